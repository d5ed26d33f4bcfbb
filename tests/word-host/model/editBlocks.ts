import { element, type XmlElement } from '../xml/element';
import { refuseLocked, replaceText } from './editText';
import { WordError } from './errors';
import { leavesOf, splitAt, textOf } from './paragraphText';
import { controlsIn, keepTrailingParagraph, paragraphsIn } from './structure';
import { type Point, TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

/** A gap between blocks: new blocks go into `container` before `before`, or at its end (before a section's settings). */
export interface Gap {
  readonly container: XmlElement;
  readonly before: XmlElement | null;
}

const AFTER_MARK = Number.POSITIVE_INFINITY;

/** A range over whole paragraphs. */
export function wholeOf(document: WordDocument, first: XmlElement, last: XmlElement = first): TextRange {
  return document.track(
    new TextRange({ paragraph: first, offset: 0 }, { paragraph: last, offset: AFTER_MARK }),
  );
}

/** What an element (body, cell, control, table) spans: all its paragraphs, with itself as the scope. */
export function spanOf(document: WordDocument, scope: XmlElement, inside: boolean): TextRange {
  const inner = scope.key === 'w:sdt' ? (scope.child('w:sdtContent') ?? scope) : scope;
  const paragraphs = paragraphsIn(inner);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const around = scope.closest('w:p');
  if (first && last) {
    const end = inside ? textOf(last).length : AFTER_MARK;
    return document.track(
      new TextRange(
        { paragraph: first, offset: 0 },
        { paragraph: last, offset: end },
        { element: scope, inside },
      ),
    );
  }
  if (!around) throw new WordError('GeneralException', 'an element without paragraphs');
  const leaves = leavesOf(around).filter((leaf) => scope.contains(leaf.run));
  const start = leaves[0]?.start ?? 0;
  const final = leaves.at(-1);
  const end = final ? final.start + final.text.length : start;
  return document.track(
    new TextRange(
      { paragraph: around, offset: start },
      { paragraph: around, offset: end },
      { element: scope, inside },
    ),
  );
}

/** Splits a paragraph in two with the same properties; the head keeps its identity. */
export function splitParagraph(document: WordDocument, head: XmlElement, offset: number): XmlElement {
  refuseLocked(head);
  splitAt(head, offset);
  const tail = element('w:p');
  const properties = head.child('w:pPr');
  if (properties) tail.append(properties.clone());
  properties?.child('w:sectPr')?.remove();
  const first = leavesOf(head).find((leaf) => leaf.start >= offset)?.run;
  if (first) {
    let top = first;
    while (top.parent && top.parent !== head) top = top.parent;
    if (top !== first && leavesOf(head).some((leaf) => leaf.start < offset && top.contains(leaf.run)))
      throw new WordError('NotAllowed', 'A paragraph cannot be split inside an inline content control.');
    const at = head.children.indexOf(top);
    tail.append(...head.children.slice(at).filter((node): node is XmlElement => typeof node !== 'string'));
  }
  head.after(tail);
  document.moveRanges((range) => range.paragraphSplit(head, tail, offset));
  return tail;
}

/** Leaves block controls whose edge the node stands at: what comes after the last paragraph is outside. */
function climb(node: XmlElement, side: 'before' | 'after'): XmlElement {
  const next = side === 'before' ? node.previousElement() : node.nextElement();
  const content = node.parent;
  const control = content?.parent;
  if (next || content?.key !== 'w:sdtContent' || !control || control.closest('w:p')) return node;
  return climb(control, side);
}

/** The gap at a point; splits the paragraph when the point is inside it. */
export function gapAt(document: WordDocument, point: Point, outside = true): Gap {
  const { paragraph, offset } = point;
  const length = textOf(paragraph).length;
  if (offset === 0 && !(length === 0 && !outside)) {
    const node = outside ? climb(paragraph, 'before') : paragraph;
    return { container: parentOf(node), before: node };
  }
  if (offset < length) {
    const tail = splitParagraph(document, paragraph, offset);
    return { container: parentOf(tail), before: tail };
  }
  const node = outside ? climb(paragraph, 'after') : paragraph;
  return { container: parentOf(node), before: node.nextElement() };
}

export function gapBeside(node: XmlElement, side: 'before' | 'after'): Gap {
  return { container: parentOf(node), before: side === 'before' ? node : node.nextElement() };
}

function parentOf(node: XmlElement): XmlElement {
  if (!node.parent) throw new WordError('ItemNotFound', 'the place is gone');
  return node.parent;
}

/** Puts blocks into a gap; a section's settings stay last in a body. */
export function insertBlocks(document: WordDocument, gap: Gap, blocks: readonly XmlElement[]): void {
  refuseLocked(
    gap.container.key === 'w:sdtContent' ? (gap.container.elements()[0] ?? gap.container) : gap.container,
  );
  const last = gap.container.elements().at(-1);
  const before = gap.before ?? (last?.key === 'w:sectPr' ? last : null);
  if (before) before.before(...blocks);
  else gap.container.append(...blocks);
  for (const block of blocks) markInserted(document, block);
  keepTrailingParagraph(gap.container);
  document.changed();
}

/** With tracking on, what comes in is marked as inserted: runs, and the marks of paragraphs. */
function markInserted(document: WordDocument, block: XmlElement): void {
  if (!document.tracking) return;
  for (const run of [...block.descendants('w:r')])
    if (!run.closest('w:ins', 'w:del')) {
      const mark = element('w:ins', document.revisionMark());
      run.before(mark);
      mark.append(run);
    }
  for (const paragraph of paragraphsOf(block)) {
    const properties = paragraph.child('w:pPr') ?? element('w:pPr');
    if (!properties.parent) paragraph.prepend(properties);
    const format = properties.child('w:rPr') ?? element('w:rPr');
    if (!format.parent) {
      const next = properties.child('w:sectPr') ?? properties.child('w:pPrChange');
      if (next) next.before(format);
      else properties.append(format);
    }
    if (!format.child('w:ins')) format.prepend(element('w:ins', document.revisionMark()));
  }
}

const paragraphsOf = (block: XmlElement) => (block.key === 'w:p' ? [block] : paragraphsIn(block));

/** Removes blocks; refused where a control among them may not be deleted. The container keeps a paragraph. */
export function removeBlocks(document: WordDocument, blocks: readonly XmlElement[]): void {
  for (const block of blocks) {
    refuseLocked(block);
    for (const control of block.key === 'w:sdt' ? [block, ...controlsIn(block)] : controlsIn(block)) {
      const lock = control.path('w:sdtPr', 'w:lock')?.attr('w:val');
      if (lock === 'sdtLocked' || lock === 'sdtContentLocked')
        throw new WordError('AccessDenied', 'The content control cannot be deleted.');
    }
  }
  for (const block of blocks) {
    const container = block.parent;
    block.remove();
    if (container) closeEmptied(container);
  }
  document.changed();
}

function closeEmptied(container: XmlElement): void {
  if (container.key === 'w:sdtContent' && container.elements().length === 0) {
    const control = container.parent;
    const around = control?.parent;
    control?.remove();
    if (around) closeEmptied(around);
  } else keepTrailingParagraph(container);
}

/** Deletes what a range spans. Whole paragraphs go with their marks; the ends of a broken one are joined. */
export function deleteRange(document: WordDocument, range: TextRange): void {
  const { start, end } = range;
  if (start.paragraph === end.paragraph && end.offset !== AFTER_MARK) {
    replaceText(document, start.paragraph, start.offset, end.offset, '');
    return;
  }
  const all = paragraphsIn(document.body);
  const from = all.indexOf(start.paragraph);
  const to = all.indexOf(end.paragraph);
  if (from < 0 || to < from) throw new WordError('ItemNotFound', 'the range is gone');
  if (document.tracking) {
    for (const paragraph of all.slice(from, to + 1)) {
      const length = textOf(paragraph).length;
      const first = paragraph === start.paragraph ? start.offset : 0;
      const last = paragraph === end.paragraph ? Math.min(end.offset, length) : length;
      replaceText(document, paragraph, first, last, '');
    }
    return;
  }
  const whole = start.offset === 0 && end.offset === AFTER_MARK;
  const doomed = all.slice(whole ? from : from + 1, end.offset === AFTER_MARK ? to + 1 : to);
  if (!whole) replaceText(document, start.paragraph, start.offset, textOf(start.paragraph).length, '');
  removeBlocks(document, outermost(doomed));
  if (whole || end.offset === AFTER_MARK) return;
  replaceText(document, end.paragraph, 0, end.offset, '');
  joinInto(document, start.paragraph, end.paragraph);
}

/** Tables and controls all of whose paragraphs go are removed as they are, not emptied one by one. */
function outermost(paragraphs: readonly XmlElement[]): XmlElement[] {
  const gone = new Set(paragraphs);
  const tops = new Set<XmlElement>();
  for (const paragraph of paragraphs) {
    let top = paragraph;
    for (let around = paragraph.closest('w:tbl', 'w:sdt'); around; around = around.closest('w:tbl', 'w:sdt'))
      if (paragraphsIn(around).every((one) => gone.has(one))) top = around;
    tops.add(top);
  }
  return [...tops];
}

function joinInto(document: WordDocument, head: XmlElement, tail: XmlElement): void {
  const length = textOf(head).length;
  head.append(...tail.elements().filter((one) => one.key !== 'w:pPr'));
  document.moveRanges((range) => range.paragraphsJoined(head, tail, length));
  removeBlocks(document, [tail]);
}
