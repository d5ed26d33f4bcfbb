import type { HeadingCandidate } from '../../report/headingCandidate';
import { fillSlots } from './fillSlots';
import { isDoubtful, type Match } from './match';
import type { TitleIndex } from './titles';

type Matches = ReadonlyMap<string, Match>;

/** So good a match may vouch for its parent. */
const SURE = 0.7;
const LEAST_CHILDREN = 2;

/**
 * Doubtful matches that their place makes certain: they hold sub-sections of theirs that are sure, or would have been
 * found by their place alone. With that for their last reason.
 */
export function confirm(
  index: TitleIndex,
  matches: Matches,
  candidates: readonly HeadingCandidate[],
): readonly (readonly [string, Match])[] {
  const doubtful = [...matches].filter(([, match]) => isDoubtful(match));
  if (doubtful.length === 0) return [];
  const rest = new Map([...matches].filter(([, match]) => !isDoubtful(match)));
  const byPlace = new Map(fillSlots(index, rest, candidates));
  return doubtful.flatMap(([id, match]) => {
    const placed = byPlace.get(id);
    const [placeReason] = placed?.candidate === match.candidate ? placed.reasons : [];
    const reason = holdsChildren(id, match, index, rest)
      ? ({ because: 'holds-its-sub-sections', worth: 0 } as const)
      : placeReason;
    return reason === undefined ? [] : [[id, { ...match, reasons: [...match.reasons, reason] }] as const];
  });
}

/** At least two sure sub-sections of its own come after it and none before, with no section of its level between. */
function holdsChildren(id: string, match: Match, index: TitleIndex, sure: Matches): boolean {
  const titles = index.titles.find(({ section }) => section.id === id);
  if (titles === undefined) return false;
  const places = titles.section.sections.flatMap((child) => {
    const own = sure.get(child.id);
    return own === undefined || own.merged || own.score < SURE ? [] : [own.candidate.first];
  });
  const [from, to] = [match.candidate.first, Math.min(...places)];
  const parted = index.titles.some(({ depth, section }) => {
    const other = depth <= titles.depth ? sure.get(section.id)?.candidate.first : undefined;
    return other !== undefined && other > from && other < to;
  });
  return places.length >= LEAST_CHILDREN && from < to && !parted;
}
