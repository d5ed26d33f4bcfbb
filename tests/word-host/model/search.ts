import { WordError } from './errors';
import { textOf } from './paragraphText';
import { paragraphsOf } from './rangeQueries';
import { TextRange } from './textRange';
import { wildcardPattern } from './wildcards';
import type { WordDocument } from './wordDocument';

export interface SearchOptions {
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
  readonly matchCase: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWholeWord: boolean;
  readonly matchWildcards: boolean;
}

export const defaultSearchOptions: SearchOptions = {
  ignorePunct: false,
  ignoreSpace: false,
  matchCase: false,
  matchPrefix: false,
  matchSuffix: false,
  matchWholeWord: false,
  matchWildcards: false,
};

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);

/** Searches each paragraph of a range, as Word does: a match never goes over a paragraph's end. */
export function searchIn(
  document: WordDocument,
  range: TextRange,
  wanted: string,
  options: SearchOptions,
): TextRange[] {
  if (wanted === '' || wanted.length > 255) throw new WordError('SearchStringInvalidOrTooLong');
  const find = options.matchWildcards ? wildcardSearch(wanted) : plainSearch(wanted, options);
  const found: TextRange[] = [];
  for (const paragraph of paragraphsOf(document, range)) {
    const text = textOf(paragraph);
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to = paragraph === range.end.paragraph ? range.end.offset : Number.POSITIVE_INFINITY;
    for (const [start, end] of find(text)) {
      if (start < from || end > to) continue;
      found.push(document.track(new TextRange({ paragraph, offset: start }, { paragraph, offset: end })));
    }
  }
  return found;
}

/** Start and end of each match in a text. */
type Search = (text: string) => readonly (readonly [number, number])[];

function plainSearch(wanted: string, options: SearchOptions): Search {
  const fold = (text: string) => (options.matchCase ? text : text.toLowerCase());
  const counts = (sign: string) =>
    !(options.ignoreSpace && /\s/u.test(sign)) && !(options.ignorePunct && /\p{P}/u.test(sign));
  const needle = [...fold(wanted)].filter(counts).join('');
  if (needle === '') throw new WordError('SearchStringInvalidOrTooLong');
  return (text) => {
    const places: number[] = [];
    for (let at = 0; at < text.length; at += 1) if (counts(text.charAt(at))) places.push(at);
    const kept = fold(places.map((at) => text.charAt(at)).join(''));
    const found: [number, number][] = [];
    for (let at = kept.indexOf(needle); at >= 0; at = kept.indexOf(needle, at + needle.length)) {
      const start = places[at] ?? 0;
      const end = (places[at + needle.length - 1] ?? 0) + 1;
      const startsWord = !isWordSign(text[start - 1]);
      const endsWord = !isWordSign(text[end]);
      if ((options.matchPrefix || options.matchWholeWord) && !startsWord) continue;
      if ((options.matchSuffix || options.matchWholeWord) && !endsWord) continue;
      found.push([start, end]);
    }
    return found;
  };
}

function wildcardSearch(wanted: string): Search {
  const pattern = wildcardPattern(wanted);
  return (text) =>
    [...text.matchAll(pattern)]
      .filter((match) => match[0] !== '')
      .map((match) => [match.index, match.index + match[0].length] as const);
}
