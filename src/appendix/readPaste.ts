import type { AppendixForm } from '../outline/schema';
import { findFormat, isAmbiguous, type NumberFormat, readCell } from './cellValue';
import { gridOfClipboard, parseClipboardTable } from './clipboardTable';
import { findValueColumns } from './columns';
import { type IndicatorRow, indicatorRows, moneyScale } from './form';
import { cellAt, type GridRow } from './grid';
import { matchRows, matchStrays } from './matchRows';
import { prepareForm } from './preparedForm';

/** Figures found in what was pasted, and what the person must look at before they are used. */
export interface PasteReading {
  readonly figures: readonly PastedFigure[];
  /** Rows that hold a figure but fit no row of the form, as pasted. */
  readonly unmatched: readonly string[];
  readonly doubtful: readonly Doubt[];
  /** How decimals were read; null where nothing told and the Vietnamese way was assumed. */
  readonly format: NumberFormat | null;
}

interface PastedFigure {
  readonly code: string;
  readonly raw: string;
  /** In the row's unit. */
  readonly value: number;
}

export interface Doubt {
  readonly code: string;
  readonly raw: string;
  /**
   * format: "1.234" may be a thousand or a decimal (`readings` has both, Vietnamese first); too-large: over a million
   * in a cell of triệu đồng, likely typed in đồng; not-a-number; fraction: a part of a person or thing; negative.
   */
  readonly reason: 'format' | 'too-large' | 'not-a-number' | 'fraction' | 'negative';
  readonly readings: readonly number[];
}

const TOO_LARGE = 1e6;

/**
 * Reads figures copied from Excel or Word: a table with the form's numbers or wordings, or bare figures in the form's
 * order. `options.format` is the person's answer to the question of the format.
 */
export function readPaste(
  text: string,
  form: AppendixForm,
  options: { format?: NumberFormat } = {},
): PasteReading {
  const rows = gridOfClipboard(parseClipboardTable(text));
  const { pairs, unmatched } = pairRows(rows, form);
  const found = findFormat(pairs.map(({ raw }) => raw));
  const format = options.format ?? found;
  const figures: PastedFigure[] = [];
  const doubtful: Doubt[] = [];
  for (const { row, raw } of pairs) {
    if (raw.trim() === '') continue;
    const value = readCell(raw, row.unit, format ?? 'vi');
    if (value !== null) figures.push({ code: row.code, raw, value });
    const doubt = doubtOf(row, raw, value, format);
    if (doubt !== null) doubtful.push({ code: row.code, raw, ...doubt });
  }
  return { figures, unmatched, doubtful, format };
}

function doubtOf(
  row: IndicatorRow,
  raw: string,
  value: number | null,
  format: NumberFormat | null,
): Pick<Doubt, 'reason' | 'readings'> | null {
  if (value === null) return { reason: 'not-a-number', readings: [] };
  const scale = moneyScale(row.unit);
  if (scale !== null && format === null && isAmbiguous(raw)) {
    const readings = [value, readCell(raw, row.unit, 'us')].filter((reading) => reading !== null);
    if (new Set(readings).size > 1) return { reason: 'format', readings };
  }
  if (scale === 1e6 && Math.abs(value) >= TOO_LARGE) {
    return { reason: 'too-large', readings: [value, value / TOO_LARGE] };
  }
  if (scale === null && !Number.isInteger(value)) return { reason: 'fraction', readings: [value] };
  if (value < 0 && row.kind !== 'derived') return { reason: 'negative', readings: [value] };
  return null;
}

interface Paired {
  readonly pairs: readonly { readonly row: IndicatorRow; readonly raw: string }[];
  readonly unmatched: readonly string[];
}

function pairRows(rows: readonly GridRow[], form: AppendixForm): Paired {
  const prepared = prepareForm(form);
  const inOrder = matchRows(rows, prepared);
  const matched = [...inOrder, ...matchStrays(rows, prepared, inOrder)].sort((a, b) => a.row - b.row);
  if (matched.length > 0) {
    const columns = findValueColumns(rows, matched);
    const column = columns?.value ?? columns?.years.at(-1)?.column ?? null;
    const taken = new Set(matched.map(({ row }) => row));
    const pairs = matched.flatMap(({ row, formRow }) => {
      const wanted = form.rows[formRow];
      const gridRow = rows[row];
      const raw = gridRow && column !== null ? (cellAt(gridRow, column)?.text ?? '') : '';
      return wanted?.type === 'indicator' ? [{ row: wanted, raw }] : [];
    });
    const first = matched[0]?.row ?? 0;
    return {
      pairs,
      unmatched: rows.flatMap((row, at) =>
        at > first && !taken.has(at) && hasFigure(row) ? [lineOf(row)] : [],
      ),
    };
  }
  return pairByCode(rows, form) ?? pairByOrder(rows, form);
}

/** Two columns or more with the form's numbers in the first and no wording. */
function pairByCode(rows: readonly GridRow[], form: AppendixForm): Paired | null {
  const byCode = new Map(indicatorRows(form).map((row) => [row.code.toLowerCase(), row]));
  const coded = rows.map((row) => {
    const [first, ...others] = row.cells;
    const wanted = byCode.get((first?.text ?? '').replace(/[^0-9A-Za-z]/g, '').toLowerCase());
    const raw = others.map(({ text }) => text).find((text) => /\d/.test(text));
    return { row, wanted, raw };
  });
  const pairs = coded.flatMap(({ wanted, raw }) =>
    wanted && raw !== undefined ? [{ row: wanted, raw }] : [],
  );
  if (pairs.length * 2 < rows.length || pairs.length === 0) return null;
  const unmatched = coded.flatMap(({ row, wanted }) =>
    wanted === undefined && hasFigure(row) ? [lineOf(row)] : [],
  );
  return { pairs, unmatched };
}

/** A bare column of figures: taken in the form's order, and only when there is one for every row. */
function pairByOrder(rows: readonly GridRow[], form: AppendixForm): Paired {
  const wanted = indicatorRows(form);
  const bare = rows.every((row) => row.cells.filter(({ text }) => text !== '').length === 1);
  if (!bare || rows.length !== wanted.length)
    return { pairs: [], unmatched: rows.filter(hasFigure).map(lineOf) };
  return {
    pairs: wanted.map((row, at) => ({ row, raw: lineOf(rows[at] ?? { cells: [] }) })),
    unmatched: [],
  };
}

function hasFigure(row: GridRow): boolean {
  return row.cells.some(({ text }) => /\d/.test(text));
}

function lineOf(row: GridRow): string {
  return row.cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' | ');
}
