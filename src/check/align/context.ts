import type { HeadingCandidate } from '../../report/headingCandidate';
import { parseLabel } from '../../text/label';
import { rankOf } from './rank';
import type { Titles } from './titles';

/** What a pair of section and heading gains or loses by something other than wording. */
export interface Reason {
  readonly because:
    | 'tag'
    | 'form'
    | 'number'
    | 'depth'
    | 'under-parent'
    | 'outside-parent'
    | 'in-order'
    | 'out-of-order'
    | 'inside-another-section'
    | 'holds-its-sub-sections'
    | 'at-its-level'
    | 'only-one-for-its-place'
    | 'in-its-place';
  readonly worth: number;
}

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

/** Why this heading is more, or less, likely to be that section's than its wording alone says. */
export function reasonsFor(
  section: number,
  candidate: number,
  sections: readonly Titles[],
  candidates: readonly HeadingCandidate[],
  around: Surroundings | null,
): readonly Reason[] {
  const titles = sections[section];
  const heading = candidates[candidate];
  if (titles === undefined || heading === undefined) return [];
  const reasons: Reason[] = [{ because: 'form', worth: 0.16 * (heading.confidence - 0.6) }];
  if (heading.tag !== null)
    reasons.push({ because: 'tag', worth: heading.tag === titles.section.id ? 1 : -0.4 });
  if (sameNumber(titles, heading)) reasons.push({ because: 'number', worth: 0.04 });
  return around === null
    ? reasons
    : [...reasons, ...placeReasons(section, candidate, sections, candidates, around)];
}

function sameNumber(titles: Titles, heading: HeadingCandidate): boolean {
  const wanted = parseLabel(titles.section.label)?.value ?? [];
  const found = heading.label?.value ?? [];
  return wanted.length > 0 && wanted.at(-1) === found.at(-1);
}

function placeReasons(
  section: number,
  candidate: number,
  sections: readonly Titles[],
  candidates: readonly HeadingCandidate[],
  around: Surroundings,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const stretch = around.parentStretch[section] ?? null;
  if (stretch !== null) {
    const inside = candidate > stretch.from && candidate < stretch.to;
    reasons.push(
      inside ? { because: 'under-parent', worth: 0.06 } : { because: 'outside-parent', worth: -0.12 },
    );
  }
  const between = around.between[section];
  if (between !== undefined) {
    const inOrder = candidate > between.from && candidate < between.to;
    reasons.push(inOrder ? { because: 'in-order', worth: 0.06 } : { because: 'out-of-order', worth: -0.05 });
  }
  const depth = depthReason(section, candidate, sections, candidates, around);
  return depth === null ? reasons : [...reasons, depth];
}

/** How the heading's number fits the numbers of the section's siblings, and of the heading it stands under. */
function depthReason(
  section: number,
  candidate: number,
  sections: readonly Titles[],
  candidates: readonly HeadingCandidate[],
  around: Surroundings,
): Reason | null {
  const heading = candidates[candidate];
  const rank = heading === undefined ? null : rankOf(heading);
  if (rank === null) return null;
  if (isSubheading(section, candidate, rank, sections, candidates, around)) {
    return { because: 'inside-another-section', worth: -0.6 };
  }
  const usual = around.rankUnder.get(sections[section]?.parent?.id ?? '');
  if (usual === undefined) return null;
  if (usual === rank) return { because: 'depth', worth: 0.05 };
  return { because: 'depth', worth: rank > usual ? -0.12 : -0.06 };
}

/**
 * A heading that its number puts below a section without sub-sections is that section's own sub-heading. Not so where
 * the wanted section's parent has no heading: then its children follow whatever comes before.
 */
function isSubheading(
  section: number,
  candidate: number,
  rank: number,
  sections: readonly Titles[],
  candidates: readonly HeadingCandidate[],
  around: Surroundings,
): boolean {
  const holder = around.lastAnchor[candidate] ?? null;
  if (holder === null || holder === section || sections[holder]?.section.sections.length !== 0) return false;
  const above = candidates[around.anchors[holder] ?? -1];
  const rankAbove = above === undefined ? null : rankOf(above);
  if (rankAbove === null || rankAbove >= rank) return false;
  const between = around.between[section];
  const inOrder = between !== undefined && candidate > between.from && candidate < between.to;
  const orphaned = sections[section]?.parent !== null && around.parentStretch[section] === null;
  return !(orphaned && inOrder);
}
