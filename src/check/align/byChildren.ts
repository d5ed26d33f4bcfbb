import type { HeadingCandidate } from '../../report/headingCandidate';
import type { Match } from './match';
import { superiorOf } from './superior';
import type { TitleIndex, Titles } from './titles';

/** Just enough to be taken for the section: its wording said nothing. */
const SCORE = 0.62;
const CLEAR = 0.7;

/**
 * Sections whose heading is worded beyond recognition ("Đánh giá tổng quát" for "Đánh giá chung") but holds their
 * sub-sections: the next superior heading above the first of them, nobody else's, with the section's number or one off, since
 * numbers move when a section is left out.
 */
export function findByChildren(
  index: TitleIndex,
  matches: ReadonlyMap<string, Match>,
  candidates: readonly HeadingCandidate[],
): readonly (readonly [string, Match])[] {
  const taken = new Set([...matches.values()].map((match) => match.candidate.first));
  return index.titles.flatMap((titles) => {
    const first = matches.has(titles.section.id) ? null : firstChild(titles, matches);
    const candidate = first === null ? null : superiorOf(first, candidates);
    if (candidate === null || taken.has(candidate.first) || !hasNumberOf(titles, candidate)) return [];
    const match: Match = {
      section: titles.section.id,
      candidate,
      wording: 0,
      reasons: [{ because: 'holds-its-sub-sections', worth: SCORE }],
      score: SCORE,
      merged: false,
    };
    return [[titles.section.id, match] as const];
  });
}

/** The first of the section's own sub-sections, by the report's order, that has a sure heading. */
function firstChild(titles: Titles, matches: ReadonlyMap<string, Match>): HeadingCandidate | null {
  return titles.section.sections
    .flatMap(({ id }) => matches.get(id) ?? [])
    .filter((match) => !match.merged && match.score >= CLEAR)
    .map((match) => match.candidate)
    .reduce<HeadingCandidate | null>(
      (first, candidate) => (first === null || candidate.first < first.first ? candidate : first),
      null,
    );
}

function hasNumberOf({ number }: Titles, { label }: HeadingCandidate): boolean {
  const found = label?.value.at(-1);
  return number !== null && found !== undefined && Math.abs(number - found) <= 1;
}
