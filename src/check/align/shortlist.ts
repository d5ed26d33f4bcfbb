import { stripMarks } from '../../text/normalise';
import { onceFor, remembered } from '../../text/remembered';
import { ACCENT_SLIP, isSlip, type Row, WORDS_SHARE } from '../../text/similarity';
import { lifted } from './likeness';
import type { Heading, TitleIndex, Titles } from './titles';

type TitleWording = Titles['wordings'][number];

/** A row of a title's words, with the place of its section among all and its words' places in the vocabulary. */
interface TitleRow {
  readonly section: number;
  readonly wording: TitleWording;
  readonly row: Row;
  readonly words: Uint32Array;
  readonly weights: Float64Array;
  readonly pairs: Float64Array;
  /** What of a heading it is compared with: more than one row where the title has no beginning to leave out, or no concepts. */
  readonly against: readonly ((heading: Heading) => Row)[];
}

const PARTS = ['whole', 'core'] as const;
const KINDS = ['asWords', 'asConcepts'] as const;

/**
 * Which sections a heading could resemble at all, and in which of their wordings, by the words they may share: comparing two texts in full is dear, and
 * most pairs have next to nothing in common. Nothing that reaches the least likeness is left out.
 * @returns given a heading and the least likeness, wordings by the section's place in `index.titles`
 */
export const shortlistOf = onceFor((index: TitleIndex) => {
  const vocabulary = new Map<string, number>();
  const rows = rowsOf(index, vocabulary);
  const plain = [...vocabulary.keys()].map(stripMarks);
  const slipsOf = remembered((word: string): readonly number[] => {
    const own = stripMarks(word);
    return plain.flatMap((other, at) => (other === own || isSlip(other, own) ? [at] : []));
  });
  const reach = new Float64Array(vocabulary.size);
  return (heading: Heading, least: number): ReadonlyMap<number, readonly TitleWording[]> => {
    reach.fill(0);
    for (const kind of KINDS) {
      for (const word of heading.whole[kind].words) for (const at of slipsOf(word)) reach[at] = ACCENT_SLIP;
    }
    for (const kind of KINDS) {
      for (const word of heading.whole[kind].words) {
        const at = vocabulary.get(word);
        if (at !== undefined) reach[at] = 1;
      }
    }
    const found = new Map<number, TitleWording[]>();
    for (const row of rows) {
      const known = found.get(row.section);
      if (known?.at(-1) === row.wording || !reaches(row, heading, reach, least)) continue;
      if (known === undefined) found.set(row.section, [row.wording]);
      else known.push(row.wording);
    }
    return found;
  };
});

function rowsOf({ titles }: TitleIndex, vocabulary: Map<string, number>): readonly TitleRow[] {
  const numberOf = (word: string) => {
    const known = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, known);
    return known;
  };
  return titles.flatMap(({ wordings }, section) =>
    wordings.flatMap((wording) =>
      [...againstOf(wording)].map(([row, against]) => ({
        section,
        wording,
        row,
        words: Uint32Array.from(row.words, numberOf),
        weights: Float64Array.from(row.weights),
        pairs: Float64Array.from(row.pairs),
        against,
      })),
    ),
  );
}

function againstOf(wording: Heading): ReadonlyMap<Row, readonly ((heading: Heading) => Row)[]> {
  const against = new Map<Row, ((heading: Heading) => Row)[]>();
  for (const part of PARTS) {
    for (const kind of KINDS) {
      const row = wording[part][kind];
      against.set(row, [...(against.get(row) ?? []), (heading) => heading[part][kind]]);
    }
  }
  return against;
}

/** Whether a likeness with these words in common can be as great as the least. */
function reaches(
  { wording, row, words, weights, pairs, against }: TitleRow,
  heading: Heading,
  reach: Float64Array,
  least: number,
): boolean {
  let shared = 0;
  let sharedPairs = 0;
  let before = false;
  for (let at = 0; at < words.length; at += 1) {
    const here = reach[words[at] ?? 0] ?? 0;
    if (here > 0) {
      shared += here * (weights[at] ?? 0);
      if (before) sharedPairs += pairs[at - 1] ?? 0;
    }
    before = here > 0;
  }
  if (shared === 0) return false;
  const recall = shareOf(shared, sharedPairs, row);
  return against.some((rowOf) => {
    const precision = shareOf(shared, sharedPairs, rowOf(heading));
    const score = (2 * recall * precision) / (recall + precision);
    return lifted({ recall, precision, score }) * wording.worth >= least;
  });
}

/** The greatest share of these words, alone and as neighbours, that the shared ones can make up. */
function shareOf(shared: number, sharedPairs: number, { weight, pairWeight }: Row): number {
  const pairs = pairWeight > 0 ? Math.min(1, sharedPairs / pairWeight) : 1;
  return WORDS_SHARE * Math.min(1, shared / weight) + (1 - WORDS_SHARE) * pairs;
}
