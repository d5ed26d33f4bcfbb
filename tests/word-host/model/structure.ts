import { element, type XmlElement } from '../xml/element';

/** What may stand around blocks without being a block: walked through when looking for paragraphs. */
const blockWrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:smartTag',
  'w:tbl',
  'w:tr',
  'w:tc',
]);

/** Every paragraph below a container in document order, those in tables too; text boxes and notes are not entered. */
export function paragraphsIn(container: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  collect(container, found, (element) => element.key === 'w:p');
  return found;
}

/** Tables below a container, outermost ones only. */
export function tablesIn(container: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  collect(container, found, (element) => element.key === 'w:tbl');
  return found;
}

function collect(container: XmlElement, found: XmlElement[], wanted: (element: XmlElement) => boolean): void {
  if (container.key === 'w:p') {
    if (wanted(container)) found.push(container);
    return;
  }
  for (const child of container.children) {
    if (typeof child === 'string') continue;
    if (wanted(child)) found.push(child);
    else if (blockWrappers.has(child.key)) collect(child, found, wanted);
  }
}

/** Content controls below a container in document order, outer before inner. */
export function controlsIn(container: XmlElement): XmlElement[] {
  return [...container.descendants('w:sdt')].filter((control) => !control.closest('w:txbxContent'));
}

/** How many tables a node lies in. */
export function tableDepth(node: XmlElement): number {
  let depth = 0;
  for (let here = node.closest('w:tbl'); here; here = here.closest('w:tbl')) depth += 1;
  return depth;
}

export type ControlLevel = 'block' | 'inline' | 'row' | 'cell';

/** Where a control stands, told by what it holds. */
export function controlLevel(control: XmlElement): ControlLevel {
  const around = control.closest(
    'w:p',
    'w:tr',
    'w:tc',
    'w:tbl',
    'w:body',
    'w:hdr',
    'w:ftr',
    'w:footnote',
    'w:endnote',
  );
  if (around?.key === 'w:p') return 'inline';
  if (around?.key === 'w:tr') return 'cell';
  if (around?.key === 'w:tbl') return 'row';
  return 'block';
}

/** A body or a cell must end in a paragraph. */
export function keepTrailingParagraph(container: XmlElement): void {
  if (!['w:body', 'w:tc', 'w:hdr', 'w:ftr'].includes(container.key)) return;
  const blocks = container.elements().filter((one) => one.key !== 'w:sectPr' && one.key !== 'w:tcPr');
  const last = blocks.at(-1);
  if (last && (last.key === 'w:p' || (last.key === 'w:sdt' && lastBlockIsParagraph(last)))) return;
  const paragraph = element('w:p');
  if (last) last.after(paragraph);
  else if (container.key === 'w:tc') container.append(paragraph);
  else container.prepend(paragraph);
}

function lastBlockIsParagraph(control: XmlElement): boolean {
  const last = control.child('w:sdtContent')?.elements().at(-1);
  return last?.key === 'w:p' || (last?.key === 'w:sdt' && lastBlockIsParagraph(last));
}
