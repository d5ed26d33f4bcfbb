import type { Report } from '../../report/report';
import { fold } from '../../text/normalise';

/**
 * The words, folded, by which a report points to what goes with it; "biểu mẫu" alone or "theo mẫu mới" is said of other
 * things, and so is "biểu" at the end of another word: "tiêu biểu: …", "đại biểu số 2", "phát biểu, tổng hợp …".
 */
const MENTION =
  /(?<!\p{L})(?:kèm theo|đính kèm|(?:gửi|gởi) (?:kèm|cùng (?:với )?báo cáo)|phụ lục|phụ biểu|(?<!(?:tiêu|đại|phát) )biểu (?:số (?:liệu|\d)|tổng hợp|thống kê)|bảng (?:tổng hợp|thống kê)|(?:tệp|file) (?:số liệu|excel|riêng|bảng|biểu))/u;

/** How a report says that it comes as a file of its own. */
const APART =
  /(?<!\p{L})(?:bằng|qua|dưới dạng|trong|là) (?:một )?(?:tệp|file|bản|tập tin) (?:riêng|excel|mềm|điện tử)|(?<!\p{L})(?:tệp|file) excel(?!\p{L})/u;

/** True when the report says that what goes with it is sent in a file of its own. */
export function isSentApart(report: Report): boolean {
  return someMention(report, (words) => APART.test(words));
}

/** True when the report names something that goes with it, a table or a file of its own. */
export function namesAttachment(report: Report): boolean {
  return someMention(report, () => true);
}

/** Whether this is so of the folded words of a paragraph that points to what goes with the report. */
function someMention({ paragraphs }: Report, isSo: (words: string) => boolean): boolean {
  return paragraphs.some(({ text, toc }) => {
    const words = toc ? '' : fold(text);
    return MENTION.test(words) && isSo(words);
  });
}
