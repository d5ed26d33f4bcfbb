import { foldPlain } from '../../text/normalise';
import type { Rule } from './rule';

const HEAD = 60;

/** The official head has no line for the document's number. */
export const numberBlockMissing: Rule = {
  id: 'number-block-missing',
  severity: 'info',
  find: ({ report, headings, sections }) => {
    if (!sections.some(({ match }) => match !== null)) return [];
    const end = Math.max(headings.zones.bodyStart, HEAD);
    const found = report.paragraphs
      .slice(0, end)
      .some(({ text }) => /^so\b.*\bbc\b/.test(foldPlain(text.slice(0, 80))));
    return found ? [] : [{ target: null, data: {}, place: null }];
  },
  examples: {
    good: ['Số: 12/BC-CĐCS\n^**BÁO CÁO**\n\n**I. Tình hình đoàn viên**\n- Ổn định.'],
    bad: ['^**BÁO CÁO**\n\n**I. Tình hình đoàn viên**\n- Ổn định.'],
  },
};
