import { placeFor } from './placeFor';
import type { Rule } from './rule';

/** A report without an authority and position at its end is a draft. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  severity: 'warning',
  find: ({ report, outline, headings, sections }) => {
    const begun = sections.some(({ match }) => match !== null);
    if (!begun || headings.zones.signature !== null) return [];
    const { authority, position } = outline.signature;
    return [
      { target: null, data: { authority, position }, place: placeFor(report, report.paragraphs.length - 1) },
    ];
  },
  examples: {
    good: ['**I. Tình hình đoàn viên**\n- Ổn định.\n^**TM. BAN THƯỜNG VỤ**\n^**CHỦ TỊCH**'],
    bad: ['**I. Tình hình đoàn viên**\n- Ổn định.'],
  },
};
