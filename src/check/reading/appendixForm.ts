import { type IndicatorRow, indicatorRows, type NamedForm } from '../../appendix/form';
import type { AppendixReading } from '../../appendix/reading';
import type { AppendixForm } from '../../outline/schema';

interface Read {
  readonly appendix: AppendixReading | null;
  readonly forms: readonly NamedForm[];
}

/** The form the appendix was read against, or null. */
export function formOf({ appendix, forms }: Read): AppendixForm | null {
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
