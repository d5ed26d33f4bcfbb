import { moneyScale } from '../../appendix/form';
import { allIndicators } from '../../outline/walk';
import { findFigures } from '../../text/figure';
import { appendixTable } from '../exampleAppendix';
import { formOf, rowOf } from '../reading/appendixForm';
import { isSameFigure, type WrittenFigure } from '../sameFigure';
import type { Rule } from './rule';

/** The prose gives another figure than the appendix for the same thing. */
export const figuresDisagree: Rule = {
  id: 'figures-disagree',
  severity: 'warning',
  find: (facts) => {
    const { appendix, indicators, outline } = facts;
    // Rows are linked by their numbers, which another form gives to other things.
    const form = appendix?.form === outline.id ? formOf(facts) : null;
    if (appendix === null || form === null) return [];
    const verdicts = new Map(indicators.map((verdict) => [verdict.id, verdict]));
    return allIndicators(outline).flatMap(({ indicator }) => {
      const verdict = verdicts.get(indicator.id);
      const row = indicator.row === undefined ? null : rowOf(form, indicator.row);
      if (verdict?.status !== 'present' || verdict.raw === null || row === null) return [];
      const { value, raw, approximate } = verdict;
      const figure = appendix.cells[row.code] ?? null;
      if (typeof value !== 'number' || figure === null) return [];
      const inProse = { value, raw, approximate };
      const inAppendix = {
        value: figure * (moneyScale(row.unit) ?? 1),
        raw: String(figure),
        approximate: false,
      };
      if (isSameFigure(inProse, inAppendix) || tells(verdict.evidence, inAppendix)) return [];
      const data = {
        indicator: indicator.label,
        prose: raw,
        code: row.code,
        appendix: figure,
        unit: row.unit,
      };
      return [{ target: verdict.id, data, place: verdict.place }];
    });
  },
  examples: {
    good: [
      reportOf('30 triệu đồng, năm trước 28 triệu đồng'),
      reportOf('28 triệu đồng, đến nay 30 triệu đồng'),
      reportOf('30.400.000 đồng'),
      reportOf('gần 31 triệu đồng'),
    ],
    bad: [reportOf('36 triệu đồng'), reportOf('31 triệu đồng')],
  },
};

/** The sentence gives the appendix's figure as well: of two figures in it the other was taken. */
function tells(sentence: string | null, inAppendix: WrittenFigure): boolean {
  return findFigures(sentence ?? '').some(
    ({ value, raw, approximate }) =>
      typeof value === 'number' && isSameFigure({ value, raw, approximate }, inAppendix),
  );
}

/** An example whose text says so much of the dues, where the appendix says 30 (triệu đồng). */
function reportOf(dues: string): string {
  return `**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được ${dues}.\n${appendixTable()}`;
}
