import { WordError } from './errors';
import { textOf } from './paragraphText';
import { paragraphsOf } from './rangeQueries';
import { TextRange } from './textRange';
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

/** Plain search inside each paragraph of a range. Wildcards and the ignoring options are not played: NotImplemented. */
export function searchIn(
  document: WordDocument,
  range: TextRange,
  wanted: string,
  options: SearchOptions,
): TextRange[] {
  if (wanted === '' || wanted.length > 255) throw new WordError('SearchStringInvalidOrTooLong');
  if (options.matchWildcards || options.ignorePunct || options.ignoreSpace)
    throw new WordError('NotImplemented', 'this search option');
  const fold = (text: string) => (options.matchCase ? text : text.toLowerCase());
  const needle = fold(wanted);
  const found: TextRange[] = [];
  for (const paragraph of paragraphsOf(document, range)) {
    const text = fold(textOf(paragraph));
    const from = paragraph === range.start.paragraph ? range.start.offset : 0;
    const to = paragraph === range.end.paragraph ? range.end.offset : Number.POSITIVE_INFINITY;
    for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      if (end > to) break;
      const startsWord = !isWordSign(text[at - 1]);
      const endsWord = !isWordSign(text[end]);
      if ((options.matchPrefix || options.matchWholeWord) && !startsWord) continue;
      if ((options.matchSuffix || options.matchWholeWord) && !endsWord) continue;
      found.push(document.track(new TextRange({ paragraph, offset: at }, { paragraph, offset: end })));
    }
  }
  return found;
}
