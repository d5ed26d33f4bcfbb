import { compare, EVEN, wordingOf } from '../text/similarity';
import { wordsOf } from '../text/words';
import type { GridRow } from './grid';
import { lengthOf, type PreparedForm, sharedWords } from './preparedForm';

/** A row of a table that is a row of the form. */
export interface MatchedRow {
  /** Position in the grid. */
  readonly row: number;
  /** Position in the form's rows. */
  readonly formRow: number;
  /** Grid column of the cell that holds the row's wording. */
  readonly column: number;
}

interface Candidate {
  readonly column: number;
  readonly score: number;
}

const LEAST = 0.72;
const NUMBER_BONUS = 0.15;

/**
 * Which rows of the table are which rows of the form: by wording, with the printed number as a help, in the form's
 * order, since the same words ("Số người được cho vay") return under several heads.
 */
export function matchRows(rows: readonly GridRow[], prepared: PreparedForm): MatchedRow[] {
  const candidates = rows.map((row) => candidatesOf(row, prepared));
  return align(candidates, prepared.form.rows.length);
}

/**
 * Rows that stand out of the form's order, as a person copies them: each by itself, only where what it says leaves one
 * free row of the form to be it.
 */
export function matchStrays(
  rows: readonly GridRow[],
  prepared: PreparedForm,
  matched: readonly MatchedRow[],
): MatchedRow[] {
  const taken = new Set(matched.map(({ row }) => row));
  const used = new Set(matched.map(({ formRow }) => formRow));
  return rows.flatMap((gridRow, row) => {
    if (taken.has(row)) return [];
    const sure = [...candidatesOf(gridRow, prepared)].filter(
      ([formRow, { score }]) => score >= 1 && !used.has(formRow),
    );
    const [only] = sure;
    if (only === undefined || sure.length > 1) return [];
    used.add(only[0]);
    return [{ row, formRow: only[0], column: only[1].column }];
  });
}

function candidatesOf(row: GridRow, prepared: PreparedForm): Map<number, Candidate> {
  const found = new Map<number, Candidate>();
  for (const cell of row.cells) {
    if (cell.continued || !/\p{L}{2}/u.test(cell.text)) continue;
    const words = wordsOf(cell.text);
    const exact = prepared.byText.get(words.join(' '));
    const near = exact ?? likely(words, prepared);
    const said = near === exact || near.length === 0 ? null : wordingOf(words, EVEN);
    const codes = near.length === 0 ? [] : codesBefore(row, cell.column);
    for (const formRow of near) {
      const wanted = prepared.wordings[formRow];
      const likeness = said === null || wanted === undefined ? 1 : compare(wanted, said).score;
      const score = likeness + (codes.includes(codeOf(prepared, formRow)) ? NUMBER_BONUS : 0);
      const best = found.get(formRow);
      if (score >= LEAST && (best === undefined || best.score < score)) {
        found.set(formRow, { column: cell.column, score });
      }
    }
  }
  return found;
}

/** Form rows of about the same length, sharing some of the words. */
function likely(said: readonly string[], prepared: PreparedForm): number[] {
  const near: number[] = [];
  for (const [formRow, count] of sharedWords(said, prepared).entries()) {
    const wanted = lengthOf(prepared, formRow);
    const lengths = wanted / said.length;
    const enough = count > 0 && count * 2 >= Math.min(wanted, said.length);
    if (enough && lengths >= 0.5 && lengths <= 2) near.push(formRow);
  }
  return near;
}

/** What the cells before a column may have for the row's printed number. */
function codesBefore(row: GridRow, before: number): string[] {
  return row.cells
    .filter(({ column }) => column < before)
    .map(({ text }) => text.replace(/[^0-9A-Za-z]/g, '').toLowerCase());
}

function codeOf({ form }: PreparedForm, formRow: number): string {
  return form.rows[formRow]?.code.toLowerCase() ?? '';
}

/** The best monotone pairing of table rows with form rows (dynamic programming over both orders). */
function align(candidates: readonly ReadonlyMap<number, Candidate>[], formRows: number): MatchedRow[] {
  const width = formRows + 1;
  const score = new Float64Array((candidates.length + 1) * width);
  for (let row = 1; row <= candidates.length; row += 1) {
    const options = candidates[row - 1];
    for (let form = 1; form <= formRows; form += 1) {
      const skip = Math.max(score[(row - 1) * width + form] ?? 0, score[row * width + form - 1] ?? 0);
      const candidate = options?.get(form - 1);
      const take = candidate ? (score[(row - 1) * width + form - 1] ?? 0) + candidate.score : 0;
      score[row * width + form] = Math.max(skip, take);
    }
  }
  return walkBack(candidates, formRows, (row, form) => score[row * width + form] ?? 0);
}

function walkBack(
  candidates: readonly ReadonlyMap<number, Candidate>[],
  formRows: number,
  score: (row: number, form: number) => number,
): MatchedRow[] {
  const matched: MatchedRow[] = [];
  let row = candidates.length;
  let form = formRows;
  while (row > 0 && form > 0) {
    const here = score(row, form);
    if (here === score(row - 1, form)) row -= 1;
    else if (here === score(row, form - 1)) form -= 1;
    else {
      const column = candidates[row - 1]?.get(form - 1)?.column ?? 0;
      matched.push({ row: row - 1, formRow: form - 1, column });
      row -= 1;
      form -= 1;
    }
  }
  return matched.reverse();
}
