import { allIndicators } from '../../outline/walk';
import type { Rule } from './rule';

/** Some figure may be the one that the guideline asks for, but it may be another's. */
export const indicatorUncertain: Rule = {
  id: 'indicator-uncertain',
  severity: 'info',
  citesGuideline: true,
  find: ({ outline, sections, indicators }) => {
    const asked = new Map(allIndicators(outline).map((one) => [one.indicator.id, one]));
    const readings = new Map(sections.map((reading) => [reading.section.id, reading]));
    return indicators.flatMap(({ id, status, raw, evidence, place }) => {
      const one = asked.get(id);
      const home = one === undefined ? undefined : readings.get(one.section.id);
      // Of a section that is in doubt itself the person is told that.
      if (one === undefined || status !== 'uncertain' || home?.verdict.status !== 'present') return [];
      return [
        {
          target: id,
          data: {
            indicator: one.indicator.label,
            raw,
            heading: home.verdict.heading,
            sentence: evidence,
          },
          place,
        },
      ];
    });
  },
  examples: {
    good: [
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.',
      '**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí đầy đủ, đúng quy định.',
    ],
    bad: ['**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Mỗi tổ thu đoàn phí được 30 triệu đồng.'],
  },
};
