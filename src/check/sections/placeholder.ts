import { fold, foldPlain } from '../../text/normalise';
import { blankNonFigures } from '../../text/notFigures';

/** What people leave where text is still to come, folded without marks. */
const PHRASES: ReadonlySet<string> = new Set(
  [
    'đang cập nhật',
    'chưa cập nhật',
    'cập nhật sau',
    'sẽ cập nhật sau',
    'bổ sung sau',
    'sẽ bổ sung',
    'sẽ bổ sung sau',
    'tổng hợp sau',
    'báo cáo sau',
    'viết sau',
    'đang tổng hợp',
    'đang bổ sung',
    'đang xây dựng',
    'đang hoàn thiện',
    'nội dung đang cập nhật',
    'nội dung cập nhật sau',
    'chờ số liệu',
    'chưa có số liệu',
    'chờ tổng hợp',
    'đơn vị tự đánh giá',
    'đơn vị tự báo cáo',
    'đơn vị tự bổ sung',
    'tự đánh giá',
    'nhập nội dung',
    'nhập nội dung tại đây',
    'nhập văn bản',
    'nội dung',
    'viết nội dung vào đây',
    'lorem ipsum',
    'xxx',
    'tbd',
    'todo',
  ].map(foldPlain),
);

/** What Word shows in an empty control, in the words of its editions. */
const PROMPT =
  /^(?:(?:bam|nhap|nhan|cham|go|chon)(?: hoac (?:bam|nhan|cham|go))?(?: vao)? (?:day|tai day) de (?:nhap|chon|dien) .{1,40}|click (?:or tap )?here to enter .{1,40})$/;

/** In brackets more may stand before or behind: "[đang cập nhật, đề nghị Ban Nữ công gửi trước ngày 05/01]". */
const LONG_PHRASES: readonly string[] = [...PHRASES].filter((phrase) => phrase.includes(' '));

/**
 * A bracketed remark is an instruction to the writer unless it answers: it points somewhere or says that there is nothing.
 * Read with its marks: "tiêu biểu" points nowhere.
 */
const ANSWERS =
  /(?<!\p{L})(?:kèm theo|phụ lục|đính kèm|(?<!tiêu |đại )biểu|danh sách|bảng|(?<!nếu )không (?:có|phát sinh))(?!\p{L})|^không(?!\p{L})/u;
/** "(Phần này Văn phòng sẽ bổ sung sau khi có ý kiến của Thường trực)", folded without marks. */
const TO_COME =
  /^(?:phan|muc|noi dung) nay .*(?:se|cho|dang) (?:duoc )?(?:bo sung|cap nhat|tong hop|hoan thien|gui)(?: |$)/;
const BRACKETED = /^[\s.…]*[([{<«].*[)\]}>»][\s.…;]*$/su;
/** A few dots right behind a word stand for "and so on" ("hiếu hỉ, v.v...."), more of them for a gap in a form. */
const DOTS = /(?<![\p{L}.…])(?:\.{4,}|…\.|\.…|\.{3,}\s+\.{3,})|[.…]{6,}|…{2,}|_{4,}/u;
/** A date in the wording of a form ("số liệu đến 25/11/2026: ……") is no figure of the unit's. */
const DATE = /\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?:năm|tháng|quý)\s+\d+/giu;
const MOST_WORDS = 14;
const LONGEST = 160;
const LONGEST_BARE = 80;

/**
 * True for a paragraph that only keeps the place of a text: "……", "(đơn vị tự đánh giá)", "Đang cập nhật", or a sentence of
 * a form whose gaps are still dots.
 */
export function isPlaceholder(text: string): boolean {
  // A figure says that the gap beside it may stay; "Covid-19" and dates are none.
  if (DOTS.test(text)) return !/\d/.test(blankNonFigures(text.replace(DATE, '')));
  if (text.length > (BRACKETED.test(text) ? LONGEST : LONGEST_BARE)) return false;
  const key = foldPlain(text.replace(DATE, ''));
  if (key === '' || PHRASES.has(key.replace(/^noi dung /, '')) || PHRASES.has(key)) return true;
  if (PROMPT.test(key)) return true;
  if (!BRACKETED.test(text)) return false;
  if (LONG_PHRASES.some((phrase) => key.startsWith(phrase) || key.endsWith(phrase))) return true;
  if (TO_COME.test(key)) return true;
  if (key.split(' ').length > MOST_WORDS) return false;
  return !ANSWERS.test(fold(text)) && !/\d/.test(key);
}
