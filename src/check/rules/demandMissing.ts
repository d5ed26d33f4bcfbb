import { LINKING_WORDS } from '../../text/commonWords';
import { toConcepts } from '../../text/concepts';
import { wordsOf } from '../../text/words';
import type { Facts, Rule } from './rule';

/** Paragraphs that may together answer a demand. */
const WINDOW = 3;

/** The guideline demands something in the text that has no heading of its own, and nothing speaks of it. */
export const demandMissing: Rule = {
  id: 'demand-missing',
  severity: 'warning',
  find: (facts) => {
    const demands = (facts.outline.demands ?? []).map((demand) => ({
      demand,
      wordings: [demand.label, ...(demand.aliases ?? [])].map(tellingWords),
    }));
    if (demands.length === 0) return [];
    const windows = windowsOf(facts, new Set(demands.flatMap(({ wordings }) => wordings.flat())));
    return demands
      .filter(({ wordings }) => !wordings.some((words) => isSaid(words, windows)))
      .map(({ demand }) => ({
        target: demand.id,
        data: { demand: demand.label, quote: demand.quote },
        place: null,
      }));
  },
  examples: {
    good: ['**I. Tình hình đoàn viên**\n- Khó khăn, vướng mắc: kinh phí ít; nguyên nhân là thu chậm.'],
    bad: ['**I. Tình hình đoàn viên**\n- Ổn định.'],
  },
};

function tellingWords(text: string): readonly string[] {
  return toConcepts(wordsOf(text)).filter((word) => !LINKING_WORDS.has(word));
}

/** Every word of the demand that means something stands within a few paragraphs. */
function isSaid(words: readonly string[], windows: readonly ReadonlySet<string>[]): boolean {
  return windows.some((window) => words.every((word) => window.has(word)));
}

/** Which of the wanted words stand in each few paragraphs. */
function windowsOf({ report, headings }: Facts, wanted: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const { bodyStart, bodyEnd } = headings.zones;
  const texts = report.paragraphs
    .filter(
      ({ index, toc }) => index >= bodyStart && index < bodyEnd && !toc && !headings.contents.has(index),
    )
    .map(({ text }) => toConcepts(wordsOf(text)).filter((word) => wanted.has(word)));
  return texts.map((_, at) => new Set(texts.slice(at, at + WINDOW).flat()));
}
