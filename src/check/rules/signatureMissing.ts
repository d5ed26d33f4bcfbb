import { placeFor } from '../reading/placeFor';
import type { Rule } from './rule';

/** A report without an authority and position at its end is a draft. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  severity: 'warning',
  find: ({ report, outline, headings, sections }) => {
    const begun = sections.some(({ match }) => match !== null);
    if (!begun || headings.zones.signature !== null) return [];
    const { authority, position } = outline.signature;
    const last = report.paragraphs.findLast(
      ({ index, text }) => index < headings.zones.bodyEnd && text.trim() !== '',
    );
    const place = placeFor(report, last?.index ?? report.paragraphs.length - 1);
    return [{ target: null, data: { authority, position }, place }];
  },
  examples: {
    good: ['**I. Tình hình đoàn viên**\n- Ổn định.\n^**TM. BAN THƯỜNG VỤ**\n^**CHỦ TỊCH**'],
    bad: ['**I. Tình hình đoàn viên**\n- Ổn định.'],
  },
};
