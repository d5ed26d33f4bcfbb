import type { Report } from '../../report/report';
import { fold } from '../../text/normalise';

/** "CÔNG ĐOÀN CƠ SỞ" in the letterhead, or "Số: 48/BC-CĐCS". */
const NAMED = /^(?:công đoàn cơ sở|cđcs)(?! )|^số .*cđcs$/u;

/** True where the letterhead, up to the first paragraph of the body, says that a base union writes: it has members, but no base unions to found. */
export function isOfBaseUnion(report: Report, bodyStart: number): boolean {
  return report.paragraphs
    .slice(0, bodyStart)
    .some(({ text }) => text.split('\n').some((line) => NAMED.test(fold(line))));
}
