import type { RenderedOutline } from '../outline/render';
import { allSections } from '../outline/walk';
import { readingLines } from '../report/line';
import type { Place, Report } from '../report/report';
import { findZones } from '../report/zones';
import { placeFor } from './reading/placeFor';
import type { CheckResult, SectionVerdict } from './result';

/** Sections that a report does not have, and where they belong. */
export interface Gap {
  /** The paragraph after which they belong; null for before everything. */
  readonly after: Place | null;
  /** Ids in the outline's order. */
  readonly sections: readonly string[];
}

/**
 * What is missing and where to put it: after the text of the section that comes before it in the outline, else before
 * the first section there is, else (in an empty document) at its end. Optional sections are among them.
 */
export function findGaps(
  report: Report,
  outline: Pick<RenderedOutline, 'sections'>,
  result: Pick<CheckResult, 'sections'>,
): readonly Gap[] {
  return gapsOf(report, outline, result.sections);
}

/** The same from verdicts alone. */
export function gapsOf(
  report: Report,
  outline: Pick<RenderedOutline, 'sections'>,
  verdicts: readonly SectionVerdict[],
): readonly Gap[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const start = startOf(report, verdicts);
  const gaps: { after: Place | null; sections: string[] }[] = [];
  let after = start;
  for (const { section } of allSections(outline)) {
    const verdict = byId.get(section.id);
    if (verdict === undefined) continue;
    if (verdict.place !== null) after = endOf(report, verdict) ?? after;
    if (verdict.status !== 'missing') continue;
    const gap = gaps.find((one) => one.after?.paragraph === after?.paragraph);
    if (gap === undefined) gaps.push({ after, sections: [section.id] });
    else gap.sections.push(section.id);
  }
  return gaps;
}

/** Where sections go that have none before them. */
function startOf(report: Report, verdicts: readonly SectionVerdict[]): Place | null {
  const first = Math.min(
    ...verdicts.flatMap((verdict) => (verdict.place === null ? [] : [verdict.place.paragraph])),
  );
  if (Number.isFinite(first)) return outside(report, first - 1);
  const end = findZones(readingLines(report)).bodyEnd;
  return outside(report, Math.min(end, report.paragraphs.length) - 1);
}

/** Last paragraph of a section's own text; blank ones at its end stay after it. */
function endOf(report: Report, verdict: SectionVerdict): Place | null {
  const heading = verdict.place?.paragraph ?? null;
  if (heading === null) return null;
  const last = verdict.body?.last ?? heading + (verdict.heading ?? '').split('\n').length - 1;
  const least = verdict.body?.first ?? last;
  let at = last;
  while (at > least && (report.paragraphs[at]?.text ?? '').trim() === '') at -= 1;
  if ((report.paragraphs[at]?.cell ?? null) !== null && at < last) at += 1;
  return placeFor(report, Math.min(at, report.paragraphs.length - 1));
}

/** The paragraph itself, or null before the first one. */
function outside(report: Report, paragraph: number): Place | null {
  return paragraph < 0 ? null : placeFor(report, paragraph);
}
