import { expandAbbreviations } from './abbreviations';
import { toConcepts } from './concepts';
import { fold, foldPlain } from './normalise';

/** A piece of wording made ready for comparison. */
export interface Wording {
  /** Folded words, abbreviations spelt out. */
  readonly words: readonly string[];
  /** The same with interchangeable phrases brought to one name. */
  readonly concepts: readonly string[];
}

/** How much of each side the other one has, 0-1, and one figure for both. */
export interface Likeness {
  /** Share of the wanted wording that is there. */
  readonly recall: number;
  /** Share of the found wording that was wanted. */
  readonly precision: number;
  readonly score: number;
}

/** How telling a word is, > 0. */
export type Weight = (word: string) => number;

const ACCENT_SLIP = 0.85;
const LETTER_SLIP = 0.7;
/** Worth of words against pairs of neighbouring words: pairs keep "nữ công" and "công đoàn" apart. */
const WORDS_SHARE = 0.55;
/** Interchangeable phrases count a little less than the same words. */
const CONCEPT_WORTH = 0.97;

export function wording(text: string): Wording {
  const words = expandAbbreviations(fold(text))
    .split(' ')
    .filter((word) => word !== '');
  return { words, concepts: toConcepts(words) };
}

/** True when one changed, added, lost or swapped letter makes the one the other; for words of four letters and more. */
export function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 3) return false;
  if (Math.max(one.length, other.length) < 4) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}

/**
 * Pairs each wanted word with a found one, each found word used once: the same, else the same but for accents, else one
 * typing slip away. Gives what each pair is worth, by position on both sides.
 */
function pairWords(
  wanted: readonly string[],
  found: readonly string[],
): readonly (readonly [number, number, number])[] {
  const free = new Map<string, number[]>();
  for (const [at, word] of found.entries()) free.set(word, [...(free.get(word) ?? []), at]);
  const pairs: (readonly [number, number, number])[] = [];
  const left: number[] = [];
  for (const [at, word] of wanted.entries()) {
    const place = free.get(word)?.shift();
    if (place === undefined) left.push(at);
    else pairs.push([at, place, 1]);
  }
  const spare = [...free.values()].flat();
  if (pairs.length * 3 < Math.min(wanted.length, found.length)) return pairs;
  for (const at of left) {
    const word = wanted[at] ?? '';
    const plain = foldPlain(word);
    const near = spare
      .map((place) => [place, slipWorth(word, plain, found[place] ?? '')] as const)
      .reduce((best, pair) => (pair[1] > best[1] ? pair : best), [-1, 0] as const);
    if (near[0] < 0) continue;
    spare.splice(spare.indexOf(near[0]), 1);
    pairs.push([at, near[0], near[1]]);
  }
  return pairs;
}

function slipWorth(word: string, plain: string, other: string): number {
  const otherPlain = foldPlain(other);
  if (plain === otherPlain) return ACCENT_SLIP;
  return isSlip(plain, otherPlain) || isSlip(word, other) ? LETTER_SLIP : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function pairWeights(words: readonly string[], weight: Weight): number[] {
  return words.slice(1).map((word, at) => Math.sqrt(weight(words[at] ?? '') * weight(word)));
}

function compareWords(wanted: readonly string[], found: readonly string[], weight: Weight): Likeness {
  if (wanted.length === 0 || found.length === 0) return { recall: 0, precision: 0, score: 0 };
  const pairs = pairWords(wanted, found);
  const placeOf = new Map(pairs.map(([at, place]) => [at, place]));
  const shared = sum(pairs.map(([at, , worth]) => weight(wanted[at] ?? '') * worth));
  const wantedWeight = sum(wanted.map(weight));
  const foundWeight = sum(found.map(weight));
  const wantedPairs = pairWeights(wanted, weight);
  const sharedPairs = sum(
    wantedPairs.filter((_, at) => {
      const place = placeOf.get(at);
      return place !== undefined && placeOf.get(at + 1) === place + 1;
    }),
  );
  const pairRecall = ratio(sharedPairs, sum(wantedPairs), 1);
  const pairPrecision = ratio(sharedPairs, sum(pairWeights(found, weight)), 1);
  const recall = WORDS_SHARE * ratio(shared, wantedWeight, 0) + (1 - WORDS_SHARE) * pairRecall;
  const precision = WORDS_SHARE * ratio(shared, foundWeight, 0) + (1 - WORDS_SHARE) * pairPrecision;
  return { recall, precision, score: ratio(2 * recall * precision, recall + precision, 0) };
}

function ratio(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? Math.min(1, part / whole) : otherwise;
}

/** How far the found wording says what the wanted one does, as words and as concepts, whichever fits better. */
export function compare(wanted: Wording, found: Wording, weight: Weight): Likeness {
  const plain = compareWords(wanted.words, found.words, weight);
  if (plain.score > 0.99) return plain;
  const loose = compareWords(wanted.concepts, found.concepts, weight);
  if (loose.score * CONCEPT_WORTH <= plain.score) return plain;
  return {
    recall: loose.recall * CONCEPT_WORTH,
    precision: loose.precision * CONCEPT_WORTH,
    score: loose.score * CONCEPT_WORTH,
  };
}

/** 0-1: how alike two texts are, whatever the encoding, abbreviations, accents and single typing slips. */
export function similarity(a: string, b: string): number {
  return compare(wording(a), wording(b), () => 1).score;
}
