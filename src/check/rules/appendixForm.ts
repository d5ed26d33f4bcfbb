import { type IndicatorRow, indicatorRows } from '../../appendix/form';
import type { AppendixForm } from '../../outline/schema';
import type { Facts } from './rule';

/** The form the appendix was read against, or null. */
export function formOf({ appendix, forms }: Pick<Facts, 'appendix' | 'forms'>): AppendixForm | null {
  return forms.find((named) => named.id === appendix?.form)?.form ?? null;
}

/** A row that holds a figure, by its code. */
export function rowOf(form: AppendixForm, code: string): IndicatorRow | null {
  return indicatorRows(form).find((row) => row.code === code) ?? null;
}

/** A row's wording without what only leads on to the rows under it ("+ …", "… Trong đó:"); empty for an unknown code. */
export function nameOf(form: AppendixForm, code: string): string {
  const label = form.rows.find((row) => row.code === code)?.label ?? '';
  const [own = ''] = label.split(/trong đó/iu);
  return own
    .replace(/^\+/, '')
    .trim()
    .replace(/[.,:]$/, '');
}
