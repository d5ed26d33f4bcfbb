import type { Report } from '../../report/report';
import { foldPlain } from '../../text/normalise';

/** The words by which a report points to what goes with it. */
const MENTION =
  /\b(kem theo|dinh kem|gui kem|phu luc|bieu mau|bieu so|bieu tong hop|bang tong hop|theo mau|tep|file)\b/;

/** True when the report names something that goes with it, a table or a file of its own. */
export function namesAttachment(report: Report): boolean {
  return report.paragraphs.some(({ text, toc }) => !toc && MENTION.test(foldPlain(text)));
}
