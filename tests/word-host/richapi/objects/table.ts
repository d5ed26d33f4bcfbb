import { wrapInControl } from '../../model/controls';
import { gapBeside, insertBlocks, removeBlocks, spanOf } from '../../model/editBlocks';
import { invalidArgument } from '../../model/errors';
import { insertParagraph } from '../../model/insertText';
import { newTable } from '../../model/newTable';
import { ensureProperties, setProperty } from '../../model/schemaOrder';
import { paragraphsIn, tableDepth, tablesIn } from '../../model/structure';
import {
  distributeColumns,
  fitWindow,
  hasStylePart,
  type StylePart,
  setStylePart,
  setTableWidth,
  stylePartNames,
  tableWidth,
} from '../../model/tableLook';
import {
  addColumns,
  addRows,
  cellAt,
  cellsOf,
  deleteColumns,
  deleteRows,
  headerRowCount,
  isUniform,
  rowsOf,
  setCellText,
  setHeaderRows,
  setValues,
  valuesOf,
} from '../../model/tables';
import { TextRange } from '../../model/textRange';
import type { XmlElement } from '../../xml/element';
import { type Context, type HostClass, HostObject, type Property } from '../hostObject';
import { locationArgument, numberArgument, textArgument, valuesArgument } from './arguments';
import { collectionOf } from './collection';
import { noteCollection } from './note';
import { cellLookReads, cellLookScalars, cellLookWrites } from './tableLookMembers';
import { cellNavigation, parentNavigation, textReads } from './textMembers';

const span = (table: XmlElement, context: Context) => spanOf(context.document, table, false);

const cellOrNull = (table: XmlElement, row: number, index: number): XmlElement | null => {
  try {
    return cellAt(table, row, index);
  } catch {
    return null;
  }
};

const paragraphBeside = (
  table: XmlElement,
  context: Context,
  side: 'before' | 'after',
): HostObject | null => {
  const all = context.document.paragraphs;
  const own = paragraphsIn(table);
  const edge = side === 'before' ? own[0] : own.at(-1);
  const found = edge ? all[all.indexOf(edge) + (side === 'before' ? -1 : 1)] : undefined;
  return found ? context.make.paragraph(found) : null;
};

const nextTable = (table: XmlElement, context: Context): HostObject | null => {
  const all = tablesIn(context.document.body);
  const found = all[all.indexOf(table) + 1];
  return found && all.includes(table) ? context.make.table(found) : null;
};

const {
  GetOoxml: _notOnTables,
  GetReviewedText: _norThis,
  GetComments: _norThat,
  ...reads
} = textReads(span);

function setTableStyle(table: XmlElement, id: string | null, name: string): void {
  if (id === null) throw invalidArgument(`no table style ${name}`);
  setProperty(ensureProperties(table, 'w:tblPr'), 'w:tblStyle', id);
}

const alignments: Readonly<Record<string, string>> = { left: 'Left', center: 'Centered', right: 'Right' };

const stylePart = (part: StylePart): Property<XmlElement> => ({
  get: (table) => hasStylePart(table, part),
  set: (table, value, { document }) => {
    setStylePart(table, part, value === true);
    document.changed();
  },
});

