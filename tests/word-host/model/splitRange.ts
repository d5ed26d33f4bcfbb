import { textOf } from './paragraphText';
import { paragraphsOf } from './rangeQueries';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

/**
 * Cuts a range at signs, each paragraph by itself: `split` and `getTextRanges`.
 *
 * @param trims leave out white space at the ends of each piece; empty pieces are dropped with it.
 * @param keeps the sign stays at the end of its piece, as `getTextRanges` does with ending marks; a caret gives the
 * whole piece it stands in, as Microsoft's sample of the insertion point has it.
 */
export function splitRange(
  document: WordDocument,
  range: TextRange,
  signs: readonly string[],
  trims: boolean,
  keeps = false,
): TextRange[] {
  if (keeps && range.isEmpty) {
    const { paragraph, offset } = range.start;
    const length = textOf(paragraph).length;
    const whole = new TextRange({ paragraph, offset: 0 }, { paragraph, offset: length });
    const pieces = length === 0 ? [] : splitRange(document, whole, signs, trims, true);
    return pieces.filter((one) => one.end.offset > offset || one === pieces.at(-1)).slice(0, 1);
  }
  const found: TextRange[] = [];
  for (const paragraph of paragraphsOf(document, range)) {
    const text = textOf(paragraph);
    const first = paragraph === range.start.paragraph ? range.start.offset : 0;
    const last = paragraph === range.end.paragraph ? Math.min(range.end.offset, text.length) : text.length;
    const add = (from: number, to: number) => {
      const piece = text.slice(from, to);
      const start = trims ? from + piece.length - piece.trimStart().length : from;
      const end = trims ? to - (piece.length - piece.trimEnd().length) : to;
      if (trims && start >= end) return;
      found.push(document.track(new TextRange({ paragraph, offset: start }, { paragraph, offset: end })));
    };
    let from = first;
    for (let at = first; at < last; ) {
      const sign = signs.find((one) => text.startsWith(one, at) && at + one.length <= last);
      if (sign === undefined) {
        at += 1;
        continue;
      }
      add(from, keeps ? at + sign.length : at);
      at += sign.length;
      from = at;
    }
    if (from < last || !keeps) add(from, last);
  }
  return found;
}
