import { type IndicatorRow, indicatorRows } from '../../appendix/form';
import type { AppendixReading } from '../../appendix/reading';
import type { AppendixForm } from '../../outline/schema';

/** How one row of the form stands in the document's table. */
export interface RowState {
  readonly row: IndicatorRow;
  readonly status: 'filled' | 'blank' | 'not-a-number' | 'missing';
  readonly value: number | null;
  /** What is written in the cell; "" where nothing is. */
  readonly raw: string;
}

/** Every indicator row of the form, in its order. */
export function rowStates(form: AppendixForm, reading: AppendixReading): readonly RowState[] {
  const missing = new Set(reading.missingRows);
  return indicatorRows(form).map((row) => {
    const value = own(reading.cells, row.code) ?? null;
    const raw = own(reading.sources, row.code)?.raw.trim() ?? '';
    const status =
      value !== null ? 'filled' : missing.has(row.code) ? 'missing' : raw === '' ? 'blank' : 'not-a-number';
    return { row, status, value, raw };
  });
}

/** A broken rule as people write it ("40 + 41 ≤ 47"), what its first row is about, and the same with the table's figures in the place of the codes: "12 = 3 + 4 + 4". */
export interface BrokenRule {
  /** As written in the form, with the year that breaks it. */
  readonly id: string;
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly figures: string;
  /** "" where the form does not know the row. */
  readonly about: string;
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<=>/g, '⇔'],
  [/=>/g, '⇒'],
  [/<=/g, '≤'],
  [/>=/g, '≥'],
  [/ and /g, '; '],
];

/** A rule with the signs people know. */
const readable = (rule: string): string =>
  SIGNS.reduce((text, [sign, said]) => text.replace(sign, said), rule);

export function brokenRulesOf(
  form: AppendixForm,
  { violations }: AppendixReading,
  format: (value: number) => string,
): readonly BrokenRule[] {
  return violations.map(({ rule, year, cells }) => ({
    id: `${rule} ${year ?? ''}`.trim(),
    rule: year === null ? readable(rule) : `${readable(rule)} (${year})`,
    about: form.rows.find(({ code }) => code === /[0-9A-Za-z.]+/.exec(rule)?.[0])?.label ?? '',
    level: form.rules.find((one) => one.rule === rule)?.level ?? 'error',
    figures: readable(rule).replace(/[0-9A-Za-z.]+/g, (code) => {
      const value = own(cells, code);
      return value === undefined ? code : format(value);
    }),
  }));
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
