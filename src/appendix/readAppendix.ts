import type { Place, Report, Table } from '../report/report';
import { brokenRules, codesOfRule } from './arithmetic';
import { findFormat, type NumberFormat, readCell } from './cellValue';
import { findValueColumns, type ValueColumns } from './columns';
import { type IndicatorRow, indicatorRows, type NamedForm } from './form';
import { glanceAt } from './glance';
import { cellAt, type GridRow, gridOfTable } from './grid';
import { type MatchedRow, matchRows } from './matchRows';
import { type PreparedForm, prepareForm } from './preparedForm';
import type { AppendixReading, CellSource, Violation } from './reading';
import { totalOverYears } from './years';

type Cells = Record<string, number | null>;

/** A table with fewer rows of the form than this is no appendix, unless it goes on another one. */
const FEWEST_ROWS = 3;

/**
 * Finds the statistical table of a report and reads it against the form that fits best. A table may be split; rows are
 * known by their wording. Null when no table has enough rows of any form. Never throws on what a report holds.
 */
export function readAppendix(report: Report, forms: readonly NamedForm[]): AppendixReading | null {
  const grids = report.tables.map((table) => ({ table, rows: gridOfTable(report, table) }));
  const readings = forms.map((named) => readAgainst(grids, named)).filter((reading) => reading !== null);
  const best = readings.reduce<(typeof readings)[number] | null>(
    (kept, reading) => (kept === null || reading.matched > kept.matched ? reading : kept),
    null,
  );
  return best?.reading ?? null;
}

interface Grid {
  readonly table: Table;
  readonly rows: readonly GridRow[];
}

function readAgainst(
  grids: readonly Grid[],
  { id, form }: NamedForm,
): { matched: number; reading: AppendixReading } | null {
  const prepared = prepareForm(form);
  const parts = grids.filter((grid) => isPart(grid, prepared));
  const rows = parts.flatMap((part) => part.rows);
  const matched = matchRows(rows, prepared);
  if (matched.length < FEWEST_ROWS) return null;
  const columns = columnsOfParts(parts, rows, matched);
  const format = findFormat(valueTexts(rows, matched, columns)) ?? 'vi';
  const severalYears = [...columns.values()].some((one) => one.severalYears);
  const filled = readValues(rows, matched, columns, prepared, format);
  const wanted = indicatorRows(form);
  const found = new Set(matched.map(({ formRow }) => form.rows[formRow]?.code));
  const cells: Cells = Object.fromEntries(wanted.map(({ code }) => [code, filled.cells.get(code) ?? null]));
  const cellsByYear =
    filled.byYear.size === 0
      ? null
      : Object.fromEntries([...filled.byYear].map(([year, values]) => [year, Object.fromEntries(values)]));
  const violations = brokenRules(form, cells, cellsByYear, severalYears).map((broken): Violation => {
    const [first = ''] = codesOfRule(form, broken.rule);
    const inYear = broken.year === null ? undefined : filled.places.get(broken.year)?.get(first);
    return { ...broken, place: inYear ?? filled.sources.get(first)?.place ?? null };
  });
  return {
    matched: matched.length,
    reading: {
      form: id,
      tables: [...new Set(matched.map(({ row }) => tableOfRow(parts, row)))],
      cells,
      cellsByYear,
      sources: Object.fromEntries(filled.sources),
      missingRows: wanted.filter(({ code }) => !found.has(code)).map(({ code }) => code),
      violations,
    },
  };
}

/** Worth a real look: several rows word for word, or few but long ones that fit but for typing errors. */
function isPart({ rows }: Grid, prepared: PreparedForm): boolean {
  const fit = glanceAt(rows, prepared);
  if (fit !== 'likely' || rows.length < FEWEST_ROWS) return fit === 'exact';
  return matchRows(rows, prepared).length * 2 >= rows.length;
}

