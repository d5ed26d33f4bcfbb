import { expandAbbreviations } from './abbreviations';
import { fold, forEachPiece, stripMarks } from './normalise';
import { remembered } from './remembered';
import { standardSpelling } from './spellings';

/** What stands between two spaces as folded words, abbreviations spelt out; none for a mere mark. */
const pieceWords = remembered((piece): readonly string[] => {
  const folded = fold(piece);
  return folded === '' ? [] : expandAbbreviations(folded).split(' ').map(standardSpelling);
});

const piecePlainWords = remembered((piece): readonly string[] => pieceWords(piece).map(stripMarks));

/** The folded words of a text (see `fold`), abbreviations spelt out: how wording is compared everywhere. */
export function wordsOf(text: string): string[] {
  return wordsBy(text, pieceWords);
}

/** The same without marks (see `foldPlain`). */
export function plainWordsOf(text: string): string[] {
  return wordsBy(text, piecePlainWords);
}

function wordsBy(text: string, wordsOfPiece: (piece: string) => readonly string[]): string[] {
  const words: string[] = [];
  forEachPiece(text, (piece) => {
    for (const word of wordsOfPiece(piece)) words.push(word);
  });
  return words;
}

/** A word with its offsets in the text it stands in. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a canonical text with their offsets; what an abbreviation stands for has the offsets of its own. */
export function placedWordsOf(source: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let start = -1;
  for (let at = 0; at <= source.length; at += 1) {
    if (at < source.length && isOfWord(source.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      for (const text of pieceWords(source.slice(start, at))) words.push({ text, start, end: at });
      start = -1;
    }
  }
  return words;
}

/** Every letter that Vietnamese and its neighbours use stands below; above it the pattern is asked. */
const TABLE_END = 0x2000;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OF_WORD = Uint8Array.from({ length: TABLE_END }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

function isOfWord(code: number): boolean {
  return code < TABLE_END ? OF_WORD[code] === 1 : LETTER_OR_DIGIT.test(String.fromCharCode(code));
}
