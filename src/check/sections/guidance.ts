import type { Section } from '../../outline/schema';
import { expandAbbreviations } from '../../text/abbreviations';
import { fold, foldPlain } from '../../text/normalise';

/** Knows the guideline's own sentences of one section again, whole, in parts or run together. */
export type GuidanceTest = (text: string) => boolean;

const LEAST_WORDS = 4;
const SAME = 0.85;

function wordsOf(text: string): string[] {
  // Figures change with the year that the guideline is used for, so they say nothing here.
  return foldPlain(expandAbbreviations(fold(text)))
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word));
}

function triples(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

/** A test for paragraphs that repeat what the outline asks for in these sections instead of answering it. */
export function guidanceTest(sections: readonly Section[]): GuidanceTest {
  const known = new Set<string>();
  for (const section of sections) {
    const texts = [...section.guidance, section.source ?? '', ...section.indicators.map((one) => one.quote)];
    for (const text of texts) for (const triple of triples(wordsOf(text))) known.add(triple);
  }
  return (text) => {
    const words = wordsOf(text);
    if (words.length < LEAST_WORDS) return false;
    const found = triples(words);
    return found.filter((triple) => known.has(triple)).length >= found.length * SAME;
  };
}
