import { type IndicatorRow, indicatorRows, moneyScale } from '../../appendix/form';
import type { AppendixForm } from '../../outline/schema';
import { allIndicators } from '../../outline/walk';
import { onceFor } from '../../text/remembered';
import { similarity } from '../../text/similarity';
import { formOf } from '../reading/appendixForm';
import type { Rule } from './rule';

/** An indicator and a row are the same thing only when they are called so. */
const SAME_NAME = 0.82;

/** The prose gives another figure than the appendix for the same thing. */
export const figuresDisagree: Rule = {
  id: 'figures-disagree',
  severity: 'warning',
  find: (facts) => {
    const { appendix, indicators, outline } = facts;
    const form = formOf(facts);
    if (appendix === null || form === null) return [];
    const labels = new Map(allIndicators(outline).map(({ indicator }) => [indicator.id, indicator]));
    return indicators.flatMap((verdict) => {
      const indicator = labels.get(verdict.id);
      if (indicator === undefined || verdict.status !== 'present' || typeof verdict.value !== 'number')
        return [];
      const row = rowsNamed(form)(indicator.label).find((one) => appendix.cells[one.code] !== null);
      const cell = row === undefined ? null : (appendix.cells[row.code] ?? null);
      const source = row === undefined ? undefined : appendix.sources[row.code];
      if (row === undefined || cell === null || source === undefined) return [];
      if (agrees(verdict.value, cell * (moneyScale(row.unit) ?? 1))) return [];
      return [
        {
          target: verdict.id,
          data: {
            indicator: indicator.label,
            prose: verdict.raw,
            code: row.code,
            appendix: source.raw.trim(),
            unit: row.unit,
          },
          place: verdict.place,
        },
      ];
    });
  },
  examples: {
    good: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 30 triệu đồng.\n| STT | Nội dung | Đơn vị tính | Số liệu |\n| 1 | Tổng số đoàn viên | người | 120 |\n| 2 | Số đoàn viên kết nạp mới | người | 5 |\n| 3 | Số cuộc kiểm tra | cuộc | 2 |\n| 4 | Thu đoàn phí | triệu đồng | 30 |',
    ],
    bad: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 36 triệu đồng.\n| STT | Nội dung | Đơn vị tính | Số liệu |\n| 1 | Tổng số đoàn viên | người | 120 |\n| 2 | Số đoàn viên kết nạp mới | người | 5 |\n| 3 | Số cuộc kiểm tra | cuộc | 2 |\n| 4 | Thu đoàn phí | triệu đồng | 30 |',
    ],
  },
};

/** The rows of a form that are called as an indicator is; an outline's labels return with each report. */
const rowsNamed = onceFor((form: AppendixForm) => {
  const known = new Map<string, readonly IndicatorRow[]>();
  return (label: string): readonly IndicatorRow[] => {
    const rows =
      known.get(label) ?? indicatorRows(form).filter((row) => similarity(label, row.label) >= SAME_NAME);
    known.set(label, rows);
    return rows;
  };
});

/** Prose rounds ("hơn 1,2 tỷ"), so a twentieth of difference is none. */
function agrees(prose: number, cell: number): boolean {
  return Math.abs(prose - cell) <= Math.abs(cell) * 0.05;
}
