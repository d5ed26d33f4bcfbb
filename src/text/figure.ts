import { canonical, fold } from './normalise';
import { blankNonFigures } from './notFigures';
import { findNothings, type Nothing } from './nothing';
import { NUMBER, NUMBER_WORDS, readNumber, readNumberWords } from './number';
import { leadingUnit, type UnitFamily, unitNamed } from './units';

/** A number that counts something, as found in running text. */
export interface Figure {
  /** Offsets into `canonical(text)`; the unit is not part of them unless it is glued on or scales the number. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** In base units: đồng, persons, per cent as 96.5; a ratio as "12/14". */
  readonly value: number | string;
  /** The unit's usual name ("lượt người"), or null where none stands by it. */
  readonly unit: string | null;
  readonly family: UnitFamily;
  readonly kind: 'number' | 'words' | 'ratio' | 'nothing';
  /** "hơn", "gần", "khoảng" before it. */
  readonly approximate: boolean;
  /**
   * level: what was reached; change: by how much it rose or fell; start: the "từ …" of "từ … lên …";
   * top: the end of a range ("từ 5 đến 7 triệu");
   * limit: a threshold ("dưới 20", "từ 10 … trở lên"); each: for one of several ("mỗi suất 500.000 đồng");
   * target: what is still to be reached.
   */
  readonly role: 'level' | 'change' | 'start' | 'top' | 'limit' | 'each' | 'target';
}

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const SCALE = '(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L})|tr(?=[ .]?đ(?!\\p{L})))';
const MONEY = '(?:đồng(?! chí)|vnđ|vnd|đ(?!\\p{L}|/c(?!\\p{L})))';

const IN_DIGITS = new RegExp(
  [
    `(?<ratio>${NUMBER} ?/ ?${NUMBER})(?![\\d/])`,
    `(?<number>${NUMBER})(?<percent> ?%| phần trăm)`,
    `(?<amount>${NUMBER})(?<scale>(?: ?${SCALE})*)(?<rest> \\d{1,3}(?: ?${SCALE})+)?(?<money>[ .]?${MONEY})?`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'giu',
);
const IN_WORDS = new RegExp(`(?<![\\p{L}\\d])(?<words>${NUMBER_WORDS})(?= )`, 'giu');

/**
 * The figures of a text: numbers with their units, numbers in words before a unit, ratios of a target reached, and
 * sentences that say there was none. Document numbers, dates, articles, labels, spans of time are not figures.
 * Offsets are into `canonical(text)`.
 */
export function findFigures(text: string): Figure[] {
  const source = canonical(text);
  const figures = findNothings(source).map((nothing) => nought(source, nothing));
  // Most sentences hold no digit, and the patterns for digits are the dear ones.
  const hasDigits = /\d/.test(source);
  const masked = hasDigits ? blankNonFigures(source) : source;
  const inDigits = hasDigits ? masked.matchAll(IN_DIGITS) : [];
  for (const match of [...inDigits, ...masked.matchAll(IN_WORDS)]) {
    const figure = readCandidate(source, match);
    if (figure !== null && figure.family !== 'time') figures.push(figure);
  }
  return figures
    .sort((a, b) => a.start - b.start)
    .filter((figure, at, all) => !repeats(source, figure, all[at - 1]));
}

/** "12 (mười hai) người", "ba trăm (300) đoàn viên": the bracket says the same once more. */
const REPEATED = new RegExp(`^ ?\\((?:${NUMBER_WORDS}|${NUMBER})\\)`, 'iu');

function repeats(source: string, { start, end, value }: Figure, previous: Figure | undefined): boolean {
  if (source[start - 1] !== '(' || source[end] !== ')') return false;
  return previous?.value === value && source.slice(previous.end, start).trim() === '(';
}

function nought(source: string, { start, end, unit }: Nothing): Figure {
  return {
    start,
    end,
    raw: source.slice(start, end),
    value: 0,
    unit: unit?.name ?? null,
    family: unit?.family ?? 'none',
    kind: 'nothing',
    approximate: false,
    role: 'level',
  };
}

function readCandidate(source: string, match: RegExpMatchArray): Figure | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const before = source.slice(Math.max(0, start - 40), start).toLowerCase();
  const end = start + match[0].trimEnd().length;
  // A number inside a word or a longer number ("5K", "1.2.3") is no figure.
  if (/(?:[\p{L}\d.]|[^\p{Ll}\s]\/|^\/)$/u.test(source.slice(Math.max(0, start - 2), start))) return null;
  const after = followingWords(source, end + (REPEATED.exec(source.slice(end, end + 60))?.[0].length ?? 0));
  const glued = groups.money === undefined && /^[\p{L}\d]/u.test(source.slice(end));
  if (glued && leadingUnit(after) === null) return null;
  const base = {
    start,
    end,
    raw: source.slice(start, end),
    approximate: /(?<!\p{L})(?:hơn|trên|gần|khoảng|xấp xỉ|ước|ước đạt|ngót|độ|tầm|gần như)\s*$/u.test(before),
    role: roleOf(source, start, end, before),
  };
  if (groups.ratio !== undefined) return ratio(base, groups.ratio, before, after);
  if (groups.words !== undefined) return inWords(base, groups.words, before, after);
  if (groups.percent !== undefined) {
    const value = readNumber(groups.number ?? '');
    return value === null ? null : { ...base, value, unit: '%', family: 'percent', kind: 'number' };
  }
  return amount(base, groups, before, after);
}

