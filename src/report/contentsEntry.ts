import { withoutOpening } from '../text/commonWords';
import type { Label } from '../text/label';
import { wordsOf } from '../text/words';
import type { HeadingCandidate } from './headingCandidate';

/** A heading-like line, looked at as an entry of a list of contents. */
export interface Entry {
  readonly candidate: HeadingCandidate;
  /** Its last number with the first words, as they are and without a general beginning. */
  readonly keys: readonly string[];
  /** The page that it names after dots, a tab or wide spaces, or null. */
  readonly page: number | null;
}

/** Lists shorten headings, so that only their beginning can be asked for. */
const FIRST_WORDS = 3;
const FIRST_WORDS_OF_MATTER = 2;
const LAST_NUMBER = /(?<!\d)\d{1,3}$/;
const LEADER = /(?:[\t…] ?|[.…_\s]{3})$/;

export function toEntry(candidate: HeadingCandidate): Entry {
  return { candidate, keys: keysOf(candidate), page: pageOf(candidate.text) };
}

/** Headings that share a key say the same, as far as a list of contents does. */
export function keysOf({ label, title }: HeadingCandidate): readonly string[] {
  const words = wordsOf(title);
  const number = numberOf(label);
  const matter = withoutOpening(words).slice(0, FIRST_WORDS_OF_MATTER);
  return [`${number} ${words.slice(0, FIRST_WORDS).join(' ')}`, `${number}: ${matter.join(' ')}`];
}

/** "2.1." in a list may be "1." in the text, but "II." is never "2.". */
function numberOf(label: Label | null): string {
  if (label === null) return '';
  return `${label.form === 'path' ? 'number' : label.form} ${label.value.at(-1) ?? 0}`;
}

function pageOf(text: string): number | null {
  const line = text.trimEnd();
  const number = LAST_NUMBER.exec(line);
  return number !== null && LEADER.test(line.slice(0, number.index)) ? Number(number[0]) : null;
}
