import { element, type XmlElement } from '../xml/element';
import { invalidArgument } from './errors';
import { makeRun } from './paragraphText';
import type { WordDocument } from './wordDocument';

const border = (side: string) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' });

/** `insertTable`: an even grid over the page's width; `values` must be exactly rows × columns. */
export function newTable(
  document: WordDocument,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[] | null,
): XmlElement {
  if (rows < 1 || columns < 1) throw invalidArgument('a table needs rows and columns');
  if (values && (values.length !== rows || values.some((row) => row.length !== columns)))
    throw invalidArgument('values must be exactly rows × columns');
  const width = String(Math.floor(9000 / columns));
  const style = document.styles.ensureBuiltIn('TableGrid', 'table');
  const table = element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      ...(style ? [element('w:tblStyle', { 'w:val': style })] : []),
      element('w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
      element('w:tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
      element('w:tblLook', { 'w:val': '04A0' }),
    ),
    element(
      'w:tblGrid',
      {},
      ...Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': width })),
    ),
  );
  for (let row = 0; row < rows; row += 1) {
    const line = element('w:tr');
    for (let column = 0; column < columns; column += 1) {
      const text = values?.[row]?.[column] ?? '';
      line.append(
        element(
          'w:tc',
          {},
          element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
          text === '' ? element('w:p') : element('w:p', {}, makeRun(text, null)),
        ),
      );
    }
    table.append(line);
  }
  return table;
}