function tableOfRow(parts: readonly Grid[], row: number): number {
  let before = 0;
  for (const { table, rows } of parts) {
    before += rows.length;
    if (row < before) return table.index;
  }
  return -1;
}

/** Columns per part; a part without a head of its own and without figures keeps those of the part before it. */
function columnsOfParts(
  parts: readonly Grid[],
  rows: readonly GridRow[],
  matched: readonly MatchedRow[],
): ReadonlyMap<GridRow, ValueColumns> {
  const columnsOf = new Map<GridRow, ValueColumns>();
  let before = 0;
  let last: ValueColumns | null = null;
  for (const part of parts) {
    const here = matched
      .filter(({ row }) => row >= before && row < before + part.rows.length)
      .map((match) => ({ ...match, row: match.row - before }));
    const hasHead = (here[0]?.row ?? 0) > 0;
    const own = findValueColumns(part.rows, here);
    const columns: ValueColumns | null =
      last !== null && (!hasHead || own === null) && last.years.length > 0 ? last : (own ?? last);
    if (columns !== null) {
      for (let at = before; at < before + part.rows.length; at += 1) {
        const row = rows[at];
        if (row !== undefined) columnsOf.set(row, columns);
      }
      last = columns;
    }
    before += part.rows.length;
  }
  return columnsOf;
}

function valueTexts(
  rows: readonly GridRow[],
  matched: readonly MatchedRow[],
  columnsOf: ReadonlyMap<GridRow, ValueColumns>,
): string[] {
  return matched.flatMap(({ row }) => {
    const gridRow = rows[row];
    const columns = gridRow && columnsOf.get(gridRow);
    if (gridRow === undefined || columns === undefined) return [];
    return [columns.value, ...columns.years.map(({ column }) => column)]
      .filter((column) => column !== null)
      .map((column) => cellAt(gridRow, column)?.text ?? '');
  });
}

interface Filled {
  readonly cells: Map<string, number | null>;
  readonly byYear: Map<string, Map<string, number | null>>;
  /** Year -> code -> where that figure stands. */
  readonly places: Map<string, Map<string, Place>>;
  readonly sources: Map<string, CellSource>;
}

function readValues(
  rows: readonly GridRow[],
  matched: readonly MatchedRow[],
  columnsOf: ReadonlyMap<GridRow, ValueColumns>,
  prepared: PreparedForm,
  format: NumberFormat,
): Filled {
  const filled: Filled = { cells: new Map(), byYear: new Map(), places: new Map(), sources: new Map() };
  for (const { row, formRow } of matched) {
    const gridRow = rows[row];
    const columns = gridRow && columnsOf.get(gridRow);
    const wanted = prepared.form.rows[formRow];
    if (gridRow === undefined || columns === undefined || wanted?.type !== 'indicator') continue;
    const years = columns.years.map(({ column, year }) => {
      const cell = cellAt(gridRow, column);
      const value = readCell(cell?.text ?? '', wanted.unit, format);
      putByYear(filled.byYear, year, wanted.code, value);
      if (cell?.place) putByYear(filled.places, year, wanted.code, cell.place);
      return value;
    });
    filled.cells.set(wanted.code, totalOf(gridRow, columns, wanted, years, format));
    const source = cellAt(gridRow, columns.value ?? columns.years.at(-1)?.column ?? -1);
    if (source?.place) filled.sources.set(wanted.code, { raw: source.text, place: source.place });
  }
  return filled;
}

function putByYear<T>(byYear: Map<string, Map<string, T>>, year: string, code: string, one: T): void {
  byYear.set(year, (byYear.get(year) ?? new Map<string, T>()).set(code, one));
}

function totalOf(
  row: GridRow,
  columns: ValueColumns,
  wanted: IndicatorRow,
  years: readonly (number | null)[],
  format: NumberFormat,
): number | null {
  if (columns.value === null) return totalOverYears(wanted.kind, years);
  return readCell(cellAt(row, columns.value)?.text ?? '', wanted.unit, format);
}
