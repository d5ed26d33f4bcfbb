import { isBegun } from './isBegun';
import { placeFor } from './placeFor';
import type { Rule } from './rule';

/** Dots or a note to oneself were left in a section that has text. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',
  find: ({ report, sections }) =>
    sections.flatMap((reading) => {
      const { section, content, match } = reading;
      const [first] = content?.placeholders ?? [];
      if (first === undefined || match?.merged === true || !isBegun(reading, sections)) return [];
      return [
        {
          target: section.id,
          data: {
            label: section.label,
            title: section.title,
            count: content?.placeholders.length ?? 0,
            text: (report.paragraphs[first]?.text ?? '').trim().slice(0, 120),
          },
          place: placeFor(report, first),
        },
      ];
    }),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.'],
    bad: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.\n- Kết quả: ………………'],
  },
};