const tableClass: HostClass<XmlElement> = {
  name: 'Table',
  alive: (table, { document }) => document.holds(table),
  scalars: {
    IsUniform: { get: (table) => isUniform(table) },
    NestingLevel: { get: (table) => tableDepth(table) + 1 },
    RowCount: { get: (table) => rowsOf(table).length },
    Values: {
      get: (table) => valuesOf(table),
      set: (table, value, { document }) => setValues(document, table, valuesArgument([value], 0) ?? []),
    },
    HeaderRowCount: {
      get: (table) => headerRowCount(table),
      set: (table, value, { document }) => {
        setHeaderRows(table, Number(value));
        document.changed();
      },
    },
    Style: {
      get: (table, { document }) =>
        document.styles.nameOf(
          document.styles.byId(table.path('w:tblPr', 'w:tblStyle')?.attr('w:val') ?? ''),
        ),
      set: (table, value, { document }) => {
        const name = String(value);
        const id =
          document.styles.byName(name, 'table')?.attr('w:styleId') ??
          document.styles.ensureBuiltIn(name, 'table');
        setTableStyle(table, id, name);
        document.changed();
      },
    },
    StyleBuiltIn: {
      get: (table, { document }) =>
        document.styles.builtInOf(
          document.styles.byId(table.path('w:tblPr', 'w:tblStyle')?.attr('w:val') ?? ''),
        ),
      set: (table, value, { document }) => {
        const name = String(value);
        setTableStyle(table, document.styles.ensureBuiltIn(name, 'table'), name);
        document.changed();
      },
    },
    Alignment: {
      get: (table) => alignments[table.path('w:tblPr', 'w:jc')?.attr('w:val') ?? 'left'] ?? 'Left',
      set: (table, value, { document }) => {
        const name = Object.keys(alignments).find((one) => alignments[one] === value);
        if (name === undefined) throw invalidArgument('alignment');
        setProperty(ensureProperties(table, 'w:tblPr'), 'w:jc', name);
        document.changed();
      },
    },
    Width: {
      get: tableWidth,
      set: (table, value, { document }) => {
        setTableWidth(table, Number(value));
        document.changed();
      },
    },
    ...cellLookScalars,
    ...Object.fromEntries(stylePartNames.map((part) => [part, stylePart(part)])),
  },
  navigation: {
    Rows: (table, context) => context.make.rows(() => rowsOf(table)),
    Tables: (table, context) =>
      collectionOf('TableCollection', context, () =>
        rowsOf(table)
          .flatMap(cellsOf)
          .flatMap(tablesIn)
          .map((one) => context.make.table(one)),
      ),
    Footnotes: (table, context) => noteCollection(context, () => span(table, context), 'footnote'),
    Endnotes: (table, context) => noteCollection(context, () => span(table, context), 'endnote'),
    Font: (table, context) => context.make.font(() => span(table, context)),
    ...parentNavigation((table) => table),
    ...cellNavigation((table) => table),
  },
  reads: {
    ...reads,
    ...cellLookReads,
    GetRange: (table, [where], context) => {
      const whole = span(table, context);
      const point = where === 'Start' ? whole.start : where === 'End' || where === 'After' ? whole.end : null;
      if (!point) return context.make.range(whole);
      const scope = where === 'After' ? whole.scope : null;
      return context.make.range(context.document.track(new TextRange(point, point, scope)));
    },
    GetCell: (table, args, context) =>
      context.make.cell(cellAt(table, numberArgument(args, 0), numberArgument(args, 1))),
    GetCellOrNullObject: (table, args, context) => {
      const cell = cellOrNull(table, numberArgument(args, 0), numberArgument(args, 1));
      return cell ? context.make.cell(cell) : null;
    },
    GetNext: (table, _args, context) => nextTable(table, context),
    GetNextOrNullObject: (table, _args, context) => nextTable(table, context),
    GetParagraphBefore: (table, _args, context) => paragraphBeside(table, context, 'before'),
    GetParagraphBeforeOrNullObject: (table, _args, context) => paragraphBeside(table, context, 'before'),
    GetParagraphAfter: (table, _args, context) => paragraphBeside(table, context, 'after'),
    GetParagraphAfterOrNullObject: (table, _args, context) => paragraphBeside(table, context, 'after'),
  },
  writes: {
    ...cellLookWrites,
    AutoFitWindow: (table, _args, { document }) => {
      fitWindow(table);
      document.changed();
      return null;
    },
    DistributeColumns: (table, _args, { document }) => {
      distributeColumns(table);
      document.changed();
      return null;
    },
    AddRows: (table, args, context) => {
      const atStart = locationArgument(args, 0, ['Start', 'End']) === 'Start';
      const beside = atStart ? rowsOf(table)[0] : rowsOf(table).at(-1);
      if (!beside) throw invalidArgument('a table without rows');
      const made = addRows(
        context.document,
        table,
        beside,
        atStart ? 'before' : 'after',
        numberArgument(args, 1),
        valuesArgument(args, 2),
      );
      return context.make.rows(() => made);
    },
    AddColumns: (table, args, context) => {
      const where = locationArgument(args, 0, ['Start', 'End']);
      addColumns(context.document, table, where, numberArgument(args, 1), valuesArgument(args, 2));
      return null;
    },
    DeleteColumns: (table, args, context) => {
      deleteColumns(context.document, table, numberArgument(args, 0), numberArgument(args, 1, 1));
      return null;
    },
    DeleteRows: (table, args, context) => {
      deleteRows(context.document, table, numberArgument(args, 0), numberArgument(args, 1, 1));
      return null;
    },
    Clear: (table, _args, context) => {
      for (const row of rowsOf(table))
        for (const cell of cellsOf(row)) setCellText(context.document, cell, '');
      return null;
    },
    Delete: (table, _args, context) => {
      removeBlocks(context.document, [table]);
      return null;
    },
    InsertContentControl: (table, _args, context) =>
      context.make.control(wrapInControl(context.document, [table])),
    InsertParagraph: (table, args, context) =>
      context.make.paragraph(
        insertParagraph(
          context.document,
          span(table, context),
          textArgument(args, 0),
          locationArgument(args, 1, ['Before', 'After']),
        ),
      ),
    InsertTable: (table, args, context) => {
      const made = newTable(
        context.document,
        numberArgument(args, 0),
        numberArgument(args, 1),
        valuesArgument(args, 3),
      );
      const where = locationArgument(args, 2, ['Before', 'After']);
      insertBlocks(context.document, gapBeside(table, where === 'Before' ? 'before' : 'after'), [made]);
      return context.make.table(made);
    },
  },
};

export function tableObject(context: Context, table: XmlElement): HostObject {
  return HostObject.of(tableClass, table, context);
}
