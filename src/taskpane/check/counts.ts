import type { Finding, Severity } from '../../check/result';

export const STATUSES = ['present', 'uncertain', 'empty', 'missing', 'waived'] as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
