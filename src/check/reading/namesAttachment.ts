import type { Report } from '../../report/report';
import { foldPlain } from '../../text/normalise';

/** The words by which a report points to what goes with it; "biểu mẫu" alone or "theo mẫu mới" is said of other things. */
const MENTION =
  /\b(kem theo|dinh kem|(?:gui|goi) (?:kem|cung (?:voi )?bao cao)|phu luc|phu bieu|bieu so|(?:bieu|bang) (?:tong hop|thong ke)|(?:tep|file) (?:so lieu|excel|rieng|bang|bieu))\b/;

/** True when the report names something that goes with it, a table or a file of its own. */
export function namesAttachment(report: Report): boolean {
  return report.paragraphs.some(({ text, toc }) => !toc && MENTION.test(foldPlain(text)));
}
