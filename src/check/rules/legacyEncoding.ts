import { placeFor } from './placeFor';
import type { Rule } from './rule';

/** Text stands in an old encoding, which other machines and this check can only guess at. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'warning',
  find: ({ report, legacyFonts }) =>
    legacyFonts.slice(0, 1).map(({ font, encoding, paragraph }) => ({
      target: null,
      data: { font, encoding, count: legacyFonts.length },
      place: placeFor(report, paragraph),
    })),
  examples: {
    good: ['**I. Tình hình đoàn viên**\n- Ổn định.'],
    bad: ['**I. Tình hình đoàn viên**\n{.VnTime}- C«ng ®oµn c¬ së æn ®Þnh.'],
  },
};
