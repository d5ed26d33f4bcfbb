import { type GridCell, type GridRow, gridOfTable } from '../../appendix/grid';
import type { Place, Report, Table } from '../../report/report';
import { canonical } from '../../text/normalise';
import { YEAR_HEADING } from '../reading/yearHeading';
import { type HeadedColumn, headedColumns } from './tableHead';
import { type Sums, sumsOf } from './tableSums';
import { unitOf, unitsAbove } from './tableUnits';

export interface RowPassage {
  readonly text: string;
  /** Offset into the text at which the row's figure begins: what stands before it only says of what it is. */
  readonly figureFrom: number;
  readonly place: Place;
  /** For one of the figures that the table sums up: the words that tell which; else null. */
  readonly part: string | null;
  /** What the head says of the rows: "Nội dung tập huấn". */
  readonly rows: string;
}

export interface TablePassages {
  /** First paragraph of a table -> its rows as sentences. */
  readonly before: ReadonlyMap<number, readonly RowPassage[]>;
  /** Paragraphs that are cells of such rows: not to be read again as prose. */
  readonly taken: ReadonlySet<number>;
}

/** "2024" above a column is its heading, not a figure. */
const FIGURE =
  /^[-–−(]?\s*(?:hơn |gần |trên )?\d+(?:[., ]\d+)*(?:\s*(?:\/\s*\d+|%|đ|\p{L}[\p{L} ]{0,20}))?\)?$/iu;
const NOTHING = /^không(?: có| phát sinh)?$/iu;

/** "10/2020" or "31/12/2020" above a column. */
const DAY = /^(?:\d{1,2}\/){1,2}(?:19|20)\d{2}$/;

/** What is longer is prose, beside figures in the next row or not. */
const LONGEST_ENTRY = 120;

/**
 * Small tables as sentences: "Số đoàn viên phát triển mới: 13 đoàn viên" from a row's wording, a figure and the unit in
 * its own column or in the heading. Tables without a column of figures are left to be read as prose.
 */
export function tablePassages(report: Report, tables: readonly Table[]): TablePassages {
  const before = new Map<number, RowPassage[]>();
  const taken = new Set<number>();
  for (const table of tables) {
    const passages = rowsAsText(report, table);
    if (passages.length === 0) continue;
    before.set(table.firstParagraph, [...(before.get(table.firstParagraph) ?? []), ...passages]);
    for (const cell of table.cells) {
      // What goes right across is said of the table.
      if (cell.columnSpan === table.columnCount) continue;
      for (const block of cell.blocks) {
        if (block.kind === 'paragraph' && block.text.length <= LONGEST_ENTRY) taken.add(block.index);
      }
    }
  }
  return { before, taken };
}

interface Columns {
  readonly of: (column: number) => HeadedColumn;
  /** Null for a table without a head. */
  readonly head: GridRow | null;
  readonly passedOver: ReadonlySet<number>;
  /** The units that the text above the table gives all of it. */
  readonly units: readonly string[];
}

function rowsAsText(report: Report, table: Table): RowPassage[] {
  const rows = withoutTitle(gridOfTable(report, table));
  const [first, ...body] = rows;
  if (first === undefined || first.cells.length < 2) return [];
  const hasHead = !first.cells.some(
    ({ text }) => FIGURE.test(text.trim()) && !YEAR_HEADING.test(text.trim()) && !DAY.test(text.trim()),
  );
  const head = hasHead ? first : null;
  const of = headedColumns(head);
  const columns: Columns = { of, head, passedOver: earlierYears(head, of), units: unitsAbove(report, table) };
  const counted = hasHead ? body : rows;
  const sums = sumsOf(head, counted);
  let above = '';
  return counted
    .filter((row) => !sums.earlier.has(row))
    .flatMap((row) => {
      const label = wordingOf(row, columns)?.text.replace(/\s+/g, ' ').trim() ?? '';
      const goesOn = GOES_ON.test(label);
      if (!goesOn) above = label;
      return rowAsText(row, goesOn ? `${above}, ${label}` : label, columns, sums);
    });
}

/** A first row that goes right across is the table's title. */
function withoutTitle(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.length > 1 && rows[0]?.cells.length === 1 ? rows.slice(1) : rows;
}

/** A row that tells a part of the one above it. */
const GOES_ON = /^[-–+*\s]*(?:trong đó|trong số|gồm|bao gồm)(?!\p{L})/iu;

/** Columns of single years beside their total, or beside a later year. */
function earlierYears(head: GridRow | null, of: Columns['of']): ReadonlySet<number> {
  const cells = head?.cells ?? [];
  const hasTotal = cells.some(({ column }) => of(column).holds === 'totals');
  const years = cells.flatMap(({ text, column }) => {
    const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(text)?.[1];
    return year === undefined || of(column).holds === 'totals' ? [] : [{ column, year: Number(year) }];
  });
  const latest = Math.max(...years.map(({ year }) => year));
  return new Set(years.filter(({ year }) => hasTotal || year < latest).map(({ column }) => column));
}

function rowAsText(row: GridRow, named: string, columns: Columns, sums: Sums): RowPassage[] {
  const label = wordingOf(row, columns);
  const unit = row.cells.find((cell) => columns.of(cell.column).holds === 'units')?.text ?? '';
  return row.cells.flatMap((cell) => {
    if (cell === label || cell.place === null || columns.passedOver.has(cell.column)) return [];
    const { heading, holds } = columns.of(cell.column);
    if (holds === 'ordinals' || holds === 'units' || holds === 'other') return [];
    // The number of a row without a head: it stands before the wording.
    if (label !== undefined && cell.column < label.column && columns.head === null) return [];
    const value = canonical(cell.text).trim();
    if (!FIGURE.test(value) && !NOTHING.test(value)) return [];
    if (cell === row.cells[0] && YEAR_HEADING.test(value)) return [];
    const wording = [named, heading].filter((part) => part !== '').join(', ');
    const counted = /\p{L}|%/u.test(value)
      ? ''
      : ` ${unitOf({ cell: unit, wording, heading, shared: sharedHead(holds, columns), above: columns.units })}`;
    const opening = canonical(`${wording.replace(/\([^()]*\)/g, '')}: `);
    const part = sums.rows.has(row) ? named : sums.columns.has(cell.column) ? heading : null;
    const rows = label === undefined ? '' : columns.of(label.column).heading;
    return [
      { text: `${opening}${value}${counted}`, figureFrom: opening.length, place: cell.place, part, rows },
    ];
  });
}

/** The cell that says what the row is about. */
function wordingOf({ cells }: GridRow, { of }: Columns): GridCell | undefined {
  return cells.find(({ text, column }) => {
    const { holds } = of(column);
    return holds !== 'ordinals' && holds !== 'units' && /\p{L}{2}/u.test(text) && !FIGURE.test(text.trim());
  });
}

/** The headings that a column of totals sums up. */
function sharedHead(holds: HeadedColumn['holds'], { head }: Columns): string {
  return holds === 'totals' ? (head?.cells.map(({ text }) => text).join(' ') ?? '') : '';
}
