import { wordsOf } from '../text/words';
import type { GridRow } from './grid';
import { lengthOf, type PreparedForm, sharedWords } from './preparedForm';

/** What a row says of a row of the form: the same word for word, or most of its words. */
type Fit = 'exact' | 'likely';

/**
 * A cheap look before the real comparison: `exact` where a quarter of the rows fit so, `likely` where half of them fit at
 * all. It ends as soon as that is known.
 */
export function glanceAt(rows: readonly GridRow[], prepared: PreparedForm): Fit | null {
  let exact = 0;
  let likely = 0;
  for (const [at, row] of rows.entries()) {
    if ((likely + rows.length - at) * 4 < rows.length) return null;
    const fit = fitOfRow(row, prepared);
    if (fit !== null) likely += 1;
    if (fit === 'exact') exact += 1;
    if (exact > 0 && exact * 4 >= rows.length) return 'exact';
  }
  return likely * 2 >= rows.length ? 'likely' : null;
}

function fitOfRow({ cells }: GridRow, prepared: PreparedForm): Fit | null {
  let best: Fit | null = null;
  for (const { text } of cells) {
    const fit = fitOf(text, prepared);
    if (fit === 'exact') return fit;
    best ??= fit;
  }
  return best;
}

/** Shorter texts that are the same may be so by chance. */
const LEAST_EXACT = 9;
/** Leaves room for a slip of typing or a word left out. */
const MOST = 0.6;

function fitOf(text: string, prepared: PreparedForm): Fit | null {
  if (!/\p{L}{2}/u.test(text)) return null;
  const said = wordsOf(text);
  if (text.length >= LEAST_EXACT && prepared.byText.has(said.join(' '))) return 'exact';
  const isLikely = sharedWords(said, prepared).some(
    (count, row) => count > 0 && count >= MOST * Math.max(said.length, lengthOf(prepared, row)),
  );
  return isLikely ? 'likely' : null;
}
