import { element, type XmlElement } from '../xml/element';
import { clearPlaceholder, controlText, placeholdersAround, writeControl } from './controls';
import { deleteRange, gapAt, insertBlocks, spanOf, splitParagraph } from './editBlocks';
import { replaceText } from './editText';
import { gapFor, type InsertLocation } from './insertOoxml';
import { leavesOf, makeRun, textOf } from './paragraphText';
import { keepTrailingParagraph } from './structure';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

/**
 * `insertText` on a range: in the format of what stands there; a line break begins a new paragraph.
 *
 * @returns the range of the new text.
 */
export function insertText(
  document: WordDocument,
  range: TextRange,
  text: string,
  where: InsertLocation,
): TextRange {
  const scope = range.scope;
  if (scope?.inside && scope.element.key === 'w:sdt' && where !== 'Before' && where !== 'After') {
    writeControl(document, scope.element, text, where);
    return spanOf(document, scope.element, true);
  }
  if (emptyPlaceholders(document, range.start.paragraph)) {
    return insertAt(document, range.start.paragraph, 0, text);
  }
  if (where === 'Replace') {
    const { start, end } = range;
    if (start.paragraph === end.paragraph)
      return replaceLines(document, start.paragraph, start.offset, end.offset, text);
    const length = textOf(end.paragraph).length;
    deleteRange(
      document,
      new TextRange(start, { paragraph: end.paragraph, offset: Math.min(end.offset, length) }),
    );
    return insertAt(document, start.paragraph, start.offset, text);
  }
  const atStart = where === 'Start' || where === 'Before';
  const point = atStart ? range.start : range.end;
  const offset = Math.min(point.offset, textOf(point.paragraph).length);
  const made = insertAt(document, point.paragraph, offset, text);
  if (where === 'Before' && range.start.paragraph === made.end.paragraph) range.start = made.end;
  if (where === 'End' && range.end.offset !== Number.POSITIVE_INFINITY) range.end = made.end;
  return made;
}

/** What shows only prompts around a paragraph is emptied, as when a person types into it. */
function emptyPlaceholders(document: WordDocument, paragraph: XmlElement): boolean {
  const block = placeholdersAround(paragraph);
  if (block.length === 0 || block.some((control) => controlText(control) !== textOf(paragraph))) return false;
  for (const control of block) clearPlaceholder(control);
  for (const child of paragraph.elements()) if (child.key !== 'w:pPr') child.remove();
  document.changed();
  return true;
}

function insertAt(document: WordDocument, paragraph: XmlElement, offset: number, text: string): TextRange {
  return replaceLines(document, paragraph, offset, offset, text);
}

/** Replaces part of one paragraph; further lines become paragraphs of their own with the same look. */
function replaceLines(
  document: WordDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
  text: string,
): TextRange {
  const lines = linesOf(text);
  const length = textOf(paragraph).length;
  const first = lines[0] ?? '';
  const done = replaceText(document, paragraph, from, Math.min(to, length), first);
  let last = paragraph;
  let end = done.to;
  for (const line of lines.slice(1)) {
    last = splitParagraph(document, last, end);
    end = replaceText(document, last, 0, 0, line).to;
  }
  document.changed();
  return document.track(new TextRange({ paragraph, offset: done.from }, { paragraph: last, offset: end }));
}

/** A paragraph that looks like another one: its properties and the format of its text, without a section's end. */
export function paragraphLike(model: XmlElement | null, text: string): XmlElement {
  const paragraph = element('w:p');
  const properties = model?.child('w:pPr')?.clone();
  properties?.child('w:sectPr')?.remove();
  if (properties && properties.children.length > 0) paragraph.append(properties);
  const format = model ? (leavesOf(model).at(-1)?.run.child('w:rPr') ?? model.path('w:pPr', 'w:rPr')) : null;
  if (text !== '') paragraph.append(makeRun(text, format));
  return paragraph;
}

/** `insertParagraph` beside or inside a range; it takes the look of its neighbour. Returns the new paragraph. */
export function insertParagraph(
  document: WordDocument,
  range: TextRange,
  text: string,
  where: InsertLocation,
): XmlElement {
  const before = where === 'Before' || where === 'Start';
  const model = before ? range.start.paragraph : range.end.paragraph;
  const made = linesOf(text).map((line) => paragraphLike(model, line));
  insertBlocks(document, gapFor(document, range, where), made);
  return made[0] ?? model;
}

/** `paragraph.insertParagraph`: beside the paragraph, in the same control or cell. */
export function insertBesideParagraph(
  document: WordDocument,
  paragraph: XmlElement,
  text: string,
  where: 'Before' | 'After',
): XmlElement {
  const made = linesOf(text).map((line) => paragraphLike(paragraph, line));
  const point = where === 'Before' ? 0 : Number.POSITIVE_INFINITY;
  insertBlocks(document, gapAt(document, { paragraph, offset: point }, false), made);
  return made[0] ?? paragraph;
}

/** Deletes a paragraph; the last one of its cell or body is emptied instead, as in Word. */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  const container = paragraph.parent;
  deleteRange(
    document,
    new TextRange({ paragraph, offset: 0 }, { paragraph, offset: Number.POSITIVE_INFINITY }),
  );
  if (container) keepTrailingParagraph(container);
}

/** `insertBreak`: a line or page break as text, a section break as the end of a section. */
export function insertBreak(
  document: WordDocument,
  range: TextRange,
  kind: string,
  where: InsertLocation,
): void {
  if (kind === 'Line') {
    insertText(document, range, '\v', where);
    return;
  }
  const paragraph = element('w:p');
  if (kind === 'Page') paragraph.append(makeRun('\f', null));
  else {
    const type =
      { SectionNext: 'nextPage', SectionEven: 'evenPage', SectionOdd: 'oddPage' }[kind] ?? 'continuous';
    const section = document.body.child('w:sectPr')?.clone() ?? element('w:sectPr');
    section.child('w:type')?.remove();
    const references = section.elements().filter((one) => /Reference$/.test(one.key));
    const typeMark = element('w:type', { 'w:val': type });
    const last = references.at(-1);
    if (last) last.after(typeMark);
    else section.prepend(typeMark);
    paragraph.append(element('w:pPr', {}, section));
  }
  insertBlocks(document, gapFor(document, range, where), [paragraph]);
}
