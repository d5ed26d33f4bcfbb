import type { Block, Paragraph, Place, Report, Table } from '../report/report';

/** A table as rows of cells, whether it stands in a report or comes from the clipboard. */
export interface GridRow {
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  /** True where the cell began in a row above (merged downwards). */
  readonly continued: boolean;
  /** Where it stands in the report; null for a pasted one. */
  readonly place: Place | null;
}

/** The rows of a report's table; a cell merged downwards stands in each row it covers. */
export function gridOfTable(report: Report, table: Table): GridRow[] {
  const rows: GridCell[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) {
    for (let down = 0; down < cell.rowSpan; down += 1) {
      rows[cell.row + down]?.push({
        text: cell.text,
        column: cell.column,
        columnSpan: cell.columnSpan,
        continued: down > 0,
        place: placeOf(report, table, cell.row, cell.column, cell.blocks, cell.text),
      });
    }
  }
  return rows.map((cells) => ({ cells: cells.sort((a, b) => a.column - b.column) }));
}

function placeOf(
  report: Report,
  table: Table,
  row: number,
  column: number,
  blocks: readonly Block[],
  text: string,
): Place | null {
  const paragraph = blocks.find((block): block is Paragraph => block.kind === 'paragraph');
  if (paragraph === undefined || report.paragraphs[paragraph.index] === undefined) return null;
  return { paragraph: paragraph.index, text, cell: [table.index, row, column] };
}

/** The cell that stands in a grid column, or null. */
export function cellAt(row: GridRow, column: number): GridCell | null {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ?? null;
}
