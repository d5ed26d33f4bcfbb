import type { HeadingCandidate } from '../../report/headingCandidate';
import { titleLikeness } from './likeness';
import type { Match } from './match';
import { namesMatter } from './namesMatter';
import { rankOf } from './rank';
import { type TitleIndex, type Titles, toHeading } from './titles';

/** So good a match may vouch for what stands beside it. */
const SURE = 0.6;
/** So clear a heading that it cannot be a mere line of the text. */
const CLEAR = 0.7;
/** Under this the heading names something of the writer's own, and the section is left out. */
const LEAST_WORDING = 0.15;
/** From this on the place says the rest, if the heading names the section's matter. */
const LIKE = 0.3;

type Matches = ReadonlyMap<string, Match>;
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Sections without a heading that stand in a row between two sure neighbours, where the report has exactly as many
 * headings of that level which nobody claims: then they belong together in order, if their wording has anything in
 * common. "2. Tình hình đội ngũ" between I.1 and I.3 is the unit's way to say "Tình hình đoàn viên, CNVCLĐ". Where the
 * heading does not name the section's matter, units put there what is theirs alone, so a person should look.
 */
export function fillSlots(
  index: TitleIndex,
  matches: Matches,
  candidates: readonly HeadingCandidate[],
): readonly (readonly [string, Match])[] {
  const taken = new Set([...matches.values()].map(({ candidate }) => candidate.first));
  const free = candidates.filter(({ first, confidence }) => confidence >= CLEAR && !taken.has(first));
  return openRuns(index, matches).flatMap(({ siblings, from, to }) => {
    const stretch = stretchOf(siblings, from, to, index, matches);
    const between =
      stretch === null ? [] : free.filter(({ first }) => first > stretch.from && first < stretch.to);
    const rank = rankOfSiblings(siblings, matches) ?? rankBelow(siblings[from], between, matches);
    const slots = between.filter((candidate) => rank !== null && rankOf(candidate) === rank);
    if (slots.length !== to - from) return [];
    return slots.flatMap((candidate, at) => fill(siblings[from + at], candidate, index));
  });
}

function fill(
  titles: Titles | undefined,
  candidate: HeadingCandidate,
  index: TitleIndex,
): readonly (readonly [string, Match])[] {
  if (titles === undefined) return [];
  const heading = toHeading(candidate.title, index.weight);
  const wording = titleLikeness(titles, heading);
  if (wording < LEAST_WORDING) return [];
  const because = wording >= LIKE && namesMatter(titles, heading) ? 'only-one-for-its-place' : 'in-its-place';
  const reason = { because, worth: 0.3 } as const;
  const score = wording + reason.worth;
  return [
    [
      titles.section.id,
      { section: titles.section.id, candidate, wording, reasons: [reason], score, merged: false },
    ],
  ];
}

interface Run {
  readonly siblings: readonly Titles[];
  /** Positions of the sections without a heading, the last exclusive. */
  readonly from: number;
  readonly to: number;
}

/** For each parent the runs of neighbouring sections that have no heading. */
function openRuns(index: TitleIndex, matches: Matches): readonly Run[] {
  const byParent = new Map<string, Titles[]>();
  for (const titles of index.titles) {
    const parent = titles.parent?.id ?? '';
    byParent.set(parent, [...(byParent.get(parent) ?? []), titles]);
  }
  return [...byParent.values()].flatMap((siblings) => {
    const runs: Run[] = [];
    for (let from = 0; from < siblings.length; from += 1) {
      let to = from;
      while (to < siblings.length && !matches.has(siblings[to]?.section.id ?? '')) to += 1;
      if (to > from) runs.push({ siblings, from, to });
      from = to;
    }
    return runs;
  });
}

/** Paragraphs between the headings of the run's neighbours, neither included; null unless both are sure. */
function stretchOf(
  siblings: readonly Titles[],
  first: number,
  end: number,
  index: TitleIndex,
  matches: Matches,
): Stretch | null {
  const [before, after, own] = [siblings[first - 1], siblings[end], siblings[first]];
  const parent = own?.parent?.id;
  const start = parent === undefined ? -1 : placeOf(parent, matches);
  const from = before === undefined ? start : placeOf(before.section.id, matches);
  const to = after === undefined ? endOfParent(own, index, matches) : placeOf(after.section.id, matches);
  return from === null || to === null || from >= to ? null : { from, to };
}

function placeOf(id: string, matches: Matches): number | null {
  const match = matches.get(id);
  return match === undefined || match.merged || match.score < SURE ? null : match.candidate.first;
}

/** Where the next section that stands no deeper than the parent begins; the end of the report where there is none. */
function endOfParent(own: Titles | undefined, index: TitleIndex, matches: Matches): number | null {
  if (own === undefined) return null;
  const later = index.titles.slice(index.titles.indexOf(own) + 1);
  const next = later.find(({ depth }) => depth < own.depth);
  return next === undefined ? Number.POSITIVE_INFINITY : placeOf(next.section.id, matches);
}

/** The rank that all sure headings of the siblings share, or null. */
function rankOfSiblings(siblings: readonly Titles[], matches: Matches): number | null {
  const ranks = siblings.flatMap(({ section }) => {
    const match = matches.get(section.id);
    return match === undefined || placeOf(section.id, matches) === null ? [] : [rankOf(match.candidate)];
  });
  const [first] = ranks;
  return first !== undefined && ranks.every((rank) => rank === first) ? first : null;
}

/** Where no sibling has a heading: the rank of the first heading under the parent's own. */
function rankBelow(
  titles: Titles | undefined,
  between: readonly HeadingCandidate[],
  matches: Matches,
): number | null {
  const parent = matches.get(titles?.parent?.id ?? '');
  const above = parent === undefined ? null : rankOf(parent.candidate);
  const [first] = between;
  const rank = first === undefined ? null : rankOf(first);
  return above !== null && rank !== null && rank > above ? rank : null;
}
