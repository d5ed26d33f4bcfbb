import type { HeadingCandidate } from '../../report/headingCandidate';
import type { Match } from './match';
import { isBare, isDeeper } from './rank';
import type { TitleIndex } from './titles';

type Matches = ReadonlyMap<string, Match>;

/** From so many on the form of their headings is the report's habit. */
const LEAST_PEERS = 2;

/**
 * Sections whose heading is by its form a sub-heading of the one before: it has no number among numbered siblings, or a
 * number deeper than all of theirs. They are found all the same; the reason says where they stand.
 */
export function markInside(index: TitleIndex, matches: Matches): readonly (readonly [string, Match])[] {
  return index.titles.flatMap(({ section, parent }) => {
    const match = matches.get(section.id);
    if (match === undefined || match.merged || match.candidate.tag !== null) return [];
    const peers = index.titles.flatMap((other) => {
      const own = other.parent?.id === parent?.id ? matches.get(other.section.id) : undefined;
      return own === undefined || own.merged || own === match ? [] : [own.candidate];
    });
    const follows = peers.some(({ first }) => first < match.candidate.first);
    if (peers.length < LEAST_PEERS || !follows || !isLower(match.candidate, peers)) return [];
    const reason = { because: 'inside-another-section', worth: 0 } as const;
    return [[section.id, { ...match, reasons: [...match.reasons, reason] }] as const];
  });
}

function isLower(candidate: HeadingCandidate, peers: readonly HeadingCandidate[]): boolean {
  if (!isBare(candidate)) return peers.every((peer) => isDeeper(candidate, peer));
  return peers.every(({ label }) => label !== null && label.form !== 'bullet');
}
