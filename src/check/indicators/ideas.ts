import { canonical, fold } from '../../text/normalise';
import { type PlacedWord, placedWordsOf } from '../../text/words';
import type { Idea } from './idea';
import { IDEAS } from './lexicon';
import { NEUTRAL } from './notIdeas';
import { OTHER_MATTERS } from './otherMatters';

/** An idea met in a text, with the offsets of its words in the canonical text. */
export interface Mention {
  readonly idea: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  /** One, several for a phrase that says two things at once, none for a phrase that is read over. */
  readonly ideas: readonly string[];
  /** Positions of words before which nothing but a space may stand. */
  readonly tight: ReadonlySet<number>;
}

const ALL = [...IDEAS, ...OTHER_MATTERS];
const BY_ID = new Map(ALL.map((idea) => [idea.id, idea]));
const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const { id, phrases } of ALL) for (const phrase of phrases) addPhrase(phrase, [id]);
for (const phrase of NEUTRAL) addPhrase(phrase, []);
for (const phrases of BY_FIRST_WORD.values()) phrases.sort((a, b) => b.words.length - a.words.length);

function addPhrase(phrase: string, ideas: readonly string[]): void {
  const words: string[] = [];
  const tight = new Set<number>();
  for (const part of phrase.split('_')) {
    if (words.length > 0) tight.add(words.length);
    words.push(...fold(part).split(' '));
  }
  const first = words[0] ?? '';
  const others = BY_FIRST_WORD.get(first) ?? [];
  const same = others.find((other) => other.words.join() === words.join() && other.tight.size === tight.size);
  const whole = { words, ideas: [...(same?.ideas ?? []), ...ideas], tight };
  BY_FIRST_WORD.set(first, [...others.filter((other) => other !== same), whole]);
}

export function ideaById(id: string): Idea | null {
  return BY_ID.get(id) ?? null;
}

/** The ideas of a text in order, each word used once, the longest phrase first. Also the words no phrase took. */
export function findIdeas(text: string): { mentions: Mention[]; rest: PlacedWord[] } {
  const source = canonical(text);
  const words = placedWordsOf(source);
  const mentions: Mention[] = [];
  const rest: PlacedWord[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at, source);
    const first = words[at];
    const last = words[at + (phrase?.words.length ?? 1) - 1];
    if (phrase !== null && first !== undefined && last !== undefined) {
      for (const idea of phrase.ideas) mentions.push({ idea, start: first.start, end: last.end });
    } else if (first !== undefined) rest.push(first);
    at += phrase?.words.length ?? 1;
  }
  return { mentions, rest };
}

function phraseAt(words: readonly PlacedWord[], at: number, source: string): Phrase | null {
  const phrases = BY_FIRST_WORD.get(words[at]?.text ?? '') ?? [];
  return phrases.find((phrase) => standsAt(phrase, words, at, source)) ?? null;
}

function standsAt(
  { words: wanted, tight }: Phrase,
  words: readonly PlacedWord[],
  at: number,
  source: string,
): boolean {
  return wanted.every((word, next) => {
    const here = words[at + next];
    if (here?.text !== word) return false;
    const before = next === 0 ? undefined : words[at + next - 1];
    const gap = before === undefined ? 0 : here.start - before.end;
    if (before === undefined || gap <= 1) return true;
    return !tight.has(next) && !source.slice(before.end, here.start).includes(';');
  });
}
