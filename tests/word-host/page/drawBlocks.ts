import { cellsOf, isMergedAway, rowsOf } from '../model/tables';
import type { WordDocument } from '../model/wordDocument';
import type { XmlElement } from '../xml/element';
import { drawParagraph, frameTitle } from './drawParagraph';
import { html } from './drawRun';

/** A block of the body as DOM: paragraph, table, control with what is in it; what the host does not know is skipped. */
export function drawBlock(model: WordDocument, block: XmlElement): HTMLElement | null {
  switch (block.key) {
    case 'w:p':
      return drawParagraph(model, block);
    case 'w:tbl':
      return drawTable(model, block);
    case 'w:sdt':
      return drawControl(model, block);
    case 'w:ins':
    case 'w:customXml': {
      const around = html('div');
      drawBlocks(model, block, around);
      return around;
    }
    default:
      return null;
  }
}

export function drawBlocks(model: WordDocument, container: XmlElement, out: HTMLElement): void {
  for (const block of container.elements()) {
    const node = drawBlock(model, block);
    if (node) out.append(node);
  }
}

function drawControl(model: WordDocument, control: XmlElement): HTMLElement {
  const frame = html('div', 'control');
  frame.dataset.alias = frameTitle(control);
  if (control.path('w:sdtPr', 'w:showingPlcHdr')) frame.classList.add('placeholder');
  const content = control.child('w:sdtContent');
  if (content) drawBlocks(model, content, frame);
  return frame;
}

function drawTable(model: WordDocument, table: XmlElement): HTMLElement {
  const body = html('tbody');
  const rows = rowsOf(table);
  const grid = rows.map((row) => placed(row));
  for (const [at, row] of grid.entries()) {
    const line = html('tr');
    for (const { cell, column, span } of row) {
      if (isMergedAway(cell)) continue;
      const node = html('td');
      node.colSpan = span;
      node.rowSpan = rowsSpanned(grid, at, column, cell);
      const fill = cell.path('w:tcPr', 'w:shd')?.attr('w:fill');
      if (fill && /^[0-9A-Fa-f]{6}$/.test(fill)) node.style.backgroundColor = `#${fill}`;
      const vertical = cell.path('w:tcPr', 'w:vAlign')?.attr('w:val');
      node.style.verticalAlign = vertical === 'center' ? 'middle' : vertical === 'bottom' ? 'bottom' : 'top';
      drawBlocks(model, cell, node);
      line.append(node);
    }
    body.append(line);
  }
  const widths = table.child('w:tblGrid')?.childrenOf('w:gridCol') ?? [];
  const node = html('table', hasBorders(model, table) ? 'bordered' : '');
  if (widths.length > 0) {
    const total = widths.reduce((sum, one) => sum + Number(one.attr('w:w') ?? 0), 0);
    const columns = widths.map((one) => {
      const column = html('col');
      if (total > 0) column.style.width = `${(Number(one.attr('w:w') ?? 0) / total) * 100}%`;
      return column;
    });
    node.append(html('colgroup', '', ...columns));
  }
  const alignment = table.path('w:tblPr', 'w:jc')?.attr('w:val');
  if (alignment === 'center') node.style.margin = '0 auto';
  node.append(body);
  return node;
}

interface Placed {
  readonly cell: XmlElement;
  readonly column: number;
  readonly span: number;
}

function placed(row: XmlElement): Placed[] {
  let column = Number(row.path('w:trPr', 'w:gridBefore')?.attr('w:val') ?? 0);
  return cellsOf(row).map((cell) => {
    const span = Number(cell.path('w:tcPr', 'w:gridSpan')?.attr('w:val') ?? 1);
    const place = { cell, column, span };
    column += span;
    return place;
  });
}

function rowsSpanned(
  grid: readonly (readonly Placed[])[],
  row: number,
  column: number,
  cell: XmlElement,
): number {
  if (!cell.path('w:tcPr', 'w:vMerge')) return 1;
  let count = 1;
  for (const below of grid.slice(row + 1)) {
    const continued = below.find((one) => one.column === column);
    if (!continued || !isMergedAway(continued.cell)) break;
    count += 1;
  }
  return count;
}

/** Borders set on the table, or on a cell, or coming with its style. */
function hasBorders(model: WordDocument, table: XmlElement): boolean {
  const visible = (borders: XmlElement | null | undefined): boolean =>
    (borders?.elements() ?? []).some((one) => !['none', 'nil'].includes(one.attr('w:val') ?? 'none'));
  if (visible(table.path('w:tblPr', 'w:tblBorders'))) return true;
  const style = model.styles.byId(table.path('w:tblPr', 'w:tblStyle')?.attr('w:val') ?? '');
  if (model.styles.chain(style).some((one) => visible(one.path('w:tblPr', 'w:tblBorders')))) return true;
  return [...table.descendants('w:tcBorders')].some(visible);
}