type Base = Pick<Figure, 'start' | 'end' | 'raw' | 'approximate' | 'role'>;

function amount(
  base: Base,
  groups: Record<string, string | undefined>,
  before: string,
  after: readonly string[],
): Figure | null {
  const scale = scaleOf(groups.scale);
  const isMoney = groups.money !== undefined || scale >= 1e6;
  const found = groups.money === undefined ? leadingUnit(after) : null;
  const unit = found?.unit ?? (isMoney ? unitNamed('đồng') : unitBefore(before));
  // A scaled amount cannot have its decimals taken for thousands: "1,234 tỷ".
  const number = readNumber(groups.amount ?? '', { whole: scale === 1 && !isMoney });
  if (number === null) return null;
  const value = round(number * scale) + restOf(groups.rest);
  const family = unit?.family ?? (after.length === 0 || SMALL_WORDS.has(after[0] ?? '') ? 'none' : 'other');
  return { ...base, value, unit: unit?.name ?? null, family, kind: 'number' };
}

/** Words that go on with the sentence and so cannot be what the number counts. */
const SMALL_WORDS = new Set(
  'vào cho được và trong là so với tại ở từ đến bằng chiếm đạt lên xuống tăng giảm gồm có nay do trên của để thì'.split(
    ' ',
  ),
);

const DATED =
  /(?<!\p{L})(?:ngày|đến|tháng|từ|trước|sau|dịp|lễ|tết|hạn|và|nhân|kỷ niệm|chào mừng|phụ nữ|lao động|nhà giáo|việt nam)\s*$/u;
const COUNTING = /(?::|được|mới|đạt|là|có|hoàn thành|giải quyết)\s*$/u;

/** "12/14 chỉ tiêu" is a ratio, "đến 25/11" a date: a ratio is counted in something, and rarely beyond its whole. */
function ratio(base: Base, written: string, before: string, after: readonly string[]): Figure | null {
  const [part = 0, whole = 0] = written.split('/').map((number) => readNumber(number, { whole: true }) ?? 0);
  const unit = leadingUnit(after)?.unit ?? unitBefore(before);
  if (unit === null || whole === 0) return null;
  const couldBeDate = part <= 31 && whole <= 12;
  if (couldBeDate && DATED.test(before) && (unit.family !== 'goal' || part > whole)) return null;
  if (couldBeDate && part > whole && !COUNTING.test(before)) return null;
  return { ...base, value: `${part}/${whole}`, unit: unit.name, family: unit.family, kind: 'ratio' };
}

const TIME_BEFORE =
  /(?:trong|cả|hằng|hàng|mỗi|đầu|cuối|nửa|giữa|từng|theo|nhiều|các|những|vừa qua|sang|qua|của|thứ|tháng|một)\s*$/u;
const ARTICLE_BEFORE = /(?:mỗi|từng|là|ít nhất|thành|như|nếu|cùng|theo|phần|số|bất kỳ|lần|thứ|chỉ)\s*$/u;
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
]);

/** A number in words counts only before a unit; "năm" is mostly the year and "một" mostly an article. */
function inWords(base: Base, words: string, before: string, after: readonly string[]): Figure | null {
  const value = readNumberWords(words);
  const unit = leadingUnit(after)?.unit ?? null;
  if (value === null || unit === null) return null;
  if (!COUNTED.has(unit.family) && !(unit.family === 'money' && value >= 1000)) return null;
  if (/^năm$/iu.test(words) && (base.start === 0 || TIME_BEFORE.test(before) || unit.family === 'person'))
    return null;
  if (/^một$/iu.test(words) && (ARTICLE_BEFORE.test(before) || unit.family === 'workplace')) return null;
  if (/(?:thứ|tháng|chủ nhật|lần)\s*$/u.test(before)) return null;
  return { ...base, value, unit: unit.name, family: unit.family, kind: 'words' };
}

/** "tr.đ" and "nghìn tỷ": scales multiply. */
function scaleOf(words: string | undefined): number {
  return [
    ...(words ?? '').toLowerCase().matchAll(new RegExp(SCALE.replace(/\(\?=.*?\)\)/, ''), 'gu')),
  ].reduce((scale, [word]) => scale * (SCALES[word] ?? 1), 1);
}

