import { fold } from './normalise';
import { readNumber, readNumberWords } from './number';
import { scaleOf, unitAfter, unitBefore } from './unitAround';
import { leadingUnit, type Unit, type UnitFamily, unitNamed } from './units';

/** A word that multiplies a number in digits, as a pattern. */
export const SCALE =
  '(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L})|tr(?=[ .]?đ(?!\\p{L}))|tr(?!\\p{L}|\\. ?\\d))';
export const MONEY = '(?:đồng(?! chí)|vnđ|vnd|đ(?!\\p{L}|/c(?!\\p{L})))';

/** What a number found in a text counts, and how many. */
export interface Reading {
  /** In base units: đồng, persons, per cent as 96.5; a ratio as "12/14". */
  readonly value: number | string;
  /** The unit's usual name ("lượt người"), or null where none stands by it. */
  readonly unit: string | null;
  readonly family: UnitFamily;
  readonly kind: 'number' | 'words' | 'ratio' | 'nothing';
}
/** The named parts of a match: ratio; partInWords and wholeInWords; words; number and percent; amount, scale, rest and money. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** `before` in small letters, `after` folded. */
export function readGroups(groups: Groups, before: string, after: readonly string[]): Reading | null {
  // "Năm mươi triệu đồng một căn"
  if (/^một$/iu.test(groups.words ?? '') && /đồng\s*$/u.test(before)) return null;
  // "Mỗi quý một lần" says how often.
  if (after[0] === 'lần' && HOW_OFTEN.test(before)) return null;
  if (groups.ratio !== undefined) return ratio(groups.ratio, before, after);
  const { partInWords, wholeInWords } = groups;
  if (partInWords !== undefined && wholeInWords !== undefined)
    return ratio(`${readNumberWords(partInWords)}/${readNumberWords(wholeInWords)}`, before, after);
  if (groups.words !== undefined) return inWords(groups.words, before, after);
  if (groups.percent === undefined) return amount(groups, before, after);
  const value = readNumber(groups.number ?? '');
  return value === null ? null : { value, unit: '%', family: 'percent', kind: 'number' };
}

const HOW_OFTEN = /(?:mỗi|hằng|hàng) (?:\p{L}+\s*$|(?:năm|quý|tháng|tuần|kỳ) (?:(?!lần)[^;.]){0,60}$)/u;

function amount(groups: Groups, before: string, after: readonly string[]): Reading | null {
  const scale = scaleOf(groups.scale);
  const isMoney = groups.money !== undefined || scale >= 1e6;
  const found = groups.money === undefined ? unitAfter(after) : null;
  const told = found === null && !isMoney ? unitBefore(before) : null;
  const unit = found?.unit ?? (isMoney ? unitNamed('đồng') : told);
  // A scaled amount cannot have its decimals taken for thousands: "1,234 tỷ".
  const number = readNumber(groups.amount ?? '', { whole: scale === 1 && !isMoney });
  if (number === null) return null;
  const value = round(number * scale * (told?.scale ?? 1)) + restOf(groups.rest);
  const family = unit?.family ?? (after.length === 0 || SMALL_WORDS.has(after[0] ?? '') ? 'none' : 'other');
  return { value, unit: unit?.name ?? null, family, kind: 'number' };
}

/** Words (the first of them) that go on with the sentence and so cannot be what the number counts. */
const SMALL_WORDS = new Set(
  `vào cho được và trong là so với tại ở từ đến bằng chiếm đạt lên xuống tăng giảm gồm có nay do trên của để thì
  kết đã đang sẽ mới đều cùng nên mà khi nhưng hoặc hay trở giới hoàn xin chuyển nghỉ bị không chưa còn hết cả rồi xong
  nữa ra về theo qua vì như nhằm`
    .split(/\s+/)
    .map(fold),
);

const DATED =
  /(?<!\p{L})(?:ngày|đến|tháng|từ|trước|sau|dịp|lễ|tết|hạn|và|nhân|kỷ niệm|chào mừng|phụ nữ|lao động|nhà giáo|việt nam)\s*$/u;
const COUNTING = /(?::|được|mới|đạt|là|có|hoàn thành|giải quyết)\s*$/u;

/** "Đã đạt và vượt 10/12": of the targets told before. */
const REACHED =
  /(?<!\p{L})(?:đạt|vượt|hoàn thành|làm xong|thực hiện xong|làm|thực hiện|về đích|cán đích)(?: được| là)?(?:, [^,:.]{1,20})?:?\s*$/u;
const REACHED_AFTER = /^(?:hoàn|đạt|đều|vượt|(?:theo |so với )?kế hoạch)(?!\p{L})/u;
/** "Tiếp nhận 8 đơn thư, đã giải quyết 8/8." */
const SETTLED =
  /(?<!\p{L})đơn(?: thư)?(?!\p{L})[^.]*(?:giải quyết|xử lý|trả lời)(?: xong| dứt điểm| được)*:?\s*$/u;
