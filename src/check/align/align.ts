import type { Outline } from '../../outline/schema';
import type { HeadingCandidate } from '../../report/headingCandidate';
import { assign } from './assign';
import { findByChildren } from './byChildren';
import { confirm } from './confirm';
import { fillSlots } from './fillSlots';
import { pairInOrder } from './inOrder';
import { likenesses } from './likenesses';
import { markInside } from './markInside';
import type { Match } from './match';
import { findMerged } from './merged';
import { moveUp } from './moveUp';
import { findNested } from './nested';
import { type Reason, reasonsFor } from './reasons';
import { repeatsOf } from './repeats';
import { type Anchors, surroundingsOf } from './surroundings';
import { indexTitles, type TitleIndex } from './titles';

export interface Alignment {
  /** By section id; sections without a heading are absent. */
  readonly matches: ReadonlyMap<string, Match>;
  readonly candidates: readonly HeadingCandidate[];
}

/** Under this a heading's wording cannot name the section, whatever its place. */
const LEAST_WORDING = 0.4;
/** What a pair must score to be worth considering. */
export const LEAST_SCORE = 0.42;
/** Wording so like that it may vouch for the place of others. */
const ANCHOR_WORDING = 0.7;
const ROUNDS = 3;

/**
 * Matches the outline's sections with the report's headings as a whole. First the best pairing that keeps the outline's
 * order; what is sure in it then vouches for parent, order and depth of the rest, and the pairing is done again without
 * regard to order, so that moved sections are found too. Last, headings that name two sections at once.
 */
export function align(
  outline: Pick<Outline, 'sections'>,
  candidates: readonly HeadingCandidate[],
): Alignment {
  const index = indexTitles(outline);
  const { near, likeness } = compareAll(index, candidates);
  let anchors: Anchors = pairInOrder(worths(index, near, likeness, null));
  for (let round = 0; round < ROUNDS; round += 1) {
    anchors = assign(worths(index, near, likeness, sure(anchors, likeness)));
  }
  const around = surroundingsOf(index.titles, near, sure(anchors, likeness));
  const found = index.titles.flatMap((titles, section) => {
    const at = anchors[section] ?? null;
    const candidate = at === null ? undefined : near[at];
    if (at === null || candidate === undefined) return [];
    const reasons = reasonsFor(section, at, index.titles, near, around);
    const likely = likeness[section]?.[at] ?? 0;
    const match: Match = {
      section: titles.section.id,
      candidate,
      wording: likely,
      reasons,
      score: total(likely, reasons),
      merged: false,
    };
    return [[titles.section.id, match] as const];
  });
  return { matches: byStructure(index, new Map(found), candidates), candidates };
}

/** What wording could not settle, settled by where headings stand; each step works with what the one before found. */
function byStructure(
  index: TitleIndex,
  own: ReadonlyMap<string, Match>,
  candidates: readonly HeadingCandidate[],
): ReadonlyMap<string, Match> {
  const matches = new Map(own);
  const merged = new Map<string, Match>();
  for (const [id, match] of moveUp(index, matches)) {
    matches.delete(id);
    (match.merged ? merged : matches).set(id, match);
  }
  for (const settle of [findByChildren, fillSlots, findByChildren, fillSlots, confirm, markInside]) {
    for (const [id, match] of settle(index, matches, candidates)) matches.set(id, match);
  }
  for (const id of repeatsOf(index, matches)) matches.delete(id);
  const nested = findNested(index, new Map([...merged, ...matches]), candidates);
  // A sub-heading is the poorer answer: a common heading that names the section goes before it.
  for (const [id] of nested) matches.delete(id);
  return new Map([...merged, ...nested, ...matches, ...findMerged(index, matches)]);
}

/** Candidates that resemble any section at all, and the likeness of each section with each of them. */
function compareAll(index: TitleIndex, candidates: readonly HeadingCandidate[]) {
  const all = likenesses(index, candidates, LEAST_WORDING);
  const ids = new Set(index.titles.map((one) => one.section.id));
  const kept = candidates.flatMap(({ tag }, at) =>
    (tag !== null && ids.has(tag)) || all.some((row) => (row[at] ?? 0) > 0) ? [at] : [],
  );
  const near = kept.flatMap((at) => candidates[at] ?? []);
  return { near, likeness: all.map((row) => kept.map((at) => row[at] ?? 0)) };
}

function sure(anchors: Anchors, likeness: readonly (readonly number[])[]): Anchors {
  return anchors.map((at, section) =>
    at !== null && (likeness[section]?.[at] ?? 0) >= ANCHOR_WORDING ? at : null,
  );
}

function worths(
  index: TitleIndex,
  near: readonly HeadingCandidate[],
  likeness: readonly (readonly number[])[],
  anchors: Anchors | null,
): readonly (readonly number[])[] {
  const around = anchors === null ? null : surroundingsOf(index.titles, near, anchors);
  return index.titles.map((titles, section) =>
    near.map((candidate, at) => {
      const likely = likeness[section]?.[at] ?? 0;
      if (likely < LEAST_WORDING && candidate.tag !== titles.section.id) return 0;
      return total(likely, reasonsFor(section, at, index.titles, near, around)) - LEAST_SCORE;
    }),
  );
}

function total(likely: number, reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.worth, likely);
}
