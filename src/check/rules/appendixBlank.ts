import { formOf, rowOf } from './appendixForm';
import type { Rule } from './rule';

/** Rows of the appendix have no figure; a nought has to be written. */
export const appendixBlank: Rule = {
  id: 'appendix-blank',
  severity: 'warning',
  find: (facts) => {
    const { appendix } = facts;
    const form = formOf(facts);
    if (appendix === null || form === null) return [];
    const codes = Object.keys(appendix.cells).filter(
      (code) =>
        appendix.cells[code] === null && !appendix.missingRows.includes(code) && rowOf(form, code) !== null,
    );
    const [first] = codes;
    if (first === undefined) return [];
    return [
      {
        target: codes.length === 1 ? `appendix:${first}` : null,
        data: {
          codes,
          count: codes.length,
          row: codes.length === 1 ? (rowOf(form, first)?.label ?? '') : null,
        },
        place: appendix.sources[first]?.place ?? null,
      },
    ];
  },
  examples: {
    good: [
      '| STT | Nội dung | Đơn vị tính | Số liệu |\n| 1 | Tổng số đoàn viên | người | 120 |\n| 2 | Số đoàn viên kết nạp mới | người | 0 |\n| 3 | Số cuộc kiểm tra | cuộc | 2 |\n| 4 | Thu đoàn phí | triệu đồng | 30 |',
    ],
    bad: [
      '| STT | Nội dung | Đơn vị tính | Số liệu |\n| 1 | Tổng số đoàn viên | người | 120 |\n| 2 | Số đoàn viên kết nạp mới | người | |\n| 3 | Số cuộc kiểm tra | cuộc | 2 |\n| 4 | Thu đoàn phí | triệu đồng | 30 |',
    ],
  },
};
