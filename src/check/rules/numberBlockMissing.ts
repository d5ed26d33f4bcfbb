import { foldPlain } from '../../text/normalise';
import type { Facts, Rule } from './rule';

/** In a line of its own the number comes first; place and date may follow it, and so may anything in a hostile file. */
const LINE_REACH = 80;

/** The official head has no line for the document's number. */
export const numberBlockMissing: Rule = {
  id: 'number-block-missing',
  severity: 'info',
  find: (facts) => {
    const end = endOfHead(facts);
    if (end === null) return [];
    const lines = facts.report.paragraphs.slice(0, end).flatMap(({ text }) => text.split('\n'));
    const found = lines.some((line) => /^so\b.*\bbc\b/.test(foldPlain(line.slice(0, LINE_REACH))));
    return found ? [] : [{ target: null, data: {}, place: null }];
  },
  examples: {
    good: [
      'Số: 12/BC-CĐCS\n^**BÁO CÁO**\n\n**I. Tình hình đoàn viên**\n- Ổn định.',
      'Số:     /BC-CĐCS\n**I. Tình hình đoàn viên**\n- Ổn định.',
    ],
    bad: [
      '^**BÁO CÁO**\n\n**I. Tình hình đoàn viên**\n- Ổn định.',
      '^**BÁO CÁO**\n\n**I. Tình hình đoàn viên**\nSố 12/BC-CĐCS là báo cáo quý trước.',
      '**I. Tình hình đoàn viên**\nSố 12/BC-CĐCS là báo cáo quý trước.',
    ],
  },
};

/** Where the official head ends: with the title, without one at the first section; null where nothing is begun. */
function endOfHead({ headings, sections }: Facts): number | null {
  const starts = sections.flatMap(({ match }) => (match === null ? [] : [match.candidate.first]));
  if (starts.length === 0) return null;
  return headings.zones.title.length > 0 ? headings.zones.bodyStart : Math.min(...starts);
}