/** The " 250 triệu" of "1 tỷ 250 triệu đồng". */
function restOf(words: string | undefined): number {
  const number = /\d+/.exec(words ?? '');
  return number === null ? 0 : Number(number[0]) * scaleOf(words);
}

/** Decimal scaling without binary dust: 10,55 triệu is 10550000. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

/** The unit in brackets before the figure: "Tổng số CNVCLĐ (người): 212". */
function unitBefore(before: string): { name: string; family: UnitFamily } | null {
  const bracket = /\(([^()]{1,24})\)\s*(?::|là|đạt)?\s*$/u.exec(before);
  return bracket?.[1] === undefined ? null : unitNamed(bracket[1]);
}

function followingWords(source: string, end: number): string[] {
  // What the number counts stands before the next mark; a bracket opens a remark.
  const [phrase = ''] = source.slice(end, end + 60).split(/[,.;:()\n\t]/u, 1);
  const cut = source.length > end + 60 ? phrase.replace(/\S*$/u, '') : phrase;
  return fold(phrase.length < 60 ? phrase : cut)
    .split(' ')
    .filter((word) => word !== '');
}

const LIMIT =
  /(?:dưới|tối thiểu|ít nhất|tối đa|không quá|không dưới|từ đủ|(?:cao|thấp) nhất(?: là| đạt)?|(?:đúng|theo|đủ) (?:tỷ lệ|tỉ lệ|định mức))\s*$/u;
const RANGE = /(?<!(?:tăng|giảm|nâng)(?: dần)? )từ \d[\d.,]{0,15}[^.;,]{0,12}(?:đến|tới)\s*$/u;
const EACH = /(?<!\p{L})(?:mỗi (?!năm|tháng|quý|kỳ|tuần)(?:\p{L}+ ?){1,6}|với mức|định mức|mức)\s*$/u;
const CHANGE =
  /(?:tăng|giảm|vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: (?:thêm|khoảng|trên|gần|hơn|tới|đến|được|thực tế))?\s*$/u;
/** Words of what is still to come, and what ends their reach: the report of what was done. */
const AHEAD =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|dự kiến|sẽ|năm tới|năm sau|thời gian tới|kỳ tới(?! nay)|chỉ tiêu kế hoạch|kế hoạch năm tới)(?!\p{L})([^.;]{0,100})$/u;
const DONE = /(?<!\p{L})(?:đã|kết quả|thực hiện được|đến nay|thực tế|đạt được)(?!\p{L})/u;
/** Words of what was asked for, which the same clause may go on to say was reached. */
const SET =
  /(?<!\p{L})(?:chỉ tiêu (?:(?:\p{L}+ ){0,4}(?:giao|đề ra)|năm)|(?:tỉnh|huyện|ngành|cấp trên|kế hoạch) giao|kế hoạch là|dự toán|đăng ký|đặt ra|đề ra|được giao|cam kết|theo kế hoạch)(?!\p{L})([^.;]{0,80})$/u;
const REACHED = /(?<!\p{L})(?:đã|đạt|hoàn thành|kết quả|thực hiện|có|vượt)(?!\p{L})/u;
/** "Tỷ lệ hoàn thành các chỉ tiêu cam kết: 100%", "cả 9 chỉ tiêu đều đạt". */
const OF_THE_SET = /(?<!\p{L})(?:hoàn thành|đạt|kết quả thực hiện)[^.,;]{0,30}$/u;
const ALL_REACHED = /^[^.,;]{0,30}(?:đều|đã) (?:đạt|hoàn thành|vượt)/u;

function roleOf(source: string, start: number, end: number, before: string): Figure['role'] {
  const after = source.slice(end, end + 60).toLowerCase();
  if (LIMIT.test(before) || /^[^.;,]{0,40}\btrở (?:lên|xuống)/u.test(after)) return 'limit';
  if (/từ\s*$/u.test(before) && /^[^.;]{0,40}(?:lên|xuống|đến|còn|tới) /u.test(after)) return 'start';
  if (RANGE.test(before)) return 'top';
  if (CHANGE.test(before)) return 'change';
  if (EACH.test(before) && !/bình quân\s*$/u.test(before)) return 'each';
  const clause = source.slice(Math.max(0, start - 120), start).toLowerCase();
  const ahead = AHEAD.exec(clause);
  if (ahead !== null && !DONE.test(ahead[1] ?? '')) return 'target';
  const set = SET.exec(clause);
  if (set === null || REACHED.test(set[1] ?? '')) return 'level';
  return OF_THE_SET.test(clause.slice(0, set.index)) || ALL_REACHED.test(after) ? 'level' : 'target';
}
