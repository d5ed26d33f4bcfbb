import { allIndicators } from '../../outline/walk';
import { familyOf } from '../../text/units';
import { isOfBaseUnion } from '../reading/baseUnion';
import type { Rule } from './rule';

/** A figure that the guideline asks for is not there. */
export const indicatorMissing: Rule = {
  id: 'indicator-missing',
  severity: 'warning',
  citesGuideline: true,
  find: ({ report, headings, outline, sections, indicators }) => {
    const ofBaseUnion = isOfBaseUnion(report, headings.zones.bodyStart);
    const verdicts = new Map(indicators.map((verdict) => [verdict.id, verdict]));
    const readings = new Map(sections.map((reading) => [reading.section.id, reading]));
    return allIndicators(outline).flatMap(({ indicator, section }) => {
      const home = readings.get(section.id);
      const verdict = verdicts.get(indicator.id);
      // A section that is missing or empty says so itself.
      if (verdict?.status !== 'missing' || home?.verdict.status !== 'present') return [];
      // A base union founds none, and need not say so.
      if (ofBaseUnion && familyOf(indicator.units[0] ?? '') === 'union') return [];
      return [
        {
          target: indicator.id,
          severity: indicator.strength === 'explicit' ? ('warning' as const) : ('info' as const),
          data: {
            indicator: indicator.label,
            units: indicator.units,
            quote: indicator.quote,
            strength: indicator.strength,
            heading: home.verdict.heading,
            unsaid: verdict.evidence,
          },
          place: verdict.place ?? home.verdict.place,
        },
      ];
    });
  },
  examples: {
    good: ['**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí được 120 triệu đồng.'],
    bad: ['**II. Kết quả hoạt động**\n**2. Công tác tài chính**\n- Thu đoàn phí đầy đủ, đúng quy định.'],
  },
};
