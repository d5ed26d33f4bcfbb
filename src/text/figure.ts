import { MONEY, type Reading, readGroups, SCALE } from './figureReading';
import { type FigureRole, roleOf } from './figureRole';
import { canonical, fold } from './normalise';
import { blankNonFigures } from './notFigures';
import { findNothings, type Nothing } from './nothing';
import { NUMBER, NUMBER_WORDS } from './number';
import { findOnlyOnes, type OnlyOne } from './onlyOne';
import { leadingUnit } from './units';

/** A number that counts something, as found in running text. */
export interface Figure extends Reading {
  /** Offsets into `canonical(text)`; the unit is not part of them unless it is glued on or scales the number. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** "hơn", "gần", "khoảng" before it. */
  readonly approximate: boolean;
  readonly role: FigureRole;
}

const IN_DIGITS = new RegExp(
  [
    `(?<ratio>${NUMBER} ?(?:/|trên(?: tổng số)?|trong (?:tổng )?số) ?${NUMBER})(?![\\d/])`,
    `(?<number>${NUMBER})(?<percent> ?%| phần trăm)`,
    `(?<amount>${NUMBER})(?<scale>(?: ?${SCALE})*)(?<rest> \\d{1,3}(?: ?${SCALE})+)?(?<money>[ .]?${MONEY})?`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'giu',
);
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<partInWords>${NUMBER_WORDS}) (?:trên(?: tổng số)?|trong (?:tổng )?số) (?<wholeInWords>${NUMBER_WORDS})|(?<words>${NUMBER_WORDS}))(?!\\p{L})`,
  'gu',
);

/**
 * The figures of a text: numbers with their units, numbers in words before a unit, ratios of a target reached, and
 * sentences that say there was none. Document numbers, dates, articles, labels, spans of time are not figures.
 * Offsets are into `canonical(text)`; figures are looked for from the offset `from` on, what stands before it is only
 * read for what it says of them.
 */
export function findFigures(text: string, from = 0): Figure[] {
  const source = canonical(text);
  const small = inSmallLetters(source);
  const figures = [
    ...findNothings(small, from).map((nothing) => nought(source, nothing)),
    ...findOnlyOnes(small, from).map((one) => single(source, one)),
  ];
  // Most sentences hold no digit, and the patterns for digits are the dear ones.
  const tail = source.slice(from);
  const hasDigits = /\d/.test(tail);
  const inDigits = hasDigits ? blankNonFigures(tail).matchAll(IN_DIGITS) : [];
  for (const match of [...inDigits, ...small.slice(from).matchAll(IN_WORDS)]) {
    const figure = readCandidate({ source, small }, match, from);
    if (figure !== null) figures.push(figure);
  }
  return figures
    .sort((a, b) => a.start - b.start)
    .filter((figure, at, all) => !repeats(source, figure, all[at - 1]));
}

/** Small letters at the same offsets; a text with one of the rare letters that grow is left as it is. */
function inSmallLetters(source: string): string {
  const small = source.toLowerCase();
  return small.length === source.length ? small : source;
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

function single(source: string, { start, end, unit }: OnlyOne): Figure {
  return {
    start,
    end,
    raw: source.slice(start, end),
    value: 1,
    unit: unit.name,
    family: unit.family,
    kind: 'words',
    approximate: false,
    role: 'level',
  };
}

/** A text as it is and in small letters, at the same offsets. */
interface Source {
  readonly source: string;
  readonly small: string;
}

/** `match` was found in what stands from the offset `from` on. */
function readCandidate({ source, small }: Source, match: RegExpMatchArray, from: number): Figure | null {
  const groups = match.groups ?? {};
  const start = from + (match.index ?? 0);
  const end = start + match[0].trimEnd().length;
  // A number inside a word or a longer number ("5K", "1.2.3") is no figure.
  if (/(?:[\p{L}\d.]|[^\p{Ll}\s]\/|^\/)$/u.test(source.slice(Math.max(0, start - 2), start))) return null;
  // "7,3tr/người/tháng": what stands behind the stroke is not counted.
  const after =
    source[end] === '/'
      ? []
      : followingWords(source, end + (REPEATED.exec(source.slice(end, end + 60))?.[0].length ?? 0));
  const glued = groups.money === undefined && /^[\p{L}\d]/u.test(source.slice(end, end + 2));
  if (glued && leadingUnit(after) === null) return null;
  const reading = readGroups(groups, small.slice(Math.max(0, start - FAR), start), after);
  if (reading === null || reading.family === 'time') return null;
  return {
    ...reading,
    start,
    end,
    raw: source.slice(start, end),
    approximate: APPROXIMATE.test(small.slice(Math.max(0, start - NEAR), start)),
    role: roleFor(reading, small, start, end),
  };
}

/** Of how many were reached is no rise ("đạt, vượt 11/13 chỉ tiêu"), nor what was asked for, unless it is still to come. */
function roleFor({ kind, family }: Reading, small: string, start: number, end: number): FigureRole {
  const role = roleOf(small, start, end);
  if (kind !== 'ratio') return role;
  if (role === 'target' && family === 'goal') return TO_COME.test(small.slice(0, start)) ? role : 'level';
  return role === 'change' ? 'level' : role;
}

const TO_COME = /(?<!\p{L})(?:phấn đấu|sẽ|dự kiến|năm tới|năm sau)(?!\p{L})/u;

/** How far before a number its words are looked for, in letters. */
const NEAR = 40;
/** The unit may stand before a whole list. */
const FAR = 120;
const APPROXIMATE = /(?<!\p{L})(?:hơn|trên|gần|khoảng|xấp xỉ|ước|ước đạt|ngót|độ|tầm|gần như)\s*$/u;

function followingWords(source: string, end: number): string[] {
  // What the number counts stands before the next mark; a bracket opens a remark.
  const [phrase = ''] = source.slice(end, end + 60).split(/[,.;:()\n\t]/u, 1);
  const cut = source.length > end + 60 ? phrase.replace(/\S*$/u, '') : phrase;
  return fold(phrase.length < 60 ? phrase : cut)
    .split(' ')
    .filter((word) => word !== '');
}
