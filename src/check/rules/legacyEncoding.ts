import { placeFor } from '../reading/placeFor';
import type { Rule } from './rule';

/** Text stands in an old encoding, which other machines cannot search and this check reads by a conversion of its own. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'warning',
  find: ({ report, legacy }) =>
    legacy.map(({ encoding, fonts, first, count, unread }) => ({
      target: null,
      data: { encoding, fonts, first: first.text.trim(), count, unread },
      place: placeFor(report, first.paragraph),
    })),
  examples: {
    good: [
      '**I. Tình hình đoàn viên**\n- Ổn định.',
      '- Đoàn công tác thăm École française d’Hanoï và Đại học Köln (Müller, Noël); kinh phí 5.000 £; diện tích 3×4 m.',
    ],
    bad: [
      '**I. Tình hình đoàn viên**\n{.VnTime}- C«ng ®oµn c¬ së æn ®Þnh.',
      '**I. Tình hình đoàn viên**\n- C¸c cÊp c«ng ®oµn ®−îc cñng cè.\n- Coâng ñoaøn cô sôû oån ñònh.',
      '- Đại hội bầu ban chấp hành gồm §oµn viªn c«ng ®oµn.',
    ],
  },
};
