import { element, type XmlElement, type XmlNode } from '../xml/element';

/** One stretch of a paragraph's text: a `w:t`, a tab, a line break. */
export interface Leaf {
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly text: string;
  /** Offset in the paragraph's text. */
  readonly start: number;
  /** In a tracked deletion: still counted in Word's `text`, already gone for a reader. */
  readonly deleted: boolean;
}

const inlineContainers = new Set([
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);

function textOfNode(node: XmlElement): string {
  switch (node.key) {
    case 'w:t':
    case 'w:delText':
      return node.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return node.attr('w:type') === 'page' || node.attr('w:type') === 'column' ? '\f' : '\v';
    case 'w:cr':
      return '\v';
    case 'w:noBreakHyphen':
      return '\u2011';
    default:
      return '';
  }
}

/** The texts of one run, piece by piece. */
export function textsOfRun(run: XmlElement): string[] {
  return run
    .elements()
    .map(textOfNode)
    .filter((text) => text !== '');
}

/** The text-bearing nodes of a paragraph (or of an inline control), in order. */
export function leavesOf(container: XmlElement): Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  const walk = (parent: XmlElement, deleted: boolean): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (inlineContainers.has(child.key)) {
        walk(child, deleted || child.key === 'w:del' || child.key === 'w:moveFrom');
      } else if (child.key === 'w:r') {
        for (const node of child.elements()) {
          const text = textOfNode(node);
          if (text === '') continue;
          leaves.push({ node, run: child, text, start, deleted });
          start += text.length;
        }
      }
    }
  };
  walk(container, false);
  return leaves;
}

/** The text as Word's `text` gives it: tracked deletions included (office-js #1267), list labels not. */
export function textOf(container: XmlElement): string {
  return leavesOf(container)
    .map((leaf) => leaf.text)
    .join('');
}

/** The text with tracked changes accepted ("Current") or rejected ("Original"), as `getReviewedText` gives it. */
export function reviewedTextOf(container: XmlElement, version: 'Current' | 'Original'): string {
  return leavesOf(container)
    .filter((leaf) =>
      version === 'Current' ? !leaf.deleted : leaf.run.closest('w:ins', 'w:moveTo', 'w:p')?.key === 'w:p',
    )
    .map((leaf) => leaf.text)
    .join('');
}

/** Text as run content: tabs and line breaks become their elements. */
export function runContent(text: string): XmlNode[] {
  return text
    .split(/([\t\v\f])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return element('w:tab');
      if (piece === '\v') return element('w:br');
      if (piece === '\f') return element('w:br', { 'w:type': 'page' });
      return element('w:t', { 'xml:space': 'preserve' }, piece);
    });
}

/** A run with the format of another one; null gives a bare run. */
export function makeRun(text: string, format: XmlElement | null): XmlElement {
  const run = element('w:r');
  if (format) run.append(format.clone());
  return run.append(...runContent(text));
}

/** Splits runs so that a run begins at `offset`; the leaves are to be read again afterwards. */
export function splitAt(container: XmlElement, offset: number): void {
  for (const leaf of leavesOf(container)) {
    if (leaf.start > offset) return;
    if (leaf.start === offset) {
      splitRunBefore(leaf.run, leaf.node);
      return;
    }
    if (offset < leaf.start + leaf.text.length) {
      const tail = element(leaf.node.key, { 'xml:space': 'preserve' }, leaf.text.slice(offset - leaf.start));
      leaf.node.empty().append(leaf.text.slice(0, offset - leaf.start));
      leaf.node.setAttr('xml:space', 'preserve');
      leaf.node.after(tail);
      splitRunBefore(leaf.run, tail);
      return;
    }
  }
}

/** Moves `node` and what follows it in its run into a run of their own with the same format. */
function splitRunBefore(run: XmlElement, node: XmlElement): void {
  const contents = run.elements().filter((child) => child.key !== 'w:rPr');
  const at = contents.indexOf(node);
  if (at <= 0) return;
  const second = element('w:r');
  for (const { name, key, value } of run.attributes) second.attributes.push({ name, key, value });
  const format = run.child('w:rPr');
  if (format) second.append(format.clone());
  second.append(...contents.slice(at));
  run.after(second);
}
