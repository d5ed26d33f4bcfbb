import type { Block, Cell, CellPosition, Table } from '../../../report/report';
import { wholeNumber } from '../xml/values';
import type { Mutable } from './paragraphDraft';

/** Word allows 63 columns; a span beyond that is a fault or an attack. */
const mostColumns = 63;

/** A number of grid columns, at least `least`; nonsense counts as that. */
export function columnCount(value: string | undefined, least: 0 | 1): number {
  return wholeNumber(value, least, mostColumns) ?? least;
}

interface CellDraft {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly blocks: Block[];
}

/** What `w:tcPr` says of the cell being read. */
interface CellProperties {
  span: number;
  vertical: 'restart' | 'continue' | null;
  horizontal: 'restart' | 'continue' | null;
}

/** A table while it is being read: places its cells on the grid and resolves the merged ones. */
export class TableDraft {
  readonly index: number;
  readonly depth: number;
  readonly firstParagraph: number;
  /** The finished table's place in the report, taken when it begins. */
  readonly table: Mutable<Table>;
  properties: CellProperties = { span: 1, vertical: null, horizontal: null };
  inRow = false;
  inCell = false;
  inRowProperties = false;
  rowDeleted = false;
  #cells: CellDraft[] = [];
  #rowCells: CellDraft[] = [];
  #row = 0;
  #column = 0;
  #columnCount = 0;
  /** The cell being read, or the one it is merged into; null until its properties are known. */
  #cell: CellDraft | null = null;
  #lastCell: CellDraft | null = null;
  /** The cell being read is merged into another. */
  #merged = false;
  /** Cells by the grid column they begin at, in the row above and in this one. */
  #above = new Map<number, CellDraft>();
  #here = new Map<number, CellDraft>();
  /** What stands in cells that are merged into another: counted, never shown. */
  readonly #hidden: Block[] = [];

  constructor(index: number, depth: number, firstParagraph: number) {
    this.index = index;
    this.depth = depth;
    this.firstParagraph = firstParagraph;
    this.table = {
      kind: 'table',
      index,
      depth,
      rowCount: 0,
      columnCount: 0,
      cells: [],
      firstParagraph,
      lastParagraph: firstParagraph,
    };
  }

  beginRow(): void {
    this.inRow = true;
    this.rowDeleted = false;
    this.#rowCells = [];
    this.#column = 0;
    this.#lastCell = null;
    this.#here = new Map();
  }

  /** Grid columns left empty at either end of a row. */
  skipColumns(count: number): void {
    this.#column += count;
  }

  endRow(): void {
    this.inRow = false;
    if (this.rowDeleted) return;
    this.#columnCount = Math.max(this.#columnCount, this.#column);
    this.#cells.push(...this.#rowCells);
    this.#above = this.#here;
    this.#row++;
  }

  beginCell(): void {
    this.inCell = true;
    this.properties = { span: 1, vertical: null, horizontal: null };
    this.#cell = null;
  }

  /** Where a paragraph of this table stands now; in a merged cell, the cell it is merged into. */
  position(): CellPosition {
    const cell = this.#settle();
    return { table: this.index, row: cell.row, column: cell.column };
  }

  /** Where the blocks of the cell go. */
  blocks(): Block[] {
    const cell = this.#settle();
    return this.#merged ? this.#hidden : cell.blocks;
  }

  endCell(): void {
    this.#settle();
    this.inCell = false;
  }

  finish(nextParagraph: number): void {
    this.table.rowCount = this.#row;
    this.table.columnCount = this.#columnCount;
    this.table.lastParagraph = Math.max(this.firstParagraph, nextParagraph - 1);
    this.table.cells = this.#cells.map(finishCell);
  }

  /** The cell being read, placed on the grid as soon as its properties are known. */
  #settle(): CellDraft {
    if (this.#cell) return this.#cell;
    const { span, vertical, horizontal } = this.properties;
    const column = this.#column;
    this.#column += span;
    const left = horizontal === 'continue' ? this.#lastCell : null;
    const above = vertical === 'continue' ? this.#above.get(column) : undefined;
    if (left) {
      left.columnSpan += span;
      this.#cell = left;
    } else if (above) {
      above.rowSpan = this.#row - above.row + 1;
      this.#cell = above;
    } else {
      this.#cell = { row: this.#row, column, rowSpan: 1, columnSpan: span, blocks: [] };
      this.#rowCells.push(this.#cell);
    }
    this.#merged = Boolean(left ?? above);
    this.#here.set(column, this.#cell);
    this.#lastCell = this.#cell;
    return this.#cell;
  }
}

/** Field by field and cut to size: a spread makes engines slow here, and an array that grew keeps spare room. */
function finishCell({ row, column, rowSpan, columnSpan, blocks }: CellDraft): Cell {
  const lines: string[] = [];
  for (const block of blocks) if (block.kind === 'paragraph' && !block.deleted) lines.push(block.text);
  return { row, column, rowSpan, columnSpan, blocks: blocks.slice(), text: lines.join('\n') };
}
