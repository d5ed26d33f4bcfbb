import { canonical, fold } from '../text/normalise';
import { cellAt, type GridRow } from './grid';
import type { MatchedRow } from './matchRows';

/** Where the figures of a table stand. */
export interface ValueColumns {
  /** Grid column of the value or total; null where the table has years only. */
  readonly value: number | null;
  /** Columns of single years, left to right, by what their heading says. */
  readonly years: readonly { readonly column: number; readonly year: string }[];
  /** True where the value column's heading names a span of years ("2018 - 2020"). */
  readonly severalYears: boolean;
}

/** Headings of columns that hold no figure of the period; folded. */
const ASIDE =
  /^(?:stt|tt|so tt|ghi chu|don vi(?: tinh)?|dvt|don vi tinh|ke hoach|chi tieu giao|nam truoc|cung ki|so sanh|ti le|muc tieu|uoc)(?: |$)/;
const TOTAL = /^(?:tong(?: cong| so| hop)?|cong|luy ke|ca (?:giai doan|ki|nhiem ki)|\d nam)(?: |$)/;
const VALUE = /^(?:so lieu|so luong|ket qua|thuc hien|gia tri|tri so|so|da thuc hien|so thuc hien)(?: |$)/;
const SPAN = /(?:^|\D)(?:19|20)\d{2}\D{1,6}(?:19|20)\d{2}(?:\D|$)|(?:^| )(?:giai doan|nhiem ki)(?: |$)/;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;

/**
 * Finds the columns of figures from the head rows above the first matched row, else from what the columns hold. Null
 * when nothing to the right of the wording looks like figures.
 */
export function findValueColumns(
  rows: readonly GridRow[],
  matched: readonly MatchedRow[],
): ValueColumns | null {
  const first = matched[0];
  if (first === undefined) return null;
  const content = commonest(matched.map(({ column }) => column));
  const headings = headingsOf(rows.slice(0, first.row));
  const body = matched.flatMap(({ row }) => rows[row] ?? []);
  const columns = columnsRightOf(content, rows);
  const years = columns.flatMap((column) => {
    const year = YEAR.exec(headings.get(column) ?? '')?.[1];
    return year === undefined || TOTAL.test(headings.get(column) ?? '') ? [] : [{ column, year }];
  });
  const isYear = new Set(years.map(({ column }) => column));
  const others = columns.filter((column) => !isYear.has(column));
  const named = (pattern: RegExp) => others.find((column) => pattern.test(headings.get(column) ?? ''));
  if (years.length > 1) {
    const total = named(TOTAL) ?? named(VALUE) ?? null;
    return { value: total, years, severalYears: true };
  }
  const value =
    named(VALUE) ?? named(TOTAL) ?? years[0]?.column ?? mostNumeric(columns, headings, body) ?? null;
  if (value === null) return null;
  return { value, years: [], severalYears: SPAN.test(headings.get(value) ?? '') };
}

/** Grid column -> the words of all its heading cells, without marks, top to bottom. */
function headingsOf(rows: readonly GridRow[]): Map<number, string> {
  const headings = new Map<number, string>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.continued) continue;
      for (let at = 0; at < cell.columnSpan; at += 1) {
        const column = cell.column + at;
        // The lowest heading is the closest: "Số liệu" over "2023" is the year's.
        headings.set(column, `${plain(cell.text)} ${headings.get(column) ?? ''}`.trim());
      }
    }
  }
  return headings;
}

function plain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}

function columnsRightOf(content: number, rows: readonly GridRow[]): number[] {
  const columns = new Set(rows.flatMap((row) => row.cells.map(({ column }) => column)));
  return [...columns].filter((column) => column > content).sort((a, b) => a - b);
}

/** The column, notes and units aside, whose cells are figures more often than not; the first of equals. */
function mostNumeric(
  columns: readonly number[],
  headings: ReadonlyMap<number, string>,
  body: readonly GridRow[],
): number | undefined {
  const counted = columns
    .filter((column) => !ASIDE.test(headings.get(column) ?? ''))
    .map((column) => {
      const texts = body.map((row) => canonical(cellAt(row, column)?.text ?? '').trim());
      return { column, figures: texts.filter(looksNumeric).length, words: texts.filter(looksWorded).length };
    });
  const filled = counted.find(({ figures, words }) => figures > words && figures > 0);
  // An unfilled form: the first column without words is the one to fill in.
  return (filled ?? counted.find(({ words }) => words * 4 <= body.length))?.column;
}

function looksNumeric(text: string): boolean {
  return /^[-–−(+]?\s*(?:giảm |tăng )?\d/iu.test(text) || /^không(?: có)?$/iu.test(text);
}

function looksWorded(text: string): boolean {
  return text !== '' && !looksNumeric(text) && !/^[-–—.…_]+$/u.test(text);
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
