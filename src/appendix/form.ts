import type { AppendixForm, AppendixRow } from '../outline/schema';

/** A form under the id of the outline it belongs to. */
export interface NamedForm {
  readonly id: string;
  readonly form: AppendixForm;
}

export type IndicatorRow = Extract<AppendixRow, { type: 'indicator' }>;

/** The rows that hold a figure, in the form's order. */
export function indicatorRows(form: AppendixForm): readonly IndicatorRow[] {
  return form.rows.filter((row) => row.type === 'indicator');
}

/** How many đồng a money unit stands for ("triệu đồng" 1e6), or null where the unit is no money. */
export function moneyScale(unit: string): number | null {
  const scale = /^\s*(?:(nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng\s*$/iu.exec(unit.normalize('NFC'));
  if (scale === null) return null;
  const word = scale[1]?.toLowerCase();
  if (word === undefined) return 1;
  return word === 'triệu' ? 1e6 : word === 'nghìn' || word === 'ngàn' ? 1e3 : 1e9;
}
