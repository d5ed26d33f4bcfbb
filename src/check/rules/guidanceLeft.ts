import { isBegun } from './isBegun';
import { placeFor } from './placeFor';
import type { Rule } from './rule';

/** The guideline's own sentences stand among the report's text. */
export const guidanceLeft: Rule = {
  id: 'guidance-left',
  severity: 'warning',
  find: ({ report, sections }) =>
    sections.flatMap((reading) => {
      const { section, content, match } = reading;
      const [first] = content?.guidance ?? [];
      if (first === undefined || match?.merged === true || !isBegun(reading, sections)) return [];
      return [
        {
          target: section.id,
          data: {
            label: section.label,
            title: section.title,
            count: content?.guidance.length ?? 0,
            text: (report.paragraphs[first]?.text ?? '').trim().slice(0, 120),
          },
          place: placeFor(report, first),
        },
      ];
    }),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.'],
    bad: [
      '**1. Công tác nữ công**\n- Kết quả hoạt động của ban nữ công quần chúng và các phong trào của nữ đoàn viên.\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.',
    ],
  },
};
