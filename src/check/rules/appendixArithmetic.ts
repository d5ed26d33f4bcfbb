import { codesOfRule } from '../../appendix/arithmetic';
import { formOf, nameOf } from '../reading/appendixForm';
import type { Rule } from './rule';

/** Figures of the appendix do not add up. */
export const appendixArithmetic: Rule = {
  id: 'appendix-arithmetic',
  severity: 'error',
  find: (facts) => {
    const { appendix } = facts;
    const form = formOf(facts);
    if (appendix === null || form === null) return [];
    return appendix.violations.map((violation) => {
      const codes = codesOfRule(form, violation);
      const first = codes[0] ?? '';
      const level = form.rules.find((one) => one.rule === violation)?.level ?? 'error';
      const figures = codes.map((code) => `${code} = ${appendix.sources[code]?.raw.trim() ?? '…'}`);
      return {
        target: `appendix:${first}`,
        severity: level,
        data: { rule: violation, codes: [first], rows: [nameOf(form, first)], figures },
        place: appendix.sources[first]?.place ?? null,
      };
    });
  },
  examples: {
    good: [
      '| STT | Nội dung | Đơn vị tính | Số liệu |\n| 1 | Tổng số đoàn viên | người | 120 |\n| 2 | Số đoàn viên kết nạp mới | người | 5 |\n| 3 | Số cuộc kiểm tra | cuộc | 2 |\n| 4 | Thu đoàn phí | triệu đồng | 30 |',
    ],
    bad: [
      '| STT | Nội dung | Đơn vị tính | Số liệu |\n| 1 | Tổng số đoàn viên | người | 120 |\n| 2 | Số đoàn viên kết nạp mới | người | 150 |\n| 3 | Số cuộc kiểm tra | cuộc | 2 |\n| 4 | Thu đoàn phí | triệu đồng | 30 |',
    ],
  },
};
