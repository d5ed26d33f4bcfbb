import type { HeadingCandidate } from '../../report/headingCandidate';
import { rankOf } from './rank';
import type { Surroundings } from './surroundings';
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

/**
 * What each reason is worth beside a likeness of wording between 0 and 1. Each may decide between two headings that are
 * worded almost alike, and none of those of place makes up for other words; found by trial on the labelled reports, in
 * this order of weight.
 */
const WORTH = {
  /** The add-in put the tag there itself: certain, unless it is another section's. */
  tag: 1,
  otherTag: -0.4,
  /** For each step of how surely the line is a heading at all, above or below the middle. */
  form: 0.16,
  /** Reports are renumbered more often than not: the number says little. */
  number: 0.04,
  /** Sections are put under another parent now and then, but seldom. */
  underParent: 0.06,
  outsideParent: -0.12,
  inOrder: 0.06,
  outOfOrder: -0.05,
  /** A sub-heading of one section is no other section's heading, whatever its words. */
  insideAnother: -0.6,
  /** As deep as its siblings, deeper, less deep. */
  sameDepth: 0.05,
  deeper: -0.12,
  lessDeep: -0.06,
} as const;
/** A line that is as likely a heading as not. */
const MIDDLE = 0.6;

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
  const reasons: Reason[] = [{ because: 'form', worth: WORTH.form * (heading.confidence - MIDDLE) }];
  if (heading.tag !== null)
    reasons.push({ because: 'tag', worth: heading.tag === titles.section.id ? WORTH.tag : WORTH.otherTag });
  if (sameNumber(titles, heading)) reasons.push({ because: 'number', worth: WORTH.number });
  return around === null
    ? reasons
    : [...reasons, ...placeReasons(section, candidate, sections, candidates, around)];
}

function sameNumber({ number }: Titles, { label }: HeadingCandidate): boolean {
  return number !== null && number === label?.value.at(-1);
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
      inside
        ? { because: 'under-parent', worth: WORTH.underParent }
        : { because: 'outside-parent', worth: WORTH.outsideParent },
    );
  }
  const between = around.between[section];
  if (between !== undefined) {
    const inOrder = candidate > between.from && candidate < between.to;
    reasons.push(
      inOrder
        ? { because: 'in-order', worth: WORTH.inOrder }
        : { because: 'out-of-order', worth: WORTH.outOfOrder },
    );
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
    return { because: 'inside-another-section', worth: WORTH.insideAnother };
  }
  const usual = around.rankUnder.get(sections[section]?.parent?.id ?? '');
  if (usual === undefined) return null;
  if (usual === rank) return { because: 'depth', worth: WORTH.sameDepth };
  return { because: 'depth', worth: rank > usual ? WORTH.deeper : WORTH.lessDeep };
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
