import { cellAt, type GridRow, gridOfTable } from '../../appendix/grid';
import type { Place, Report, Table } from '../../report/report';
import { canonical, foldPlain } from '../../text/normalise';
import { unitNamed } from '../../text/units';
import { type Sums, sumsOf } from './tableSums';

export interface RowPassage {
  readonly text: string;
  readonly place: Place;
  /** One of the figures that the table sums up. */
  readonly part: boolean;
}

export interface TablePassages {
  /** First paragraph of a table -> its rows as sentences. */
  readonly before: ReadonlyMap<number, readonly RowPassage[]>;
  /** Paragraphs that are cells of such rows: not to be read again as prose. */
  readonly taken: ReadonlySet<number>;
}

const NUMBER_HEAD = /^(?:stt|tt|so tt)$/;
const UNIT_HEAD = /^(?:don vi(?: tinh)?|dvt|dv tinh)$/;
/** Columns whose figures are not this period's result. */
const OTHER_HEAD = /ke hoach|chi tieu giao|nam truoc|cung ki|ghi chu|so sanh|muc tieu|dang ki/;
/** "2024" above a column is its heading, not a figure. */
const YEAR_HEAD = /^(?:năm )?20\d{2}$/i;
const TOTAL_HEAD = /^(?:tong|cong|ca |luy ke)/;
const FIGURE = /^[-–−(]?\s*(?:hơn |gần |trên )?\d[\d., ]*(?:\s*(?:\/\s*\d+|%|đ|\p{L}[\p{L} ]{0,20}))?\)?$/iu;

/**
 * Small tables as sentences: "Số đoàn viên phát triển mới: 13 đoàn viên" from a row's wording, a figure and the unit in
 * its own column or in the heading. Tables without a column of figures are left to be read as prose.
 */
export function tablePassages(report: Report, skip: ReadonlySet<number>): TablePassages {
  const before = new Map<number, RowPassage[]>();
  const taken = new Set<number>();
  for (const table of report.tables) {
    if (skip.has(table.index)) {
      for (let at = table.firstParagraph; at <= table.lastParagraph; at += 1) taken.add(at);
      continue;
    }
    const passages = rowsAsText(report, table);
    if (passages.length === 0) continue;
    before.set(table.firstParagraph, [...(before.get(table.firstParagraph) ?? []), ...passages]);
    for (const cell of table.cells) {
      for (const block of cell.blocks) if (block.kind === 'paragraph') taken.add(block.index);
    }
  }
  return { before, taken };
}

function rowsAsText(report: Report, table: Table): RowPassage[] {
  const rows = gridOfTable(report, table);
  const [head, ...body] = rows;
  if (head === undefined || head.cells.length < 2) return [];
  const hasHead = !head.cells.some(({ text }) => FIGURE.test(text.trim()) && !YEAR_HEAD.test(text.trim()));
  const headings = hasHead ? head : null;
  const passedOver = headings === null ? new Set<number>() : earlierYears(headings);
  const counted = hasHead ? body : rows;
  const sums = sumsOf(headings, counted);
  return counted
    .filter((row) => !sums.earlier.has(row))
    .flatMap((row) => rowAsText(row, headings, passedOver, sums));
}

/** Columns of single years beside their total, or beside a later year. */
function earlierYears(head: GridRow): Set<number> {
  const years = head.cells.flatMap((cell) => {
    const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(cell.text)?.[1];
    return year === undefined || TOTAL_HEAD.test(foldPlain(cell.text))
      ? []
      : [{ column: cell.column, year: Number(year) }];
  });
  const hasTotal = head.cells.some((cell) => TOTAL_HEAD.test(foldPlain(cell.text)));
  const latest = Math.max(...years.map(({ year }) => year));
  return new Set(years.filter(({ year }) => hasTotal || year < latest).map(({ column }) => column));
}

function rowAsText(
  row: GridRow,
  head: GridRow | null,
  passedOver: ReadonlySet<number>,
  sums: Sums,
): RowPassage[] {
  const headOf = (column: number) =>
    canonical((head && cellAt(head, column)?.text) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const named = (pattern: RegExp) => row.cells.find((cell) => pattern.test(foldPlain(headOf(cell.column))));
  const number = named(NUMBER_HEAD);
  const unitCell = named(UNIT_HEAD);
  const label = row.cells.find(
    (cell) =>
      cell !== number && cell !== unitCell && /\p{L}{2}/u.test(cell.text) && !FIGURE.test(cell.text.trim()),
  );
  return row.cells.flatMap((cell) => {
    const value = canonical(cell.text).trim();
    const heading = headOf(cell.column);
    const isFigure = FIGURE.test(value) || /^không(?: có| phát sinh)?$/iu.test(value);
    if (
      cell === number ||
      cell === unitCell ||
      cell === label ||
      (cell === row.cells[0] && YEAR_HEAD.test(value)) ||
      !isFigure ||
      OTHER_HEAD.test(foldPlain(heading))
    )
      return [];
    if (cell.place === null || passedOver.has(cell.column)) return [];
    // The number of a row without a head: it stands before the wording.
    if (label !== undefined && cell.column < label.column && head === null) return [];
    const wording = [label?.text.replace(/\s+/g, ' ').trim() ?? '', heading]
      .filter((part) => part !== '')
      .join(', ');
    const shared = TOTAL_HEAD.test(foldPlain(heading))
      ? (head?.cells.map(({ text }) => text).join(' ') ?? '')
      : '';
    const unit = /\p{L}|%/u.test(value) ? '' : ` ${unitOf(unitCell?.text ?? '', wording, heading, shared)}`;
    const part = sums.rows.has(row) || sums.columns.has(cell.column);
    return [{ text: `${wording.replace(/\([^()]*\)/g, '')}: ${value}${unit}`, place: cell.place, part }];
  });
}

/**
 * The unit of its own column, else in brackets in the wording ("Số tiền (triệu đồng)"), else what the heading counts
 * ("Số cuộc"), else in brackets in the headings that a total column sums up.
 */
function unitOf(cell: string, wording: string, heading: string, shared: string): string {
  const own = canonical(cell).trim();
  if (own !== '') return own;
  const counted = unitNamed(/^(?:tổng )?số (.{1,24})$/iu.exec(canonical(heading))?.[1] ?? '');
  return inBrackets(wording) || (counted?.name ?? '') || inBrackets(shared);
}

function inBrackets(text: string): string {
  const bracket = /\((?:đvt:?|đơn vị(?: tính)?:?)?\s*([^()]{1,24})\)/iu.exec(canonical(text));
  return bracket?.[1]?.trim() ?? '';
}
