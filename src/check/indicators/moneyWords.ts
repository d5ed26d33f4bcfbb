import type { Found } from './found';

/** What stands about an amount of money, and its sentence. */
type Amount = Pick<Found, 'figure' | 'before' | 'after' | 'ownText' | 'sentence'>;

/**
 * True where dues are only named: then they are dues received. "Kinh phí công đoàn năm 2020: 152.350.000 đồng", "Kinh phí
 * công đoàn: dự toán 3.100 triệu đồng, thực hiện 3.038 triệu đồng".
 */
export function isDuesNamed({ figure, before, sentence }: Amount): boolean {
  if (figure.family !== 'money') return false;
  return DUES.test(before) || (DUES_AHEAD.test(sentence.text) && CARRIED_OUT.test(before));
}

/** True for money by the month, which is pay, but for what is paid by the month itself. */
export function isPay({ figure, after, ownText, sentence }: Amount): boolean {
  if (figure.family !== 'money' || RENT.test(ownText)) return false;
  return BY_MONTH.test(after) || EACH_MONTH.test(sentence.text);
}

const DUES_WORDS = 'kinh phí công đoàn|kpcđ|đoàn phí(?: công đoàn)?';
const BULLET = '(?:(?:[-–+•*;]|\\p{L}\\)|\\d+[.)])\\s*)?';

/** At the beginning of its statement, up to the figure: a day, the name, whose dues, the year. */
const DUES = new RegExp(
  `^\\s*(?:đến [^,;]{1,20},\\s*)?${BULLET}(?:kinh phí(?: 2%| năm \\d{4})?|(?:${DUES_WORDS})(?: \\d%)?(?: \\p{L}+){0,8}(?: \\d{4})?) ?(?::|là|được|đạt)\\s*(?:hơn|gần|trên|khoảng)?\\s*$`,
  'iu',
);
const DUES_AHEAD = new RegExp(`^\\s*${BULLET}(?:${DUES_WORDS})(?: [\\p{L}\\d%]+){0,8}:`, 'iu');
const CARRIED_OUT = /(?<!\p{L})(?:thực hiện|đạt)(?: được)?\s*$/iu;

const RENT = /(?<!\p{L})(?:giá|thuê|phòng trọ|nhà trọ|góp|đóng|quỹ)(?!\p{L})/iu;
const BY_MONTH = /^[^.;]{0,30}(?:tháng|th)(?!\p{L})/iu;
/** "Mỗi tháng, một công nhân nhận về bình quân …" */
const EACH_MONTH = /(?<!\p{L})(?:mỗi|một|hằng|hàng) tháng(?!\p{L})/iu;
