import type { NamedForm } from '../../appendix/form';
import { documentText } from '../../messages/document';
import type { AppendixRow } from '../../outline/schema';
import { type AppendixColumn, appendixColumns } from './appendixColumns';
import { millimetres } from './measure';
import { line, type ParagraphLook } from './paragraph';
import { type CellContent, type RowContent, table } from './table';
import type { Xml } from './xml';

/** Means "the unit above"; forms print it instead of repeating the unit. */
const DITTO = '“';

/** The form as a table with empty figures, the head repeated on each page. */
export function appendixTable({ id, form }: NamedForm, years: readonly number[]): Xml {
  const columns = appendixColumns(form, years);
  const size = columns.length > 6 ? 11 : 12;
  const head: RowContent = {
    header: true,
    cells: columns.map(({ title }) => ({
      ...cell(title, { align: 'center', size, bold: true }),
      middle: true,
    })),
  };
  return table(
    {
      widths: columns.map(({ width }) => width),
      borders: true,
      padding: millimetres(1.2),
      caption: form.title,
      description: documentText.tableDescription(id),
    },
    [head, ...form.rows.map((row) => bodyRow(row, columns, size))],
  );
}

function bodyRow(row: AppendixRow, columns: readonly AppendixColumn[], size: number): RowContent {
  return row.type === 'group'
    ? groupRow(row, columns, size)
    : {
        cells: columns.map((column) => cell(content(row, column), { align: column.align, size })),
      };
}

/** The number column, then the label across the rest. */
function groupRow(row: AppendixRow, columns: readonly AppendixColumn[], size: number): RowContent {
  const [first] = columns;
  const look = { size, bold: true, keepWithNext: true };
  const numbered = first?.role === 'number' && columns.length > 1;
  const label = cell(numbered ? row.label : `${row.code}. ${row.label}`, { ...look, align: 'left' });
  const span = numbered ? columns.length - 1 : columns.length;
  return {
    cells: [...(numbered ? [cell(row.code, { ...look, align: 'center' })] : []), { ...label, span }],
  };
}

function content(row: AppendixRow, column: AppendixColumn): string {
  if (column.role === 'number') return printedNumber(row.code);
  if (column.role === 'content') return row.label;
  if (row.type !== 'indicator') return '';
  if (column.role === 'unit') return row.dittoMark ? DITTO : row.unit;
  return column.role === 'note' ? (row.note ?? '') : '';
}

/** Forms print "25." and nothing before the rows under it, which are our "25a", "25b". */
function printedNumber(code: string): string {
  if (/^\d+$/.test(code)) return `${code}.`;
  return /^\d+[a-z]$/.test(code) ? '' : code;
}

interface CellLook {
  readonly align: ParagraphLook['align'];
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Not the last row of a page. */
  readonly keepWithNext?: boolean;
}

function cell(content: string, { align, size, bold = false, keepWithNext = false }: CellLook): CellContent {
  const look = { align, before: 2, after: 2, keepWithNext, mark: { size, bold } };
  return { paragraphs: [line(look, content)] };
}
