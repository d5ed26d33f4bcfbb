import type { AppendixForm } from '../../outline/schema';
import { PlainList } from '../shared/PlainList';

/** The rows of a form: number, wording, unit. */
export function RowList({ form }: { readonly form: Pick<AppendixForm, 'rows'> }) {
  return (
    <PlainList
      items={form.rows.map((row) => ({
        key: row.code,
        text: `${row.code}. ${row.label}${row.type === 'indicator' ? ` (${row.unit})` : ''}`,
      }))}
    />
  );
}
