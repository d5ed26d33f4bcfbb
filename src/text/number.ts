/**
 * Numbers as Vietnamese offices write them: a dot for thousands and a comma for decimals, next to figures that came
 * out of Excel the American way round (reference: docs/glossary.md, "số liệu").
 */

/** A run of digits with its separators; the first alternative that fits is the longest reading. */
export const NUMBER =
  '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\d])';

/**
 * The value of a number as written, or null when it is not one. A lone group of three after a comma ("1,234") is a
 * decimal unless `whole` says that the thing counted has no parts; after a dot ("1.234") it is a thousand unless
 * `dotDecimal` says that the source writes the American way.
 */
export function readNumber(
  written: string,
  options: { whole?: boolean; dotDecimal?: boolean } = {},
): number | null {
  const text = written.replace(/ /g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return plain(text, dot > comma ? '.' : ',');
  if (dot >= 0) return isGrouped(text, '.') && !options.dotDecimal ? plain(text, null) : plain(text, '.');
  if (comma >= 0) {
    const thousands = isGrouped(text, ',') && (options.whole || text.indexOf(',') !== comma);
    return thousands ? plain(text, null) : plain(text, ',');
  }
  return Number(text);
}

/** "1.234" and "12.345.678", but not "0.125", whose first group could not be a thousand. */
function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return first.length <= 3 && first !== '0' && rest.every((group) => group.length === 3);
}

function plain(text: string, decimal: '.' | ',' | null): number | null {
  if (decimal === null) return Number(text.replace(/[.,]/g, ''));
  const at = text.lastIndexOf(decimal);
  const whole = text.slice(0, at).replace(/[.,]/g, '');
  const value = Number(`${whole}.${text.slice(at + 1)}`);
  // Two decimal marks of one kind ("1.2.3") are a label or a version, never a figure.
  return text.indexOf(decimal) === at && Number.isFinite(value) ? value : null;
}

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const WORD = '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ)';
const SCALE_WORDS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const SCALE_WORD = `(?:${Object.keys(SCALE_WORDS).join('|')})`;

/** "Trong năm ba đoàn viên" begins with the year: five goes on only with tens, hundreds and scales. */
const AFTER_YEAR = '(?!năm (?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)(?!\\p{L}))';

/** A number in words: "ba", "mười hai", "một trăm linh năm", "sáu triệu tám trăm nghìn". */
export const NUMBER_WORDS = `${AFTER_YEAR}${WORD}(?: (?:${WORD}|${SCALE_WORD})| không(?= trăm)){0,11}(?: rưỡi)?`;

/** True for a folded word of which numbers are made. */
export function isNumberWord(word: string): boolean {
  return ONE_WORD.test(word);
}

const ONE_WORD = new RegExp(`^(?:${WORD}|${SCALE_WORD})$`, 'u');

/** The value of a number in words, or null when the words make no number. */
export function readNumberWords(words: string): number | null {
  let total = 0;
  let last = 0;
  let group: string[] = [];
  for (const word of words.toLowerCase().split(' ')) {
    const scale = Object.hasOwn(SCALE_WORDS, word) ? SCALE_WORDS[word] : undefined;
    // "Sáu triệu rưỡi": and half a million.
    if (word === 'rưỡi' && group.length === 0) {
      total += last / 2;
      continue;
    }
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const value = belowThousand(group);
    if (value === null) return null;
    total += value * scale;
    last = scale;
    group = [];
  }
  const rest = group.length === 0 && total > 0 ? 0 : belowThousand(group);
  return rest === null ? null : total + rest;
}

function belowThousand(words: readonly string[]): number | null {
  let total = 0;
  let last: number | null = null;
  for (const word of words) {
    const digit = Object.hasOwn(DIGITS, word) ? DIGITS[word] : undefined;
    if (digit !== undefined) {
      if (last !== null) return null;
      last = digit;
    } else if (word === 'trăm') {
      total += (last ?? 1) * 100;
      last = null;
    } else if (word === 'mươi' || word === 'chục') {
      total += (last ?? 1) * 10;
      last = null;
    } else if (word === 'mười') {
      if (last !== null) return null;
      total += 10;
    }
  }
  const value = total + (last ?? 0);
  return value > 0 ? value : null;
}
