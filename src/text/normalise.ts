import { remembered } from './remembered';

/**
 * Vietnamese text as typed, brought to forms that can be compared. The traps are those of real union files: letters
 * composed by half, look-alike letters left by old converters, two schools of tone placement, i beside y.
 */

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
};

const LOOK_ALIKES = /[ƣƢÐðƉ]/g;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Any sign but composed Latin letters, digits, dashes and quotes: most texts have none, and one look is cheaper than four. */
const UNUSUAL =
  /[^\0-\u009f\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u01a1\u01a4-\u02ff\u1e00-\u1eff\u2010-\u2027]/;

/**
 * The text with one code for each letter: NFC (which also mends half-composed letters), ƣ as ư, Icelandic Ð as Đ,
 * every odd space a plain one, invisible characters gone. Tabs and line breaks stay. The length may change.
 */
export function canonical(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(LOOK_ALIKES, (letter) => LOOK_ALIKE[letter] ?? letter)
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, '');
}

const TONES: readonly (readonly [plain: string, toned: string])[] = [
  ['a', 'àáảãạ'],
  ['e', 'èéẻẽẹ'],
  ['o', 'òóỏõọ'],
  ['u', 'ùúủũụ'],
  ['y', 'ỳýỷỹỵ'],
  ['i', 'ìíỉĩị'],
];

/** Toned vowel -> its plain vowel and the number of its tone; and back. */
const TONE_OF = new Map<string, readonly [plain: string, tone: number]>();
const TONED = new Map<string, string>();
for (const [plain, toned] of TONES) {
  for (const [tone, letter] of [...toned].entries()) {
    TONE_OF.set(letter, [plain, tone]);
    TONED.set(`${plain}${tone}`, letter);
  }
}

const MOVABLE_TONE = /(?<!q)([oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])(\p{L}?)/gu;
const Y_AS_I = /(?<=[bcdđghklmnprstvx]|qu)[yỳýỷỹỵ](?!\p{L})/gu;

/** "hoà" and "hòa" to "hòa", "họat" to "hoạt": the tone on the first vowel only where the pair ends the syllable. */
function placeTone(_match: string, pair: string, next: string): string {
  const letters = [...pair].map((letter) => TONE_OF.get(letter) ?? ([letter, -1] as const));
  const tone = Math.max(...letters.map(([, number]) => number));
  if (tone < 0) return pair + next;
  const bearer = next === '' ? 0 : 1;
  return letters.map(([plain], at) => (at === bearer ? TONED.get(`${plain}${tone}`) : plain)).join('') + next;
}

/** "kỹ" to "kĩ", "quy" to "qui"; a y after a vowel ("tuy", "hay") or alone ("y tế") means something else and stays. */
function yAsI(letter: string): string {
  const [, tone] = TONE_OF.get(letter) ?? [letter, -1];
  return TONED.get(`i${tone}`) ?? 'i';
}

/** What stands between two spaces, folded: Vietnamese has few syllables, so nearly all have been met before. */
const foldPiece = remembered((piece) =>
  canonical(piece)
    .toLowerCase()
    .replace(MOVABLE_TONE, placeTone)
    .replace(Y_AS_I, yAsI)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const stripPiece = remembered((piece) =>
  piece
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd'),
);

const foldPlainPiece = remembered((piece) => stripMarks(foldPiece(piece)));

/**
 * A key for comparing wording: canonical, lower case, tones placed the one way, i for a final y, everything that is
 * neither letter nor digit a single space. Not for showing to people.
 */
export function fold(text: string): string {
  return eachPiece(text, foldPiece);
}

/** `fold` without any marks, đ as d: for typing slips in accents. */
export function foldPlain(text: string): string {
  return eachPiece(text, foldPlainPiece);
}

/** Folded text without its marks; as many words as before. */
export function stripMarks(folded: string): string {
  return eachPiece(folded, stripPiece);
}

function eachPiece(text: string, change: (piece: string) => string): string {
  let changed = '';
  forEachPiece(text, (piece) => {
    const one = change(piece);
    if (one !== '') changed += changed === '' ? one : ` ${one}`;
  });
  return changed;
}

/** Visits what stands between spaces, in order. */
export function forEachPiece(text: string, visit: (piece: string) => void): void {
  let start = 0;
  while (start < text.length) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) visit(text.slice(start, end));
    start = end + 1;
  }
}
