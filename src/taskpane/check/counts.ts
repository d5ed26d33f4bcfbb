import type { CheckResult, Finding, IndicatorVerdict, SectionStatus, Severity } from '../../check/result';
import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';

export const STATUSES = ['present', 'uncertain', 'empty', 'missing', 'waived'] as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Counts = Readonly<Record<SectionStatus, number>>;

function countOf(verdicts: readonly { readonly status: SectionStatus }[]): Counts {
  const count = (wanted: SectionStatus) => verdicts.filter(({ status }) => status === wanted).length;
  return {
    present: count('present'),
    uncertain: count('uncertain'),
    empty: count('empty'),
    missing: count('missing'),
    waived: count('waived'),
  };
}

/** How the sections stand; optional ones that are absent are no fault and count apart. */
export function countSections(
  result: CheckResult,
  outline: RenderedOutline,
): { readonly counts: Counts; readonly absentOptional: number } {
  const optional = new Set(
    allSections(outline).flatMap(({ section }) => (section.required ? [] : [section.id])),
  );
  const absent = result.sections.filter(({ id, status }) => status === 'missing' && optional.has(id));
  return {
    counts: countOf(result.sections.filter((verdict) => !absent.includes(verdict))),
    absentOptional: absent.length,
  };
}

export const countIndicators = (verdicts: readonly IndicatorVerdict[]): Counts => countOf(verdicts);

export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
