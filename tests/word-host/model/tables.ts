import { element, type XmlElement } from '../xml/element';
import { refuseLocked, replaceText } from './editText';
import { invalidArgument, itemNotFound, WordError } from './errors';
import { paragraphLike } from './insertText';
import { textOf } from './paragraphText';
import { ensureProperties, ensureProperty } from './schemaOrder';
import { paragraphsIn } from './structure';
import type { WordDocument } from './wordDocument';

const unwrapped = (parent: XmlElement, key: string): XmlElement[] =>
  parent.elements().flatMap((one) => {
    if (one.key === key) return [one];
    if (one.key === 'w:sdt') return unwrapped(one.child('w:sdtContent') ?? one, key);
    return one.key === 'w:customXml' || one.key === 'w:ins' ? unwrapped(one, key) : [];
  });

export const rowsOf = (table: XmlElement): XmlElement[] => unwrapped(table, 'w:tr');
export const cellsOf = (row: XmlElement): XmlElement[] => unwrapped(row, 'w:tc');

/** A cell that only continues a vertical merge: Word's API does not reach it (office-js #3200). */
export const isMergedAway = (cell: XmlElement): boolean => {
  const merge = cell.path('w:tcPr', 'w:vMerge');
  return merge !== null && merge.attr('w:val') !== 'restart';
};

/** True where every row has the same number of cells and nothing is merged. */
export function isUniform(table: XmlElement): boolean {
  const counts = new Set(rowsOf(table).map((row) => cellsOf(row).length));
  return counts.size <= 1 && !rowsOf(table).some((row) => cellsOf(row).some(isMerged));
}

const isMerged = (cell: XmlElement) =>
  cell.path('w:tcPr', 'w:vMerge') !== null ||
  Number(cell.path('w:tcPr', 'w:gridSpan')?.attr('w:val') ?? 1) > 1;

export const cellText = (cell: XmlElement): string => paragraphsIn(cell).map(textOf).join('\n');

export function headerRowCount(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => row.path('w:trPr', 'w:tblHeader') === null);
  return first < 0 ? rows.length : first;
}

/** Marks the first rows as the header that is repeated on each page, and no others. */
export function setHeaderRows(table: XmlElement, count: number): void {
  for (const [at, row] of rowsOf(table).entries()) {
    const properties = ensureProperties(row, 'w:trPr');
    if (at < count) ensureProperty(properties, 'w:tblHeader').removeAttr('w:val');
    else properties.child('w:tblHeader')?.remove();
    if (properties.children.length === 0) properties.remove();
  }
}

/** New columns after the last or before the first one, as wide as it; the grid grows along. */
export function addColumns(
  document: WordDocument,
  table: XmlElement,
  where: 'Start' | 'End',
  count: number,
  values: readonly (readonly string[])[] | null,
): void {
  const last = Math.max(0, ...rowsOf(table).map((row) => cellsOf(row).length - 1));
  if (where === 'Start') insertColumns(document, table, 0, 'before', count, values);
  else insertColumns(document, table, last, 'after', count, values);
}

/** New columns beside the one at `index`, which look like it. */
export function insertColumns(
  document: WordDocument,
  table: XmlElement,
  index: number,
  side: 'before' | 'after',
  count: number,
  values: readonly (readonly string[])[] | null,
): void {
  if (!isUniform(table)) throw new WordError('GeneralException', 'the table is not uniform');
  const rows = rowsOf(table);
  if (values && (values.length !== rows.length || values.some((row) => row.length !== count)))
    throw invalidArgument('values must be a row for each row of the table');
  for (const [at, row] of rows.entries()) {
    const beside = cellsOf(row)[index];
    if (!beside) continue;
    const model = paragraphsIn(beside)[0] ?? null;
    const made = Array.from({ length: count }, (_, number) => {
      const cell = element('w:tc');
      const properties = beside.child('w:tcPr');
      if (properties) cell.append(properties.clone());
      return cell.append(paragraphLike(model, values?.[at]?.[number] ?? ''));
    });
    if (side === 'before') beside.before(...made);
    else beside.after(...made);
  }
  const column = table.child('w:tblGrid')?.elements()[index];
  for (let made = 0; made < count; made += 1) column?.after(column.clone());
  document.changed();
}

/** Removes columns of a uniform table; with the last one the table goes. */
export function deleteColumns(document: WordDocument, table: XmlElement, from: number, count: number): void {
  if (!isUniform(table)) throw new WordError('GeneralException', 'the table is not uniform');
  const grid = table.child('w:tblGrid')?.elements() ?? [];
  for (const row of rowsOf(table)) for (const cell of cellsOf(row).slice(from, from + count)) cell.remove();
  for (const column of grid.slice(from, from + count)) column.remove();
  if (rowsOf(table).every((row) => cellsOf(row).length === 0)) table.remove();
  document.changed();
}

