import { LINKING_WORDS } from '../../text/commonWords';
import { toConcepts } from '../../text/concepts';
import { parseLabel } from '../../text/label';
import { wordsOf } from '../../text/words';
import type { Facts, Rule } from './rule';

/** Paragraphs that may together answer a demand. */
const WINDOW = 3;

/** The guideline demands something in the text that has no heading of its own, and nothing speaks of it. */
export const demandMissing: Rule = {
  id: 'demand-missing',
  severity: 'warning',
  citesGuideline: true,
  find: (facts) => {
    const texts = textsOf(facts);
    const demands = (facts.outline.demands ?? []).map((demand) => ({
      demand,
      wordings: [demand.label, ...(demand.aliases ?? [])].map(tellingWords),
      openings: (demand.openings ?? []).map(wordsOf),
    }));
    if (demands.length === 0) return [];
    const windows = windowsOf(texts, new Set(demands.flatMap(({ wordings }) => wordings.flat())));
    return demands
      .filter(({ wordings }) => !wordings.some((words) => isSaid(words, windows)))
      .filter(({ openings }) => !isOpened(openings, texts))
      .map(({ demand }) => ({
        target: demand.id,
        data: { demand: demand.label, quote: demand.quote },
        place: null,
      }));
  },
  examples: {
    good: [
      '**I. Tình hình đoàn viên**\n- Khó khăn, vướng mắc: kinh phí ít; nguyên nhân là thu chậm.',
      '**I. Tình hình đoàn viên**\n- Khó khăn: kinh phí ít. Nguyên nhân: thu chậm.',
      '**I. Tình hình đoàn viên**\n- Về những khó khăn: kinh phí ít.\n- Đoàn viên phân tán.\n- Nguyên nhân chủ yếu do thu chậm.',
    ],
    bad: [
      '**I. Tình hình đoàn viên**\n- Ổn định.',
      '**I. Tình hình đoàn viên**\n- Công đoàn thăm hỏi, tìm hiểu nguyên nhân khó khăn của đoàn viên.',
      '**I. Tình hình đoàn viên**\n- Khó khăn: kinh phí ít.\n- Đoàn viên ổn định.\n- Đời sống khá.\n- Nguyên nhân nghỉ việc là đường xa.',
    ],
  },
};

function tellingWords(text: string): readonly string[] {
  return toConcepts(wordsOf(text)).filter((word) => !LINKING_WORDS.has(word));
}

/** Every word of the demand that means something stands within a few paragraphs. */
function isSaid(words: readonly string[], windows: readonly ReadonlySet<string>[]): boolean {
  return windows.some((window) => words.every((word) => window.has(word)));
}

/** The paragraphs in which a demand may be answered. */
function textsOf({ report, headings }: Facts): readonly string[] {
  const { bodyStart, bodyEnd } = headings.zones;
  return report.paragraphs
    .filter(
      ({ index, toc }) => index >= bodyStart && index < bodyEnd && !toc && !headings.contents.has(index),
    )
    .map(({ text }) => text);
}

/** Which of the wanted words stand in each few paragraphs. */
function windowsOf(texts: readonly string[], wanted: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const found = texts.map((text) => toConcepts(wordsOf(text)).filter((word) => wanted.has(word)));
  return found.map((_, at) => new Set(found.slice(at, at + WINDOW).flat()));
}

/** "Khó khăn: kinh phí ít. Nguyên nhân: …": each of the wordings leads what is said, within a few paragraphs. */
function isOpened(openings: readonly (readonly string[])[], texts: readonly string[]): boolean {
  if (openings.length === 0) return false;
  const led = texts.map((text) => {
    const statements = statementsOf(text);
    return openings.map((opening) => statements.some((statement) => leads(opening, statement)));
  });
  return led.some((_, at) =>
    openings.every((_opening, one) => led.slice(at, at + WINDOW).some((of) => of[one])),
  );
}

interface Statement {
  readonly words: readonly string[];
  readonly beforeColon: boolean;
}

function statementsOf(text: string): readonly Statement[] {
  return (parseLabel(text)?.rest ?? text).split(/(?<=[.;:!?…])\s/).map((part) => {
    const words = wordsOf(part);
    const telling = words.findIndex((word) => !LINKING_WORDS.has(word));
    return { words: words.slice(Math.max(0, telling)), beforeColon: part.endsWith(':') };
  });
}

function leads(opening: readonly string[], { words, beforeColon }: Statement): boolean {
  const at = (from: number) => opening.every((word, offset) => words[from + offset] === word);
  return at(0) || (beforeColon && at(words.length - opening.length));
}
