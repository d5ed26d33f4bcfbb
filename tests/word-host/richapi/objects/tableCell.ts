import { setColumnWidth } from '../../model/tableLook';
import {
  addRows,
  cellsOf,
  cellText,
  deleteColumns,
  deleteRows,
  insertColumns,
  isMergedAway,
  rowsOf,
  setCellText,
} from '../../model/tables';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { locationArgument, numberArgument, valuesArgument } from './arguments';
import { cellLookReads, cellLookScalars, cellLookWrites } from './tableLookMembers';

const rowOf = (cell: XmlElement): XmlElement => cell.closest('w:tr') ?? cell;
const tableOf = (cell: XmlElement): XmlElement => cell.closest('w:tbl') ?? cell;

const cellWidth = (cell: XmlElement): number => Number(cell.path('w:tcPr', 'w:tcW')?.attr('w:w') ?? 0) / 20;

/** The next cell that Word's API reaches, in the next row after the last one of a row. */
const next = (cell: XmlElement, context: Context): HostObject | null => {
  const cells = rowsOf(tableOf(cell))
    .flatMap(cellsOf)
    .filter((one) => !isMergedAway(one));
  const found = cells[cells.indexOf(cell) + 1];
  return found ? context.make.cell(found) : null;
};

const tableCellClass: HostClass<XmlElement> = {
  name: 'TableCell',
  alive: (cell, { document }) => document.holds(cell),
  scalars: {
    RowIndex: { get: (cell) => rowsOf(tableOf(cell)).indexOf(rowOf(cell)) },
    CellIndex: { get: (cell) => cellsOf(rowOf(cell)).indexOf(cell) },
    Value: {
      get: (cell) => cellText(cell),
      set: (cell, value, { document }) => setCellText(document, cell, String(value)),
    },
    ColumnWidth: {
      get: cellWidth,
      set: (cell, value, { document }) => {
        setColumnWidth(tableOf(cell), cellsOf(rowOf(cell)).indexOf(cell), Number(value));
        document.changed();
      },
    },
    Width: { get: cellWidth },
    ...cellLookScalars,
  },
  navigation: {
    Body: (cell, context) => context.make.body(cell),
    ParentRow: (cell, context) => context.make.row(rowOf(cell)),
    ParentTable: (cell, context) => context.make.table(tableOf(cell)),
  },
  reads: {
    ...cellLookReads,
    GetNext: (cell, _args, context) => next(cell, context),
    GetNextOrNullObject: (cell, _args, context) => next(cell, context),
  },
  writes: {
    ...cellLookWrites,
    InsertColumns: (cell, args, { document }) => {
      const where = locationArgument(args, 0, ['Before', 'After']);
      insertColumns(
        document,
        tableOf(cell),
        cellsOf(rowOf(cell)).indexOf(cell),
        where === 'Before' ? 'before' : 'after',
        numberArgument(args, 1),
        valuesArgument(args, 2),
      );
      return null;
    },
    DeleteColumn: (cell, _args, { document }) => {
      deleteColumns(document, tableOf(cell), cellsOf(rowOf(cell)).indexOf(cell), 1);
      return null;
    },
    InsertRows: (cell, args, context) => {
      const side = locationArgument(args, 0, ['Before', 'After']) === 'Before' ? 'before' : 'after';
      const made = addRows(
        context.document,
        tableOf(cell),
        rowOf(cell),
        side,
        numberArgument(args, 1),
        valuesArgument(args, 2),
      );
      return context.make.rows(() => made);
    },
    DeleteRow: (cell, _args, context) => {
      deleteRows(context.document, tableOf(cell), rowsOf(tableOf(cell)).indexOf(rowOf(cell)), 1);
      return null;
    },
  },
};

export function tableCellObject(context: Context, cell: XmlElement): HostObject {
  return HostObject.of(tableCellClass, cell, context);
}
