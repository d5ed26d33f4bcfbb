import { element, type XmlElement } from '../xml/element';
import { offsetOf, placeMark } from './comments';
import { makeRun, textOf } from './paragraphText';
import { comparePoints } from './rangeQueries';
import { TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

export type NoteKind = 'footnote' | 'endnote';

/** The lines that part notes from the text come first in the file (ECMA-376 17.11.23). */
function separators(kind: NoteKind): XmlElement[] {
  return (['separator', 'continuationSeparator'] as const).map((type, at) =>
    element(
      `w:${kind}`,
      { 'w:type': type, 'w:id': String(at - 1) },
      element('w:p', {}, element('w:r', {}, element(`w:${type}`))),
    ),
  );
}

const styleOf = (document: WordDocument, name: string, type: 'paragraph' | 'character'): string | null =>
  document.styles.ensureBuiltIn(name, type);

/** Adds a note after a range; its text begins with the note's own mark. Returns the note. */
export function addNote(document: WordDocument, range: TextRange, kind: NoteKind, text: string): XmlElement {
  const part = document.ensurePart(`${kind}s`);
  if (part.elements().length === 0) part.append(...separators(kind));
  const ids = part.childrenOf(`w:${kind}`).map((one) => Number(one.attr('w:id') ?? 0));
  const id = String(Math.max(0, ...ids) + 1);
  const title = kind === 'footnote' ? 'Footnote' : 'Endnote';
  const markStyle = styleOf(document, `${title}Reference`, 'character');
  const markRun = (key: string, attributes: Record<string, string>) =>
    element(
      'w:r',
      {},
      ...(markStyle === null ? [] : [element('w:rPr', {}, element('w:rStyle', { 'w:val': markStyle }))]),
      element(key, attributes),
    );
  const textStyle = styleOf(document, `${title}Text`, 'paragraph');
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, at) =>
      element(
        'w:p',
        {},
        ...(textStyle === null ? [] : [element('w:pPr', {}, element('w:pStyle', { 'w:val': textStyle }))]),
        ...(at === 0 ? [markRun(`w:${kind}Ref`, {})] : []),
        makeRun(line, null),
      ),
    );
  const note = element(`w:${kind}`, { 'w:id': id }, ...lines);
  part.append(note);
  const { paragraph, offset } = range.end;
  placeMark(paragraph, Math.min(offset, textOf(paragraph).length), 'end', [
    markRun(`w:${kind}Reference`, { 'w:id': id }),
  ]);
  document.changed();
  return note;
}

const kindOf = (note: XmlElement): NoteKind => (note.key === 'w:endnote' ? 'endnote' : 'footnote');

/** The mark of a note in the text; null where it is gone. */
export const markOf = (document: WordDocument, note: XmlElement): XmlElement | null =>
  [...document.root.descendants(`w:${kindOf(note)}Reference`)].find(
    (one) => one.attr('w:id') === note.attr('w:id'),
  ) ?? null;

/** The place of a note's mark, which has no text of its own. */
export function rangeOfMark(document: WordDocument, note: XmlElement): TextRange | null {
  const mark = markOf(document, note);
  const paragraph = mark?.closest('w:p');
  if (!mark || !paragraph) return null;
  const point = { paragraph, offset: offsetOf(paragraph, mark) };
  return document.track(new TextRange(point, point));
}

/** The notes whose marks stand in a range, in the text's order. */
export function notesIn(document: WordDocument, range: TextRange, kind: NoteKind): XmlElement[] {
  const notes = new Map(
    (document.partOf(`${kind}s`)?.childrenOf(`w:${kind}`) ?? []).map((one) => [one.attr('w:id'), one]),
  );
  return [...document.root.descendants(`w:${kind}Reference`)].flatMap((mark) => {
    const note = notes.get(mark.attr('w:id'));
    const at = note ? rangeOfMark(document, note) : null;
    if (!note || !at) return [];
    const inside =
      comparePoints(document, range.start, at.start) <= 0 && comparePoints(document, at.end, range.end) <= 0;
    return inside ? [note] : [];
  });
}

/** Removes a note and its mark. */
export function deleteNote(document: WordDocument, note: XmlElement): void {
  const mark = markOf(document, note);
  const run = mark?.parent;
  mark?.remove();
  if (run?.key === 'w:r' && run.elements().every((one) => one.key === 'w:rPr')) run.remove();
  note.remove();
  document.changed();
}
