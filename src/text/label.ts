import { canonical } from './normalise';

/** The families of numbers and signs that Vietnamese reports put before a heading or an item. */
export type LabelForm = 'part' | 'capital' | 'roman' | 'number' | 'path' | 'letter' | 'bullet';

export interface Label {
  /** As written, without the space after it: "II.", "PHẦN THỨ NHẤT", "a)". */
  readonly label: string;
  readonly form: LabelForm;
  /** Its place in the count: [2] for "II.", "2)", "B-" and "b)", [2, 1] for "2.1." and "II.1."; empty for a bullet. */
  readonly value: readonly number[];
  /** What follows, canonical, without the space between. */
  readonly rest: string;
}

const ORDINAL_VALUE = new Map([
  ['nhất', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
]);

/** Lists lettered the Vietnamese way go a, b, c, d, đ, e, g, h, i, k. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN_DIGITS = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

/** 4 for "IV"; null for what is no number ("IIX" is read leniently, as people write it). */
export function romanValue(text: string): number | null {
  const digits = [...text.toLowerCase()].map((letter) => ROMAN_DIGITS.get(letter) ?? 0);
  if (digits.length === 0 || digits.includes(0)) return null;
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** How a number may end; a slash only where no digit follows ("1/5" is a date). */
const FIRM_END = String.raw`\s*[.)/:](?!\d)\s*|\s*[-–—](?!\d)\s*|\s*$`;
/** Without any sign only before a capital: "V PHƯƠNG HƯỚNG". */
const LOOSE_END = String.raw`${FIRM_END}|\s+(?=\p{Lu}|["“])`;

interface Reader {
  readonly form: LabelForm;
  readonly pattern: RegExp;
  /** From the number as written; null when it is none after all. */
  readonly value: (number: string) => readonly number[] | null;
}

function one(value: number | null | undefined): readonly number[] | null {
  return value === null || value === undefined || value === 0 ? null : [value];
}

function partValue(word: string): readonly number[] | null {
  const lower = word.toLowerCase();
  return one(ORDINAL_VALUE.get(lower) ?? romanValue(lower) ?? (Number(lower) || letterValue(lower)));
}

function letterValue(letter: string): number {
  return letter.length === 1 ? LETTERS.indexOf(letter.toLowerCase()) + 1 : 0;
}

/** [2, 1] for "II.1", [1, 3] for "A.3". */
function pathValue(number: string): readonly number[] | null {
  const [first = '', ...rest] = number.split('.');
  const [top] = one(romanValue(first) ?? letterValue(first)) ?? [];
  return top === undefined ? null : [top, ...rest.map(Number)];
}

/** First that fits wins: the longer and surer forms come first. */
const READERS: readonly Reader[] = [
  {
    form: 'part',
    pattern: new RegExp(`^(?:Phần|PHẦN)\\s+(?:(?:thứ|Thứ|THỨ)\\s+)?(\\p{L}{1,4}|\\d)(?:${LOOSE_END})`, 'u'),
    value: partValue,
  },
  {
    form: 'path',
    pattern: new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:${LOOSE_END})`, 'u'),
    value: (number) => number.split('.').map(Number),
  },
  {
    form: 'path',
    pattern: new RegExp(`^((?:[IVX]{1,5}|[A-HĐ])(?:\\.\\d{1,2}){1,3})(?:${LOOSE_END})`, 'u'),
    value: pathValue,
  },
  {
    form: 'roman',
    pattern: new RegExp(`^(?:Mục\\s+)?([IVX]{1,5})(?:${LOOSE_END})`, 'u'),
    value: (number) => one(romanValue(number)),
  },
  {
    form: 'number',
    pattern: new RegExp(`^(?:Mục\\s+)?\\(?(\\d{1,2})(?:${FIRM_END}|(?:\\t|\\s{2,})\\s*(?=\\p{Lu}))`, 'u'),
    value: (number) => one(Number(number)),
  },
  {
    form: 'capital',
    pattern: /^([A-HĐ])(?:\s*[.:)/](?!\d)\s*|\s*[-–—]\s*)(?=\p{Lu}|["“]|$)/u,
    value: (letter) => one(letterValue(letter)),
  },
  {
    form: 'letter',
    pattern: /^\(?([a-eghiklmnđ])(?:\s*[.)/]|\s+[-–—])\s*(?=\S|$)/u,
    value: (letter) => one(letterValue(letter)),
  },
  {
    form: 'bullet',
    pattern: /^([-–—−•▪●○◦■□►➢✓+*\uf0b7\uf02d\uf0a7\uf0d8]+)\s*/u,
    value: () => [],
  },
];

/** How every form above begins: no ordinary word does, so most lines are done with here. */
const BEGINNING = /^(?:\P{L}|\p{L}(?!\p{L})|[IVX]{2}|Phần|PHẦN|Mục)/u;

/** Longer than any label, so that a hostile paragraph costs nothing. */
const REACH = 60;

/**
 * The number or sign at the beginning of a line, or null. Dates ("8/3"), figures ("1.234 người", "2.5 triệu") and
 * ordinary words ("Phần lớn", "A. Trần") are none. Spaces may be tabs, NBSP or missing ("1.Công tác").
 */
export function parseLabel(text: string): Label | null {
  const whole = canonical(text).trimStart();
  const head = whole.slice(0, REACH);
  if (!BEGINNING.test(head)) return null;
  for (const { form, pattern, value } of READERS) {
    const match = pattern.exec(head);
    const counted = match === null ? null : value(match[1] ?? '');
    if (match === null || counted === null) continue;
    return { label: match[0].trim(), form, value: counted, rest: whole.slice(match[0].length).trim() };
  }
  return null;
}
