import { readingLines } from '../../report/line';
import type { Report } from '../../report/report';
import { fold } from '../../text/normalise';

const HEAD = /^(?:kính gửi|nơi nhận|nơi gửi)(?!\p{L})/u;
const SENT_TO = /(?<!\p{L})kính gửi(?!\p{L})/u;
/** Only so much of a paragraph is looked at: an address is short. */
const LONGEST = 600;

/**
 * The paragraphs that say to whom a report goes: "Kính gửi …" and "Nơi nhận" with the items under them, and the closing
 * formula that sends it. An item has a dash or bullet, typed or from Word. `bodyEnd` is where the report's own text ends.
 */
export function addresseesOf(report: Report, bodyEnd: number): ReadonlySet<number> {
  const found = new Set<number>();
  let listed = false;
  for (const { paragraph, text, label } of readingLines(report)) {
    if (text === '') continue;
    const folded = fold(text.slice(0, LONGEST));
    listed = HEAD.test(folded) || (listed && label?.form === 'bullet');
    if (listed || (paragraph.index >= bodyEnd && SENT_TO.test(folded))) found.add(paragraph.index);
  }
  return found;
}
