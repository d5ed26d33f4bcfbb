import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import type { HeadingCandidate } from '../../report/headingCandidate';
import type { ReportHeadings } from '../../report/headings';
import type { Report } from '../../report/report';
import type { Alignment } from '../align/align';
import { rankOf } from '../align/rank';

/** The text under one heading: paragraph ordinals, last inclusive, and where in the first one it begins. */
export interface Body {
  readonly first: number;
  readonly last: number;
  /** Offset into the first paragraph's text; 0 but for a heading that shares its paragraph with the text. */
  readonly offset: number;
}

/** So clear a heading that it ends the section before it, even if the outline does not know it. */
const CLEAR = 0.75;

/**
 * For each matched heading, by its first paragraph, the body that belongs to it: up to the next matched heading, or up
 * to a heading of the writer's own that stands no deeper. Null where nothing stands between.
 */
export function bodiesOf(
  report: Report,
  headings: ReportHeadings,
  alignment: Alignment,
  outline: Pick<RenderedOutline, 'sections'>,
): ReadonlyMap<number, Body | null> {
  const matched = new Set([...alignment.matches.values()].map(({ candidate }) => candidate.first));
  const parents = new Set(
    allSections(outline).flatMap(({ section: { id, sections } }) =>
      sections.length > 0 ? [alignment.matches.get(id)?.candidate.first] : [],
    ),
  );
  const candidates = alignment.candidates;
  const end = Math.min(headings.zones.bodyEnd, report.paragraphs.length);
  const bodies = new Map<number, Body | null>();
  for (const [at, candidate] of candidates.entries()) {
    if (!matched.has(candidate.first)) continue;
    const next = nextBoundary(at, candidates, matched, parents) ?? end;
    const first = candidate.bodyOffset === null ? candidate.last + 1 : candidate.last;
    bodies.set(
      candidate.first,
      next > first ? { first, last: next - 1, offset: candidate.bodyOffset ?? 0 } : null,
    );
  }
  return bodies;
}

function nextBoundary(
  at: number,
  candidates: readonly HeadingCandidate[],
  matched: ReadonlySet<number>,
  parents: ReadonlySet<number | undefined>,
): number | null {
  const own = candidates[at];
  for (let next = at + 1; next < candidates.length; next += 1) {
    const candidate = candidates[next];
    if (own === undefined || candidate === undefined) continue;
    // "1. Đại diện, bảo vệ và chăm lo" goes on through "1.1. Đại diện, bảo vệ", though that is a section's title as well.
    if (!parents.has(own.first) && isDeeper(own, candidate)) continue;
    if (matched.has(candidate.first) || noDeeper(own, candidate)) return candidate.first;
  }
  return null;
}

/** A heading of the writer's own that is a neighbour of this one, or its superior, by number and look. */
function noDeeper(own: HeadingCandidate, other: HeadingCandidate): boolean {
  if (other.confidence < CLEAR || other.bodyOffset !== null || other.label?.form === 'bullet') return false;
  if (own.level !== null && other.level !== null) return other.level <= own.level;
  const [rank, otherRank] = [rankOf(own), rankOf(other)];
  if (rank === null || otherRank === null || otherRank > rank) return false;
  return otherRank < rank || sameLook(own, other);
}

/** By number, or by having none where the other has one and sharing its line with the text. */
function isDeeper(own: HeadingCandidate, other: HeadingCandidate): boolean {
  const [rank, otherRank] = [rankOf(own), rankOf(other)];
  if (rank !== null && otherRank !== null) return otherRank > rank;
  return own.label !== null && other.label === null && other.bodyOffset !== null;
}

function sameLook(one: HeadingCandidate, other: HeadingCandidate): boolean {
  const look = (candidate: HeadingCandidate) =>
    (['bold', 'capitals', 'heading-style', 'outline-level'] as const)
      .map((name) => candidate.evidence.includes(name))
      .join();
  return look(one) === look(other) && follows(one, other);
}

/** "5." after "4." goes on; "1." after "4." begins a list inside. */
function follows(one: HeadingCandidate, other: HeadingCandidate): boolean {
  return (other.label?.value.at(-1) ?? 0) > (one.label?.value.at(-1) ?? 0);
}
