import type { Outline, Section } from '../../outline/schema';
import { allSections, type SectionPlace } from '../../outline/walk';
import { GENERIC_WORDS, LINKING_WORDS, withoutOpening } from '../../text/commonWords';
import { toConcepts } from '../../text/concepts';
import { parseLabel } from '../../text/label';
import { onceFor, remembered } from '../../text/remembered';
import { type Weight, type Wording, wordingOf } from '../../text/similarity';
import { wordsOf } from '../../text/words';

/** A title as it is and without its general beginning ("Công tác …"), which says little. */
export interface Heading {
  readonly whole: Wording;
  readonly core: Wording;
}

/** A section with everything its heading may be compared with. */
export interface Titles {
  readonly section: Section;
  readonly parent: Section | null;
  readonly depth: number;
  /** The last number of its label, or null. */
  readonly number: number | null;
  /** Its title first, then its other wordings, each with what a match with it is worth. */
  readonly wordings: readonly (Heading & { readonly worth: number })[];
}

export interface TitleIndex {
  readonly titles: readonly Titles[];
  readonly weight: Weight;
}

const ALIAS_WORTH = 0.98;
/** The guideline's own sentence is long, so it is a little easier to resemble. */
const SOURCE_WORTH = 0.95;

/** Weight from which a word tells sections apart. */
export const TELLING = 0.4;

const LINKING = 0.1;
const GENERIC = 0.25;
const NUMBER = 0.15;
/** Words the outline never uses: they tell a heading of the writer's own. */
const FOREIGN = 0.6;
const CONCEPT = 1.6;

const NUMERIC = /^(?:\d+|[ivx]{1,5})$/;

/** Makes an outline's titles ready for comparison; words that few sections share weigh most. */
export const indexTitles = onceFor((outline: Pick<Outline, 'sections'>): TitleIndex => {
  const places = allSections(outline);
  const counts = new Map<string, number>();
  for (const { section } of places) {
    const words = wordsOf(section.title);
    for (const word of new Set([...words, ...toConcepts(words)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([word, count]) => [word, rarity(count, places.length)]));
  const weight = remembered((word): number => {
    if (LINKING_WORDS.has(word)) return LINKING;
    if (NUMERIC.test(word)) return NUMBER;
    if (GENERIC_WORDS.has(word)) return GENERIC;
    return (weights.get(word) ?? FOREIGN) * (word.includes('_') ? CONCEPT : 1);
  });
  return { titles: places.map((place) => toTitles(place, weight)), weight };
});

function rarity(count: number, all: number): number {
  return 0.4 + 0.6 * (Math.log(all / count) / Math.log(Math.max(all, 2)));
}

export function toHeading(text: string, weight: Weight): Heading {
  const words = wordsOf(text);
  const core = withoutOpening(words);
  const whole = wordingOf(words, weight);
  return { whole, core: core.length === words.length ? whole : wordingOf(core, weight) };
}

function toTitles({ section, parent, depth }: SectionPlace, weight: Weight): Titles {
  const source =
    section.source === undefined ? [] : [{ ...toHeading(section.source, weight), worth: SOURCE_WORTH }];
  const aliases = (section.aliases ?? []).map((alias) => ({
    ...toHeading(alias, weight),
    worth: ALIAS_WORTH,
  }));
  return {
    section,
    parent,
    depth,
    number: parseLabel(section.label)?.value.at(-1) ?? null,
    wordings: [{ ...toHeading(section.title, weight), worth: 1 }, ...aliases, ...source],
  };
}
