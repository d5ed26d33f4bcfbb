import type { Outline, Section } from '../../outline/schema';
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

function triples(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

/** Triples of words, by which sentences are known again. */
type Known = ReadonlySet<string>;

function triplesOf(texts: readonly string[]): Known {
  return new Set(texts.flatMap((text) => triples(wordsToKnow(text))));
}

/** What the guideline says of the report as a whole: how to write it, and what it demands without a heading. */
export const generalGuidance = onceFor(
  ({ style, demands = [] }: Pick<Outline, 'style' | 'demands'>): Known =>
    triplesOf([...style, ...demands.map(({ quote }) => quote)]),
);

const ownGuidance = onceFor(
  ({ title, guidance, source = '', indicators }: Section): Known =>
    triplesOf([title, ...guidance, source, ...indicators.map(({ quote }) => quote)]),
);

/** A test for paragraphs that repeat what is asked for in these sections, or in general, instead of answering it. */
export function guidanceTest(sections: readonly Section[], general: Known): GuidanceTest {
  const known = [general, ...sections.map(ownGuidance)];
  const shareOf = (words: readonly string[]): number => {
    if (words.length < LEAST_WORDS) return 0;
    const found = triples(words);
    return found.filter((triple) => known.some((one) => one.has(triple))).length / found.length;
  };
  const shows = (text: string) => shareOf(wordsToKnow(text)) > 0;
  return (text) => {
    const middle = text.length >> 1;
    const mayBeLong = middle > 2 * GLANCE;
    if (!shows(text.slice(0, GLANCE)) && !(mayBeLong && shows(text.slice(middle, middle + GLANCE))))
      return false;
    const words = wordsToKnow(text);
    return shareOf(words) >= (words.length < LONG ? SAME : SAME_LONG);
  };
}
