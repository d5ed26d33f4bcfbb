import type { IndicatorRow } from './form';

/**
 * One figure for several years: a flow is the sum, a stock the last year, an opening the first, a figure of the year
 * before the last one's (docs/glossary.md, "loại số liệu"). Null where a year that counts is blank.
 */
export function totalOverYears(kind: IndicatorRow['kind'], years: readonly (number | null)[]): number | null {
  if (kind === 'opening') return years[0] ?? null;
  if (kind === 'stock' || kind === 'previous-year') return years.at(-1) ?? null;
  const total = years.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
  return years.length === 0 || total === null ? null : Number(total.toPrecision(15));
}
