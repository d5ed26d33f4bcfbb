import { allIndicators } from '../../outline/walk';
import { sectionNames } from '../reading/sectionNames';
import type { Rule } from './rule';

/** The figure is there, but in another section than the one that asks for it. */
export const indicatorElsewhere: Rule = {
  id: 'indicator-elsewhere',
  severity: 'info',
  citesGuideline: true,
  find: ({ outline, sections, indicators }) => {
    const asked = new Map(allIndicators(outline).map((one) => [one.indicator.id, one]));
    const called = sectionNames(sections);
    return indicators.flatMap((verdict) => {
      const one = asked.get(verdict.id);
      if (verdict.status !== 'present' || verdict.foundIn === null || one === undefined) return [];
      return [
        {
          target: verdict.id,
          data: {
            indicator: one.indicator.label,
            raw: verdict.raw,
            found: called.get(verdict.foundIn) ?? verdict.foundIn,
            wanted: called.get(one.section.id) ?? one.section.title,
          },
          place: verdict.place,
        },
      ];
    });
  },
  examples: {
    good: ['**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.'],
    bad: [
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Thu đoàn phí được 120 triệu đồng.\n**2. Công tác tài chính**\n- Quản lý chặt chẽ.',
    ],
  },
};
