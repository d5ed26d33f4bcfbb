import type { Outline } from '../outline/schema';
import { allSections } from '../outline/walk';
import type { IndicatorVerdict, SectionStatus, SectionVerdict } from './result';

export type Counts = Readonly<Record<SectionStatus, number>>;

export interface SectionCounts {
  readonly counts: Counts;
  /** Sections that the guideline leaves open and the report does not have; in none of the counts. */
  readonly absentOptional: number;
}

/** How the sections stand; optional ones that are absent are no fault and count apart. */
export function countSections(
  verdicts: readonly SectionVerdict[],
  outline: Pick<Outline, 'sections'>,
): SectionCounts {
  const optional = new Set(
    allSections(outline).flatMap(({ section }) => (section.required ? [] : [section.id])),
  );
  const counted = verdicts.filter(({ id, status }) => status !== 'missing' || !optional.has(id));
  return { counts: countOf(counted), absentOptional: verdicts.length - counted.length };
}

/** How the indicators stand. */
export const countIndicators = (verdicts: readonly IndicatorVerdict[]): Counts => countOf(verdicts);

function countOf(verdicts: readonly { readonly status: SectionStatus }[]): Counts {
  const count = (wanted: SectionStatus) => verdicts.filter(({ status }) => status === wanted).length;
  return {
    present: count('present'),
    empty: count('empty'),
    missing: count('missing'),
    uncertain: count('uncertain'),
    waived: count('waived'),
  };
}
