import { w, type Xml } from './xml';

export interface CellContent {
  /** At least one paragraph: Word refuses a cell without. */
  readonly paragraphs: readonly Xml[];
  /** Grid columns it covers; 1 when absent. */
  readonly span?: number;
  /** Centred between top and bottom. */
  readonly middle?: boolean;
}

export interface RowContent {
  readonly cells: readonly CellContent[];
  /** Repeated at the top of each page. */
  readonly header?: boolean;
}

export interface TableLook {
  /** Widths of the grid columns, twips. */
  readonly widths: readonly number[];
  readonly borders: boolean;
  /** Space left and right in each cell, twips. */
  readonly padding: number;
  /** Name of the table for people who do not see it, or absent for a table that only lays out. */
  readonly caption?: string;
  /** More of the same, alternative text. */
  readonly description?: string;
}

/** `w:tbl` of fixed column widths. */
export function table(look: TableLook, rows: readonly RowContent[]): Xml {
  return w('tbl', {}, [
    tableProperties(look),
    w(
      'tblGrid',
      {},
      look.widths.map((width) => w('gridCol', { w: width })),
    ),
    ...rows.map((row) => tableRow(row, look.widths)),
  ]);
}

function tableProperties(look: TableLook): Xml {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const border = look.borders
    ? { val: 'single', sz: 4, space: 0, color: 'auto' }
    : { val: 'none', sz: 0, space: 0, color: 'auto' };
  return w('tblPr', {}, [
    w('tblW', { w: sum(look.widths), type: 'dxa' }),
    w('jc', { val: 'center' }),
    w(
      'tblBorders',
      {},
      sides.map((side) => w(side, border)),
    ),
    w('tblLayout', { type: 'fixed' }),
    w('tblCellMar', {}, [
      w('left', { w: look.padding, type: 'dxa' }),
      w('right', { w: look.padding, type: 'dxa' }),
    ]),
    w('tblLook', { val: look.caption === undefined ? '0000' : '0020' }),
    ...(look.caption === undefined ? [] : [w('tblCaption', { val: look.caption })]),
    ...(look.description === undefined ? [] : [w('tblDescription', { val: look.description })]),
  ]);
}

function tableRow(row: RowContent, widths: readonly number[]): Xml {
  const properties = w('trPr', {}, [w('cantSplit'), ...(row.header ? [w('tblHeader')] : [])]);
  let column = 0;
  const cells = row.cells.map((cell) => {
    const { span = 1 } = cell;
    const width = sum(widths.slice(column, column + span));
    column += span;
    return tableCell(cell, span, width);
  });
  return w('tr', {}, [properties, ...cells]);
}

function tableCell(cell: CellContent, span: number, width: number): Xml {
  const properties = w('tcPr', {}, [
    w('tcW', { w: width, type: 'dxa' }),
    ...(span === 1 ? [] : [w('gridSpan', { val: span })]),
    w('vAlign', { val: cell.middle ? 'center' : 'top' }),
  ]);
  return w('tc', {}, [properties, ...cell.paragraphs]);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
