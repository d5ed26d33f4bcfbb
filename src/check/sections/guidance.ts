import type { Outline, Section } from '../../outline/schema';
import { blankNonFigures } from '../../text/notFigures';
import { onceFor } from '../../text/remembered';
import { plainWordsOf } from '../../text/words';

/** Knows the guideline's own sentences of one section again, whole, in parts or run together. */
export type GuidanceTest = (text: string) => boolean;

const LEAST_WORDS = 4;
const SAME = 0.85;
/** A long paragraph that is mostly the guideline's is the guideline's: units put their names before it. */
const LONG = 40;
const SAME_LONG = 0.75;

/** At the beginning or in the middle so much of a paragraph must show the guideline's words, or the rest is not looked at. */
const GLANCE = 70;

function wordsToKnow(text: string): string[] {
  // Figures change with the year that the guideline is used for, so they say nothing here.
  return plainWordsOf(text).filter((word) => !/\d/.test(word));
}

/** Triples of neighbouring words, by which sentences are known again: the first, the second, the thirds. */
type Known = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function triplesOf(texts: readonly string[]): Known {
  const known = new Map<string, Map<string, Set<string>>>();
  for (const words of texts.map(wordsToKnow)) {
    for (const [at, third] of words.slice(2).entries()) {
      const [first = '', second = ''] = words.slice(at);
      const seconds = known.get(first) ?? new Map<string, Set<string>>();
      const thirds = seconds.get(second) ?? new Set<string>();
      known.set(first, seconds.set(second, thirds.add(third)));
    }
  }
  return known;
}

/** What the guideline says of the report as a whole: how to write it, and what it demands without a heading. */
export const generalGuidance = onceFor(
  ({ style, demands = [] }: Pick<Outline, 'style' | 'demands'>): Known =>
    triplesOf([...style, ...demands.map(({ quote }) => quote)]),
);

const ownGuidance = onceFor((section: Section): Known => triplesOf(textsOf(section)));

function textsOf({ title, guidance, source = '', indicators }: Section): string[] {
  return [title, ...guidance, source, ...indicators.map(({ quote }) => quote)];
}

/** The numbers of its figures; most texts have none, which a look tells. */
function numbersIn(text: string): readonly string[] {
  return /\d/.test(text) ? (blankNonFigures(text).match(/\d+/g) ?? []) : [];
}

/** A test for paragraphs that repeat what is asked for in these sections, or in general, instead of answering it. */
export function guidanceTest(sections: readonly Section[], general: Known): GuidanceTest {
  const known = [general, ...sections.map(ownGuidance)];
  const numbers = new Set(sections.flatMap(textsOf).flatMap((text) => text.match(/\d+/g) ?? []));
  const isKnown = (first: string, second: string, third: string) =>
    known.some((one) => one.get(first)?.get(second)?.has(third) === true);
  const shareOf = (words: readonly string[]): number => {
    if (words.length < LEAST_WORDS) return 0;
    let found = 0;
    for (let at = 2; at < words.length; at += 1) {
      if (isKnown(words[at - 2] ?? '', words[at - 1] ?? '', words[at] ?? '')) found += 1;
    }
    return found / (words.length - 2);
  };
  const shows = (text: string) => shareOf(wordsToKnow(text)) > 0;
  return (text) => {
    const middle = text.length >> 1;
    const mayBeLong = middle > 2 * GLANCE;
    if (!shows(text.slice(0, GLANCE)) && !(mayBeLong && shows(text.slice(middle, middle + GLANCE))))
      return false;
    const words = wordsToKnow(text);
    if (words.length >= LONG) return shareOf(words) >= SAME_LONG;
    // "Kiểm tra 15 CĐCS" answers with a figure what the guideline asks in the same words.
    return shareOf(words) >= SAME && numbersIn(text).every((number) => numbers.has(number));
  };
}
