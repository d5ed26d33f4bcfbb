import { allIndicators } from '../../outline/walk';
import { sectionNames } from '../reading/sectionNames';
import type { Rule } from './rule';

/** The report gives two numbers for the same thing. */
export const figuresContradict: Rule = {
  id: 'figures-contradict',
  severity: 'warning',
  find: ({ outline, sections, indicators }) => {
    const asked = new Map(allIndicators(outline).map(({ indicator }) => [indicator.id, indicator]));
    const called = sectionNames(sections);
    return indicators.flatMap(({ id, raw, rival, place }) => {
      const indicator = asked.get(id);
      if (rival === null || indicator === undefined) return [];
      const section = rival.section === null ? null : (called.get(rival.section) ?? null);
      return [
        {
          target: id,
          data: { indicator: indicator.label, raw, other: rival.raw, section, sentence: rival.evidence },
          place,
        },
      ];
    });
  },
  examples: {
    good: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.\n**IV. Đánh giá chung**\n**1. Ưu điểm**\n- Thu đoàn phí được hơn 119 triệu đồng.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.\n**IV. Đánh giá chung**\n**1. Ưu điểm**\n- Riêng quý IV thu đoàn phí được 45 triệu đồng.',
    ],
    bad: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.\n**IV. Đánh giá chung**\n**1. Ưu điểm**\n- Thu đoàn phí được 150 triệu đồng.',
    ],
  },
};
