import { spanOf } from '../../model/editBlocks';
import { invalidArgument } from '../../model/errors';
import { ensureProperties, setProperty } from '../../model/schemaOrder';
import {
  addRows,
  cellsOf,
  cellText,
  deleteRows,
  isMergedAway,
  rowsOf,
  setCellText,
} from '../../model/tables';
import type { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject } from '../hostObject';
import { locationArgument, numberArgument, valuesArgument } from './arguments';
import { collectionOf } from './collection';
import { cellLookReads, cellLookScalars, cellLookWrites } from './tableLookMembers';
import { textReads } from './textMembers';

const tableOf = (row: XmlElement): XmlElement => row.closest('w:tbl') ?? row;
const reachable = (row: XmlElement) => cellsOf(row).filter((cell) => !isMergedAway(cell));

const span = (row: XmlElement, { document }: Context): TextRange => spanOf(document, row, true);
const { Search, Select } = textReads(span);

const next = (row: XmlElement, context: Context): HostObject | null => {
  const rows = rowsOf(tableOf(row));
  const found = rows[rows.indexOf(row) + 1];
  return found ? context.make.row(found) : null;
};

const tableRowClass: HostClass<XmlElement> = {
  name: 'TableRow',
  alive: (row, { document }) => document.holds(row),
  scalars: {
    CellCount: { get: (row) => reachable(row).length },
    RowIndex: { get: (row) => rowsOf(tableOf(row)).indexOf(row) },
    PreferredHeight: {
      get: (row) => Number(row.path('w:trPr', 'w:trHeight')?.attr('w:val') ?? 0) / 20,
      set: (row, value, { document }) => {
        const height = String(Math.round(Number(value) * 20));
        setProperty(ensureProperties(row, 'w:trPr'), 'w:trHeight', height);
        document.changed();
      },
    },
    ...cellLookScalars,
    IsHeader: { get: (row) => row.path('w:trPr', 'w:tblHeader') !== null },
    Values: {
      get: (row) => [reachable(row).map(cellText)],
      set: (row, value, { document }) => {
        const values = valuesArgument([value], 0)?.[0] ?? [];
        const cells = reachable(row);
        if (values.length !== cells.length) throw invalidArgument('values must have the shape of the row');
        for (const [at, cell] of cells.entries()) setCellText(document, cell, values[at] ?? '');
      },
    },
  },
  navigation: {
    Cells: (row, context) =>
      collectionOf('TableCellCollection', context, () =>
        reachable(row).map((cell) => context.make.cell(cell)),
      ),
    ParentTable: (row, context) => context.make.table(tableOf(row)),
    Font: (row, context) => context.make.font(() => span(row, context)),
  },
  reads: {
    ...(Search ? { Search } : {}),
    ...(Select ? { Select } : {}),
    ...cellLookReads,
    GetNext: (row, _args, context) => next(row, context),
    GetNextOrNullObject: (row, _args, context) => next(row, context),
  },
  writes: {
    ...cellLookWrites,
    InsertRows: (row, args, context) => {
      const side = locationArgument(args, 0, ['Before', 'After']) === 'Before' ? 'before' : 'after';
      const made = addRows(
        context.document,
        tableOf(row),
        row,
        side,
        numberArgument(args, 1),
        valuesArgument(args, 2),
      );
      return context.make.rows(() => made);
    },
    Clear: (row, _args, context) => {
      for (const cell of reachable(row)) setCellText(context.document, cell, '');
      return null;
    },
    Delete: (row, _args, context) => {
      deleteRows(context.document, tableOf(row), rowsOf(tableOf(row)).indexOf(row), 1);
      return null;
    },
  },
};

export function tableRowObject(context: Context, row: XmlElement): HostObject {
  return HostObject.of(tableRowClass, row, context);
}

export function rowCollection(context: Context, rows: () => readonly XmlElement[]): HostObject {
  return collectionOf('TableRowCollection', context, () => rows().map((row) => context.make.row(row)));
}
