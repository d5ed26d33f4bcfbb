import type { XmlElement } from '../xml/element';
import { colorValue } from './color';
import { invalidArgument } from './errors';
import { ensureProperties, ensureProperty, setProperty } from './schemaOrder';
import { paragraphsIn } from './structure';
import { cellsOf, rowsOf } from './tables';

/** What a table, a row or a cell looks like in its cells; "Mixed" or "" where they differ, as Word tells it. */
export const cellsIn = (owner: XmlElement): XmlElement[] => {
  if (owner.key === 'w:tc') return [owner];
  return owner.key === 'w:tr' ? cellsOf(owner) : rowsOf(owner).flatMap(cellsOf);
};

function common<T>(values: readonly T[], mixed: T): T {
  const [first] = values;
  return first !== undefined && values.every((one) => one === first) ? first : mixed;
}

const horizontal: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};
const vertical: Readonly<Record<string, string>> = { top: 'Top', center: 'Center', bottom: 'Bottom' };

function written(names: Readonly<Record<string, string>>, wanted: unknown): string {
  const found = Object.keys(names).find((name) => names[name] === wanted);
  if (found === undefined) throw invalidArgument(`no alignment ${String(wanted)}`);
  return found;
}

export const horizontalAlignment = (owner: XmlElement): string =>
  common(
    cellsIn(owner)
      .flatMap(paragraphsIn)
      .map((one) => horizontal[one.path('w:pPr', 'w:jc')?.attr('w:val') ?? 'left'] ?? 'Left'),
    'Mixed',
  );

export function setHorizontalAlignment(owner: XmlElement, value: unknown): void {
  const name = written(horizontal, value);
  for (const paragraph of cellsIn(owner).flatMap(paragraphsIn))
    setProperty(ensureProperties(paragraph, 'w:pPr'), 'w:jc', name);
}

export const verticalAlignment = (owner: XmlElement): string =>
  common(
    cellsIn(owner).map((cell) => vertical[cell.path('w:tcPr', 'w:vAlign')?.attr('w:val') ?? 'top'] ?? 'Top'),
    'Mixed',
  );

export function setVerticalAlignment(owner: XmlElement, value: unknown): void {
  const name = written(vertical, value);
  for (const cell of cellsIn(owner)) setProperty(ensureProperties(cell, 'w:tcPr'), 'w:vAlign', name);
}

export const shadingColor = (owner: XmlElement): string =>
  common(
    cellsIn(owner).map((cell) => {
      const fill = cell.path('w:tcPr', 'w:shd')?.attr('w:fill');
      return fill == null || fill === 'auto' ? '' : `#${fill}`;
    }),
    '',
  );

export function setShadingColor(owner: XmlElement, value: string): void {
  for (const cell of cellsIn(owner)) {
    const shading = ensureProperty(ensureProperties(cell, 'w:tcPr'), 'w:shd');
    shading.setAttr('w:val', 'clear').setAttr('w:color', 'auto').setAttr('w:fill', colorValue(value));
  }
}

/** The parts of a table style that are shown: attributes of `w:tblLook`, and the same as bits of its value. */
const styleParts = {
  StyleFirstColumn: ['w:firstColumn', 0x0080, false],
  StyleLastColumn: ['w:lastColumn', 0x0100, false],
  StyleTotalRow: ['w:lastRow', 0x0040, false],
  StyleBandedRows: ['w:noHBand', 0x0200, true],
  StyleBandedColumns: ['w:noVBand', 0x0400, true],
} as const;
export type StylePart = keyof typeof styleParts;
export const stylePartNames = Object.keys(styleParts) as StylePart[];

export function hasStylePart(table: XmlElement, part: StylePart): boolean {
  const [attribute, bit, negated] = styleParts[part];
  const look = table.path('w:tblPr', 'w:tblLook');
  const spelt = look?.attr(attribute);
  const bits = Number.parseInt(look?.attr('w:val') ?? '0', 16);
  const on = spelt == null ? (bits & bit) !== 0 : ['1', 'true', 'on'].includes(spelt);
  return on !== negated;
}

