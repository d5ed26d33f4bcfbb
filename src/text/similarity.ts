import { toConcepts } from './concepts';
import { stripMarks } from './normalise';
import { wordsOf } from './words';

/** How telling a word is, > 0. */
export type Weight = (word: string) => number;

/** A row of words with everything that comparing needs, worked out once; what few comparisons need, when it is asked for. */
export class Row {
  readonly weights: readonly number[];
  /** Weight of each pair of neighbours, by the first of the two. */
  readonly pairs: readonly number[];
  readonly weight: number;
  readonly pairWeight: number;
  #plain: readonly string[] | null = null;
  #places: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(
    readonly words: readonly string[],
    weight: Weight,
  ) {
    const weights = words.map(weight);
    this.weights = weights;
    this.pairs = weights.slice(1).map((one, at) => Math.sqrt(one * (weights[at] ?? 0)));
    this.weight = sum(weights);
    this.pairWeight = sum(this.pairs);
  }

  /** The words without their marks. */
  get plain(): readonly string[] {
    this.#plain ??= this.words.map(stripMarks);
    return this.#plain;
  }

  /** Each word with the places at which it stands. */
  get places(): ReadonlyMap<string, readonly number[]> {
    this.#places ??= placesOf(this.words);
    return this.#places;
  }
}

/** A piece of wording made ready for comparison. */
export interface Wording {
  /** Folded words, abbreviations spelt out. */
  readonly words: readonly string[];
  readonly asWords: Row;
  /** The same with interchangeable phrases brought to one name; the same row where there are none. */
  readonly asConcepts: Row;
}

/** How much of each side the other one has, 0-1, and one figure for both. */
export interface Likeness {
  /** Share of the wanted wording that is there. */
  readonly recall: number;
  /** Share of the found wording that was wanted. */
  readonly precision: number;
  readonly score: number;
}

const UNLIKE: Likeness = { recall: 0, precision: 0, score: 0 };

/** What a word is worth that differs in accents alone: the most for one that is not the same. */
export const ACCENT_SLIP = 0.85;
const LETTER_SLIP = 0.7;
/** Worth of words against pairs of neighbouring words: pairs keep "nữ công" and "công đoàn" apart. */
export const WORDS_SHARE = 0.55;
/** Interchangeable phrases count a little less than the same words. */
const CONCEPT_WORTH = 0.97;
/** With fewer words in common than this share, slips are not looked for. */
const LEAST_COMMON = 1 / 3;

/** Every word weighs the same. */
export const EVEN: Weight = () => 1;

/** Text made ready for `compare`; words weigh the same unless a weight is given. */
export function wording(text: string, weight: Weight = EVEN): Wording {
  return wordingOf(wordsOf(text), weight);
}

/** The same from words as `wordsOf` gives them. */
export function wordingOf(words: readonly string[], weight: Weight): Wording {
  const concepts = toConcepts(words);
  const asWords = new Row(words, weight);
  return { words, asWords, asConcepts: concepts === words ? asWords : new Row(concepts, weight) };
}

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  return places;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** True when one changed, added, lost or swapped letter makes the one the other; for words of four letters and more. */
export function isSlip(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (longer - shorter > 1 || shorter < 3 || longer < 4) return false;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}

/** For each wanted word the place of the found word paired with it, or -1, and what the pair is worth. */
interface Pairing {
  readonly place: Int16Array;
  readonly worth: Float32Array;
}

/**
 * Pairs each wanted word with a found one, each found word used once: the same, else the same but for accents, else one
 * typing slip away. Null when the two have too little in common.
 */
function pairWords(wanted: Row, found: Row): Pairing | null {
  const least = Math.min(wanted.words.length, found.words.length) * LEAST_COMMON;
  if (countCommon(wanted, found) < least) return null;
  const place = new Int16Array(wanted.words.length).fill(-1);
  const worth = new Float32Array(wanted.words.length);
  const used = new Uint8Array(found.words.length);
  let common = 0;
  for (const [at, word] of wanted.words.entries()) {
    const free = found.places.get(word)?.find((spot) => used[spot] === 0);
    if (free === undefined) continue;
    used[free] = 1;
    place[at] = free;
    worth[at] = 1;
    common += 1;
  }
  if (common < least) return null;
  for (let at = 0; at < place.length; at += 1) {
    if (place[at] === -1) pairSlip(wanted, found, at, { place, worth }, used);
  }
  return { place, worth };
}

/** Wanted words that are found at all: a cheap bound, for most texts have next to nothing in common. */
function countCommon(wanted: Row, found: Row): number {
  let common = 0;
  for (const word of wanted.words) if (found.places.has(word)) common += 1;
  return common;
}

function pairSlip(wanted: Row, found: Row, at: number, pairing: Pairing, used: Uint8Array): void {
  for (let spot = 0; spot < used.length; spot += 1) {
    if (used[spot] === 1) continue;
    const worth = slipWorth(wanted.plain[at] ?? '', found.plain[spot] ?? '');
    if (worth <= (pairing.worth[at] ?? 0)) continue;
    pairing.place[at] = spot;
    pairing.worth[at] = worth;
  }
  const taken = pairing.place[at] ?? -1;
  if (taken >= 0) used[taken] = 1;
}

function slipWorth(plain: string, other: string): number {
  if (plain === other) return ACCENT_SLIP;
  return isSlip(plain, other) ? LETTER_SLIP : 0;
}

function compareRows(wanted: Row, found: Row): Likeness {
  const pairing = wanted.words.length === 0 || found.words.length === 0 ? null : pairWords(wanted, found);
  if (pairing === null) return UNLIKE;
  let shared = 0;
  let sharedPairs = 0;
  for (let at = 0; at < pairing.place.length; at += 1) {
    const place = pairing.place[at] ?? -1;
    if (place < 0) continue;
    shared += (wanted.weights[at] ?? 0) * (pairing.worth[at] ?? 0);
    if (pairing.place[at + 1] === place + 1) sharedPairs += wanted.pairs[at] ?? 0;
  }
  const recall =
    WORDS_SHARE * ratio(shared, wanted.weight, 0) +
    (1 - WORDS_SHARE) * ratio(sharedPairs, wanted.pairWeight, 1);
  const precision =
    WORDS_SHARE * ratio(shared, found.weight, 0) +
    (1 - WORDS_SHARE) * ratio(sharedPairs, found.pairWeight, 1);
  return { recall, precision, score: ratio(2 * recall * precision, recall + precision, 0) };
}

function ratio(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? Math.min(1, part / whole) : otherwise;
}

/** How far the found wording says what the wanted one does, as words and as concepts, whichever fits better. */
export function compare(wanted: Wording, found: Wording): Likeness {
  const plain = compareRows(wanted.asWords, found.asWords);
  const worded = wanted.asConcepts === wanted.asWords && found.asConcepts === found.asWords;
  if (plain.score > 0.95 || worded) return plain;
  const loose = compareRows(wanted.asConcepts, found.asConcepts);
  if (loose.score * CONCEPT_WORTH <= plain.score) return plain;
  return {
    recall: loose.recall * CONCEPT_WORTH,
    precision: loose.precision * CONCEPT_WORTH,
    score: loose.score * CONCEPT_WORTH,
  };
}

/** 0-1: how alike two texts are, whatever the encoding, abbreviations, accents and single typing slips. */
export function similarity(a: string, b: string): number {
  return compare(wording(a), wording(b)).score;
}