const LETTER = unitNamed('đơn');
const GOAL = unitNamed('chỉ tiêu');

/** "12/14 chỉ tiêu" is a ratio, "đến 25/11" a date: a ratio is counted in something, and rarely beyond its whole. */
function ratio(written: string, before: string, after: readonly string[]): Reading | null {
  const [part = 0, whole = 0] = written
    .split(/ ?(?:\/|trên(?: tổng số)?|trong (?:tổng )?số) ?/u)
    .map((number) => readNumber(number, { whole: true }) ?? 0);
  const couldBeDate = part <= 31 && whole <= 12;
  const counting = !couldBeDate && after.length === 0;
  const reached = counting || REACHED.test(before) || REACHED_AFTER.test(after.join(' '));
  const told = SETTLED.test(before) ? LETTER : reached ? GOAL : null;
  const unit = leadingUnit(after)?.unit ?? unitBefore(before) ?? told;
  if (unit === null || whole === 0) return null;
  // "Khoảng 1/3 người lao động" counts nobody.
  if (unit.family === 'person' && part < whole && whole <= 4) return null;
  if (couldBeDate && DATED.test(before) && (unit.family !== 'goal' || part > whole)) return null;
  const counted = COUNTED_WHOLE.has(leadingUnit(after)?.unit.family ?? 'none');
  if (couldBeDate && part > whole && !counted && !COUNTING.test(before)) return null;
  return { value: `${part}/${whole}`, unit: unit.name, family: unit.family, kind: 'ratio' };
}

/** "5/4 CĐCS" is no day. */
const COUNTED_WHOLE: ReadonlySet<UnitFamily> = new Set(['union', 'event', 'house']);

const TIME_BEFORE =
  /(?:trong|cả|hằng|hàng|mỗi|đầu|cuối|nửa|giữa|từng|theo|nhiều|các|những|vừa qua|sang|qua|của|thứ|tháng|một)\s*$/u;
const ARTICLE_BEFORE =
  /(?:mỗi|từng|là|tình trạng|thu nhập|bình quân|ít nhất|(?:trở|hình|tạo|chia|hợp) thành|như|nếu|cùng|theo|phần|số|bất kỳ|lần|thứ|chỉ)\s*$/u;
const COUNTED: ReadonlySet<UnitFamily> = new Set([
  'person',
  'turn',
  'event',
  'union',
  'house',
  'gift',
  'letter',
  'case',
  'workplace',
  'idea',
  'goal',
  'percent',
]);

/** A number in words counts only before a unit; "năm" is mostly the year and "một" mostly an article. */
function inWords(words: string, before: string, after: readonly string[]): Reading | null {
  const value = readNumberWords(words);
  const unit = unitAfter(after)?.unit ?? null;
  if (value === null) return null;
  // "Kết nạp từ đầu nhiệm kỳ: bốn (…)."
  if (unit === null) return after.length === 0 && /(?::|(?<!\p{L})là)\s*$/u.test(before) ? bare(value) : null;
  if (!COUNTED.has(unit.family) && !(unit.family === 'money' && value >= 1000)) return null;
  if (/^năm$/iu.test(words) && isTheYear(before, unit)) return null;
  if (
    /^một$/iu.test(words) &&
    (ARTICLE_BEFORE.test(before) || unit.family === 'workplace' || after[0] === 'phần')
  )
    return null;
  // "Vài chục trường hợp".
  if (/(?:vài|mấy|hàng|dăm)\s*$/u.test(before)) return null;
  // "Thứ ba", "một phần ba công nhân".
  if (value <= MONTHS && /(?:thứ|tháng|chủ nhật|lần|một phần|hai phần|ba phần)\s*$/u.test(before))
    return null;
  return { value, unit: unit.name, family: unit.family, kind: 'words' };
}

const MONTHS = 12;

/** "Trong năm đoàn viên …" against "giới thiệu với chi bộ năm đoàn viên". */
function isTheYear(before: string, { family }: Unit): boolean {
  if (before === '') return false;
  if (TIME_BEFORE.test(before)) return true;
  return family === 'person' && !GIVEN_BEFORE.test(before);
}

const GIVEN_BEFORE =
  /(?<!\p{L})(?:được|là|thêm|gồm|có|cho|đón|nhận|tặng|giúp|cử|giới thiệu|kết nạp|chi bộ|chi ủy|cấp ủy|đảng)(?: \p{L}+)?\s*$|:\s*$/u;

function bare(value: number): Reading {
  return { value, unit: null, family: 'none', kind: 'words' };
}

/** The " 250 triệu" of "1 tỷ 250 triệu đồng". */
function restOf(words: string | undefined): number {
  const number = /\d+/.exec(words ?? '');
  return number === null ? 0 : Number(number[0]) * scaleOf(words);
}

/** Decimal scaling without binary dust: 10,55 triệu is 10550000. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