export function setStylePart(table: XmlElement, part: StylePart, shown: boolean): void {
  const [attribute, bit, negated] = styleParts[part];
  const look = ensureProperty(ensureProperties(table, 'w:tblPr'), 'w:tblLook');
  const on = shown !== negated;
  const bits = Number.parseInt(look.attr('w:val') ?? '0', 16);
  look.setAttr('w:val', (on ? bits | bit : bits & ~bit).toString(16).toUpperCase().padStart(4, '0'));
  look.setAttr(attribute, on ? '1' : '0');
}

/** Points; Word's own 5.4 pt at the sides, and nothing above and below, where the file is silent. */
export function cellPadding(owner: XmlElement, side: string): number | null {
  const key = sideKey(side);
  const values = cellsIn(owner).map((cell) => {
    const own =
      cell.path('w:tcPr', 'w:tcMar', key) ?? cell.closest('w:tbl')?.path('w:tblPr', 'w:tblCellMar', key);
    const width = own?.attr('w:w');
    return width == null ? (side === 'Left' || side === 'Right' ? 5.4 : 0) : Number(width) / 20;
  });
  return common<number | null>(values, null);
}

export function setCellPadding(owner: XmlElement, side: string, points: number): void {
  const key = sideKey(side);
  const margins =
    owner.key === 'w:tbl'
      ? [ensureProperty(ensureProperties(owner, 'w:tblPr'), 'w:tblCellMar')]
      : cellsIn(owner).map((cell) => ensureProperty(ensureProperties(cell, 'w:tcPr'), 'w:tcMar'));
  for (const margin of margins)
    ensureProperty(margin, key)
      .setAttr('w:w', String(Math.round(points * 20)))
      .setAttr('w:type', 'dxa');
}

function sideKey(side: string): string {
  if (!['Top', 'Left', 'Bottom', 'Right'].includes(side)) throw invalidArgument(`no side ${side}`);
  return `w:${side.toLowerCase()}`;
}

const gridOf = (table: XmlElement): XmlElement[] => table.child('w:tblGrid')?.elements() ?? [];

/** The width of all columns, in points. */
export const tableWidth = (table: XmlElement): number =>
  gridOf(table).reduce((sum, column) => sum + Number(column.attr('w:w') ?? 0), 0) / 20;

/** Columns of these widths, in twentieths of a point; a cell over several columns is as wide as they are together. */
export function setColumnWidths(table: XmlElement, widths: readonly number[]): void {
  for (const [at, column] of gridOf(table).entries())
    column.setAttr('w:w', String(Math.round(widths[at] ?? 0)));
  for (const row of rowsOf(table)) {
    let at = 0;
    for (const cell of cellsOf(row)) {
      const properties = ensureProperties(cell, 'w:tcPr');
      const columns = Number(properties.child('w:gridSpan')?.attr('w:val') ?? 1);
      const width = widths.slice(at, at + columns).reduce((sum, one) => sum + one, 0);
      ensureProperty(properties, 'w:tcW')
        .setAttr('w:w', String(Math.round(width)))
        .setAttr('w:type', 'dxa');
      at += columns;
    }
  }
}

export function setTableWidth(table: XmlElement, points: number): void {
  const now = tableWidth(table) || 1;
  setColumnWidths(
    table,
    gridOf(table).map((column) => (Number(column.attr('w:w') ?? 0) * points) / now),
  );
}

export function distributeColumns(table: XmlElement): void {
  const columns = gridOf(table);
  const each = (tableWidth(table) * 20) / Math.max(1, columns.length);
  setColumnWidths(
    table,
    columns.map(() => each),
  );
}

/** As wide as the page's text; the file counts in fiftieths of a percent. */
export function fitWindow(table: XmlElement): void {
  const width = ensureProperty(ensureProperties(table, 'w:tblPr'), 'w:tblW');
  width.setAttr('w:w', '5000').setAttr('w:type', 'pct');
}

/** Makes one column of a table another width, in points; the others keep theirs. */
export function setColumnWidth(table: XmlElement, index: number, points: number): void {
  setColumnWidths(
    table,
    gridOf(table).map((column, at) => (at === index ? points * 20 : Number(column.attr('w:w') ?? 0))),
  );
}
