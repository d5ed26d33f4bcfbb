import type { NamedForm } from '../../appendix/form';
import type { RenderedOutline } from '../../outline/render';
import type { AppendixForm, AppendixRow } from '../../outline/schema';

/** The form with rows before its own. */
export const withRows = ({ id, form }: NamedForm, rows: readonly AppendixRow[]): NamedForm => ({
  id,
  form: { ...form, rows: [...rows, ...form.rows] },
});

/** Those of the pasted rows that the form does not have, by their codes. */
export function newRows(form: AppendixForm, pasted: AppendixForm): readonly AppendixRow[] {
  const known = new Set(form.rows.map(({ code }) => code));
  return pasted.rows.filter(({ code }) => !known.has(code));
}

const MOST_YEARS = 5;

/** The years of a period longer than one; empty for a report on a year or half of it. */
export function yearsOf({ kind, values }: RenderedOutline): readonly number[] {
  const [first, last] = [values.termStart, values.year];
  if (kind !== 'mid-term' || typeof first !== 'number' || typeof last !== 'number') return [];
  const count = last - first + 1;
  return count >= 2 && count <= MOST_YEARS ? Array.from({ length: count }, (_, at) => first + at) : [];
}
