import type { DocxPackage } from '../package/docx';
import { fromFlatOpc } from '../package/flatOpc';
import type { XmlElement } from '../xml/element';
import { element } from '../xml/element';
import { clearPlaceholder, controlContent, showsPlaceholder } from './controls';
import { deleteRange, type Gap, gapAt, gapBeside, insertBlocks, removeBlocks } from './editBlocks';
import { asInsertion, refuseLocked, replaceText } from './editText';
import { invalidArgument, WordError } from './errors';
import { importPackage } from './importPackage';
import { leavesOf, splitAt, textOf } from './paragraphText';
import { controlLevel, keepTrailingParagraph, paragraphsIn } from './structure';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

export type InsertLocation = 'Before' | 'After' | 'Start' | 'End' | 'Replace';

/** Reads the flat OPC text of `insertOoxml`; Word answers GeneralException to what it cannot read. */
export function readOoxml(text: string): DocxPackage {
  try {
    return fromFlatOpc(text);
  } catch (error) {
    throw new WordError('GeneralException', `the OOXML cannot be read: ${String(error)}`);
  }
}

/**
 * Inserts a package's body at a range. Whether Word leaves an extra empty paragraph behind differs by platform
 * (office-js issue #6904); `extraParagraph` plays the one that does.
 *
 * @returns the range of what was inserted.
 */
export function insertPackage(
  document: WordDocument,
  range: TextRange,
  where: InsertLocation,
  source: DocxPackage,
  extraParagraph = false,
): TextRange {
  const blocks = importPackage(document, source);
  if (blocks.length === 0) throw invalidArgument('an empty document');
  return insertContent(document, range, where, blocks, false, extraParagraph);
}

/**
 * Inserts blocks at a range. They go in as blocks: at the start or the end of a paragraph beside it, inside one by
 * splitting it. One plain paragraph put over or inside part of a paragraph goes in as text.
 *
 * @param asText one paragraph goes in as text wherever there is text to stand in.
 * @returns the range of what was inserted.
 */
export function insertContent(
  document: WordDocument,
  range: TextRange,
  where: InsertLocation,
  content: readonly XmlElement[],
  asText: boolean,
  extraParagraph = false,
): TextRange {
  const blocks = [...content];
  const scope = range.scope?.element ?? null;
  const only = blocks.length === 1 && blocks[0]?.key === 'w:p' ? blocks[0] : null;
  const inlineRuns = only ? inlineContent(only) : null;
  if (scope?.key === 'w:sdt' && controlLevel(scope) === 'inline' && range.scope?.inside)
    return insertInline(document, range, where, blocks.flatMap(inlineContent));
  if (inlineRuns && (isInsideParagraph(range, where) || (asText && where !== 'Replace')))
    return insertInline(document, range, where, inlineRuns);
  if (extraParagraph) blocks.push(element('w:p'));
  const gap = gapFor(document, range, where);
  insertBlocks(document, gap, blocks);
  const paragraphs = blocks.flatMap((block) => (block.key === 'w:p' ? [block] : paragraphsIn(block)));
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return range;
  return document.track(
    new TextRange({ paragraph: first, offset: 0 }, { paragraph: last, offset: Number.POSITIVE_INFINITY }),
  );
}

const inlineContent = (paragraph: XmlElement): XmlElement[] =>
  paragraph.key === 'w:p'
    ? paragraph.elements().filter((one) => one.key !== 'w:pPr')
    : paragraphsIn(paragraph).flatMap(inlineContent);

/** True where the place is in the middle of a paragraph's text, or part of it is replaced. */
function isInsideParagraph(range: TextRange, where: InsertLocation): boolean {
  const { start, end } = range;
  if (start.paragraph !== end.paragraph || end.offset === Number.POSITIVE_INFINITY) return false;
  if (where === 'Replace') return true;
  const length = textOf(start.paragraph).length;
  const offset = where === 'Before' || where === 'Start' ? start.offset : end.offset;
  return offset > 0 && offset < length;
}