/** The cell at a row and an index in that row; ItemNotFound outside, GeneralException for one merged away. */
export function cellAt(table: XmlElement, row: number, index: number): XmlElement {
  const cell = cellsOf(rowsOf(table)[row] ?? element('w:tr'))[index];
  if (!cell) throw itemNotFound();
  if (isMergedAway(cell)) throw new WordError('GeneralException', 'the cell is merged into the one above');
  return cell;
}

/** Writes a cell's text into its first paragraph, in the format that stands there; others go. */
export function setCellText(document: WordDocument, cell: XmlElement, text: string): void {
  refuseLocked(cell);
  const [first, ...others] = paragraphsIn(cell);
  if (!first) throw new WordError('GeneralException', 'a cell without a paragraph');
  const lines = text.split(/\r\n|\r|\n/);
  replaceText(document, first, 0, textOf(first).length, lines[0] ?? '');
  for (const other of others) other.remove();
  first.after(...lines.slice(1).map((line) => paragraphLike(first, line)));
  document.changed();
}

export function valuesOf(table: XmlElement): string[][] {
  return rowsOf(table).map((row) => cellsOf(row).map(cellText));
}

/** Sets all cells at once; the shape must match, and the table must be uniform (office-js #5024). */
export function setValues(
  document: WordDocument,
  table: XmlElement,
  values: readonly (readonly string[])[],
): void {
  if (!isUniform(table)) throw new WordError('GeneralException', 'the table is not uniform');
  const rows = rowsOf(table);
  if (
    values.length !== rows.length ||
    values.some((row, at) => row.length !== cellsOf(rows[at] ?? table).length)
  )
    throw invalidArgument('values must have the shape of the table');
  for (const [at, row] of rows.entries())
    for (const [index, cell] of cellsOf(row).entries())
      setCellText(document, cell, values[at]?.[index] ?? '');
}

/** New rows that look like their neighbour. Returns them. */
export function addRows(
  document: WordDocument,
  table: XmlElement,
  beside: XmlElement,
  where: 'before' | 'after',
  count: number,
  values: readonly (readonly string[])[] | null,
): XmlElement[] {
  refuseLocked(table);
  if (values?.some((row) => row.length > cellsOf(beside).length))
    throw invalidArgument('a row has more values than cells');
  const made = Array.from({ length: count }, (_, at) => {
    const row = emptyCopy(beside);
    for (const [index, cell] of cellsOf(row).entries()) {
      const text = values?.[at]?.[index] ?? '';
      const paragraph = paragraphsIn(cell)[0];
      const model = paragraphsIn(cellsOf(beside)[index] ?? cell)[0] ?? null;
      if (text !== '' && paragraph) paragraph.replaceWith(paragraphLike(model, text));
    }
    return row;
  });
  if (where === 'before') beside.before(...made);
  else beside.after(...made);
  document.changed();
  return made;
}

function emptyCopy(row: XmlElement): XmlElement {
  const copy = element('w:tr');
  const properties = row.child('w:trPr')?.clone();
  properties?.child('w:tblHeader')?.remove();
  if (properties && properties.children.length > 0) copy.append(properties);
  for (const cell of cellsOf(row)) {
    const fresh = element('w:tc');
    const cellProperties = cell.child('w:tcPr')?.clone();
    cellProperties?.child('w:vMerge')?.remove();
    if (cellProperties) fresh.append(cellProperties);
    fresh.append(paragraphLike(paragraphsIn(cell)[0] ?? null, ''));
    copy.append(fresh);
  }
  return copy;
}

/** Removes rows; with the last one the table goes. Under tracking the row stays, marked as deleted. */
export function deleteRows(document: WordDocument, table: XmlElement, from: number, count: number): void {
  refuseLocked(table);
  const rows = rowsOf(table);
  const doomed = rows.slice(from, from + count);
  if (doomed.length < count) throw itemNotFound();
  if (document.tracking) {
    for (const row of doomed) {
      const properties = row.child('w:trPr') ?? element('w:trPr');
      if (!properties.parent) row.prepend(properties);
      properties.append(element('w:del', document.revisionMark()));
      for (const paragraph of paragraphsIn(row))
        replaceText(document, paragraph, 0, textOf(paragraph).length, '');
    }
  } else for (const row of doomed) row.remove();
  if (rowsOf(table).length === 0) table.remove();
  document.changed();
}
