import type { Report } from '../../report/report';
import { fold } from '../../text/normalise';

const HEAD = /^(?:kính gửi|nơi nhận|nơi gửi)(?!\p{L})/u;
const SENT_TO = /(?<!\p{L})kính gửi(?!\p{L})/u;
/** Only so much of a paragraph is looked at: an address is short. */
const LONGEST = 600;

/**
 * The paragraphs that say to whom a report goes: "Kính gửi …" and "Nơi nhận" with the items under them, and the closing
 * formula that sends it. `bodyEnd` is where the report's own text ends.
 */
export function addresseesOf({ paragraphs }: Report, bodyEnd: number): ReadonlySet<number> {
  const found = new Set<number>();
  let listed = false;
  for (const { index, text, toc } of paragraphs) {
    const line = text.slice(0, LONGEST).trim();
    if (toc || line === '') continue;
    const folded = fold(line);
    const heads = HEAD.test(folded);
    listed = heads || (listed && /^[-–—+•*]/u.test(line));
    if (listed || (index >= bodyEnd && SENT_TO.test(folded))) found.add(index);
  }
  return found;
}
