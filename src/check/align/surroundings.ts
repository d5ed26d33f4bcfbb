import type { HeadingCandidate } from '../../report/headingCandidate';
import { rankOf } from './rank';
import type { Titles } from './titles';

/** Headings already settled on, by section: for each section its candidate, or null. */
export type Anchors = readonly (number | null)[];

/** The part of the report's headings over which a section's sub-sections are expected: candidates from, to (exclusive). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the anchors say about the report, computed once a round. */
export interface Surroundings {
  readonly parentStretch: readonly (Stretch | null)[];
  /** For each section the nearest anchored candidates before and after it in the outline's order. */
  readonly between: readonly Stretch[];
  /** For each parent's id ("" for none) the rank that most anchored headings under it have. */
  readonly rankUnder: ReadonlyMap<string, number>;
  /** For each candidate the section whose heading is the last anchored one before it. */
  readonly lastAnchor: readonly (number | null)[];
  readonly anchors: Anchors;
}

export function surroundingsOf(
  sections: readonly Titles[],
  candidates: readonly HeadingCandidate[],
  anchors: Anchors,
): Surroundings {
  const place = new Map(sections.map((one, at) => [one.section.id, at]));
  const parents = sections.map((one) => (one.parent === null ? null : (place.get(one.parent.id) ?? null)));
  return {
    parentStretch: sections.map((_, at) =>
      stretchOf(parents[at] ?? null, sections, anchors, candidates.length),
    ),
    between: sections.map((_, at) => neighbours(at, anchors, candidates.length)),
    rankUnder: usualRanks(sections, candidates, anchors),
    anchors,
    lastAnchor: lastAnchors(candidates.length, anchors),
  };
}

function stretchOf(
  parent: number | null,
  sections: readonly Titles[],
  anchors: Anchors,
  count: number,
): Stretch | null {
  const from = parent === null ? null : (anchors[parent] ?? null);
  if (parent === null || from === null) return null;
  const depth = sections[parent]?.depth ?? 1;
  const ends = sections.flatMap((one, at) => {
    const anchor = anchors[at] ?? null;
    return one.depth <= depth && anchor !== null && anchor > from ? [anchor] : [];
  });
  return { from, to: Math.min(count, ...ends) };
}

function neighbours(at: number, anchors: Anchors, count: number): Stretch {
  let before = at - 1;
  while (before >= 0 && (anchors[before] ?? null) === null) before -= 1;
  let after = at + 1;
  while (after < anchors.length && (anchors[after] ?? null) === null) after += 1;
  return { from: before < 0 ? -1 : (anchors[before] ?? -1), to: anchors[after] ?? count };
}

function usualRanks(
  sections: readonly Titles[],
  candidates: readonly HeadingCandidate[],
  anchors: Anchors,
): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const [at, { parent }] of sections.entries()) {
    const candidate = candidates[anchors[at] ?? -1];
    const rank = candidate === undefined ? null : rankOf(candidate);
    if (rank === null) continue;
    const ranks = counts.get(parent?.id ?? '') ?? new Map<number, number>();
    ranks.set(rank, (ranks.get(rank) ?? 0) + 1);
    counts.set(parent?.id ?? '', ranks);
  }
  return new Map([...counts].map(([parent, ranks]) => [parent, mostFrequent(ranks)]));
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

function lastAnchors(count: number, anchors: Anchors): readonly (number | null)[] {
  const sectionAt = new Map(
    anchors.flatMap((candidate, section) => (candidate === null ? [] : [[candidate, section]])),
  );
  let last: number | null = null;
  return Array.from({ length: count }, (_, at) => {
    const before = last;
    last = sectionAt.get(at) ?? last;
    return before;
  });
}