function insertInline(
  document: WordDocument,
  range: TextRange,
  where: InsertLocation,
  content: readonly XmlElement[],
): TextRange {
  const before = where === 'Before' || where === 'Start' || where === 'Replace';
  const { paragraph, offset: wanted } = before ? range.start : range.end;
  refuseLocked(paragraph);
  if (where === 'Replace') replaceText(document, paragraph, range.start.offset, range.end.offset, '');
  const offset = Math.min(wanted, textOf(paragraph).length);
  splitAt(paragraph, offset);
  const next = leavesOf(paragraph).find((leaf) => leaf.start >= offset)?.run;
  const nodes = asInsertion(document, content);
  const control = range.scope?.element;
  if (control?.key === 'w:sdt' && range.scope?.inside && paragraph.contains(control)) {
    if (where === 'Start') controlContent(control).prepend(...nodes);
    else controlContent(control).append(...nodes);
    clearPlaceholder(control);
  } else if (next) next.before(...nodes);
  else if (before && offset === 0) putFirst(paragraph, nodes);
  else paragraph.append(...nodes);
  const length = textOf(element('w:p', {}, ...content.map((node) => node.clone()))).length;
  document.changed();
  document.moveRanges((one) => one.textReplaced(paragraph, offset, offset, length));
  return document.track(new TextRange({ paragraph, offset }, { paragraph, offset: offset + length }));
}

/** At the head of a paragraph without text: before what has none, such as a picture. */
function putFirst(paragraph: XmlElement, nodes: readonly XmlElement[]): void {
  const properties = paragraph.child('w:pPr');
  if (properties) properties.after(...nodes);
  else paragraph.prepend(...nodes);
}

/** The gap in which blocks go; for Replace what was there is removed first. */
export function gapFor(document: WordDocument, range: TextRange, where: InsertLocation): Gap {
  const scope = range.scope;
  if (scope && controlLevelOrBlock(scope.element) === 'block') {
    if (where === 'Before' || where === 'After')
      return gapBeside(scope.element, where === 'Before' ? 'before' : 'after');
    if (scope.inside && scope.element.key !== 'w:tbl') return gapInside(scope.element, where);
  }
  if (where === 'Before' || where === 'Start') return gapAt(document, range.start);
  if (where === 'After' || where === 'End') return gapAt(document, range.end);
  return gapOfRemoved(document, range);
}

const controlLevelOrBlock = (node: XmlElement) => (node.key === 'w:sdt' ? controlLevel(node) : 'block');

function gapInside(holder: XmlElement, where: InsertLocation): Gap {
  const container = holder.key === 'w:sdt' ? controlContent(holder) : holder;
  const blocks = container.elements().filter((one) => one.key !== 'w:sectPr' && one.key !== 'w:tcPr');
  const emptying = where === 'Replace' || (holder.key === 'w:sdt' && showsPlaceholder(holder));
  if (emptying) {
    refuseLocked(blocks[0] ?? container);
    if (holder.key === 'w:sdt') clearPlaceholder(holder);
    for (const block of blocks) block.remove();
    return { container, before: container.child('w:sectPr') };
  }
  if (where === 'Start') return { container, before: blocks[0] ?? null };
  return { container, before: null };
}

function gapOfRemoved(document: WordDocument, range: TextRange): Gap {
  const { start, end } = range;
  if (start.offset === 0 && end.offset === Number.POSITIVE_INFINITY) {
    const marker = element('w:p');
    start.paragraph.before(marker);
    deleteRange(document, range);
    const gap = gapBeside(marker, 'after');
    const container = gap.container;
    const next = gap.before;
    marker.remove();
    return { container, before: next };
  }
  deleteRange(document, range);
  const place = gapAt(document, { paragraph: start.paragraph, offset: start.offset });
  if (textOf(start.paragraph) === '' && start.paragraph.parent) {
    const next = start.paragraph.nextElement();
    const container = start.paragraph.parent;
    start.paragraph.remove();
    return { container, before: next };
  }
  return place;
}

/** Empties a body or a cell down to one empty paragraph. */
export function clearContainer(document: WordDocument, container: XmlElement): void {
  const blocks = container.elements().filter((one) => one.key !== 'w:sectPr' && one.key !== 'w:tcPr');
  removeBlocks(document, blocks);
  keepTrailingParagraph(container);
  document.changed();
}
