import { foreignHolder } from '../sections/holder';
import type { Rule } from './rule';

/** A section stands under another heading than the one the guideline puts it under. */
export const sectionMisplaced: Rule = {
  id: 'section-misplaced',
  severity: 'warning',
  find: (facts) =>
    facts.sections.flatMap((reading) => {
      const holder = foreignHolder(reading, facts);
      if (holder === null) return [];
      return [
        {
          target: reading.section.id,
          data: {
            label: reading.section.label,
            title: reading.section.title,
            heading: reading.verdict.heading,
            parent: reading.parent === null ? null : `${reading.parent.label} ${reading.parent.title}`,
            holder,
          },
          place: reading.verdict.place,
        },
      ];
    }),
  examples: {
    good: [
      '**I. Tình hình đoàn viên**\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.',
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công và công tác tài chính**\n- Tốt.\n**a) Công tác tài chính**\n- Thu đủ.',
    ],
    bad: [
      '**II. Kết quả hoạt động**\n**1. Công tác tài chính**\n- Thu đủ.\n**IV. Đánh giá chung**\n**1. Ưu điểm**\n- Đoàn kết.\n**2. Công tác nữ công**\n- Tốt.',
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**b) Công tác tài chính**\n- Thu đủ.',
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công:** Tổ chức hội thi nấu ăn nhân ngày 20/10.\n**b) Công tác tài chính**\n- Thu đủ.',
      '**I. Tình hình đoàn viên**\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.\n**3. Kiến nghị**\n- Tăng kinh phí.\n**IV. Đánh giá chung**\n- Tốt.',
    ],
  },
};
