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
    const demands = facts.outline.demands ?? [];
    if (demands.length === 0) return [];
    const windows = windowsOf(facts);
    return demands
      .filter((demand) => ![demand.label, ...(demand.aliases ?? [])].some((text) => isSaid(text, windows)))
      .map((demand) => ({
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

/** Every word of the demand that means something stands within a few paragraphs. */
function isSaid(demand: string, windows: readonly ReadonlySet<string>[]): boolean {
  const words = toConcepts(wordsOf(demand)).filter((word) => !LINKING_WORDS.has(word));
  return windows.some((window) => words.every((word) => window.has(word)));
}

function windowsOf({ report, headings }: Facts): readonly ReadonlySet<string>[] {
  const { bodyStart, bodyEnd } = headings.zones;
  const texts = report.paragraphs
    .filter(
      ({ index, toc }) => index >= bodyStart && index < bodyEnd && !toc && !headings.contents.has(index),
    )
    .map(({ text }) => toConcepts(wordsOf(text)));
  return texts.map((_, at) => new Set(texts.slice(at, at + WINDOW).flat()));
}
