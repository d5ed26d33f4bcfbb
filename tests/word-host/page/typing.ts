import { clearPlaceholder, controlContent, placeholdersAround, writeControl } from '../model/controls';
import { deleteRange, splitParagraph } from '../model/editBlocks';
import { replaceText } from '../model/editText';
import { insertText } from '../model/insertText';
import { leavesOf, textOf } from '../model/paragraphText';
import { TextRange } from '../model/textRange';
import type { WordDocument } from '../model/wordDocument';
import type { XmlElement } from '../xml/element';

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): { from: number; to: number; text: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let tail = 0;
  while (
    tail < before.length - from &&
    tail < after.length - from &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}

/** What a person typed in one paragraph: only the runs of that paragraph change. */
export function applyTyping(document: WordDocument, paragraph: XmlElement, text: string): void {
  const change = difference(textOf(paragraph), text);
  if (change.from !== change.to || change.text !== '')
    replaceText(document, paragraph, change.from, change.to, change.text);
}

/** The control that shows its prompt around a spot of the text, or null. */
export function placeholderAt(paragraph: XmlElement, offset: number): XmlElement | null {
  const leaf =
    leavesOf(paragraph).find((one) => offset >= one.start && offset <= one.start + one.text.length) ?? null;
  return placeholdersAround(leaf?.run ?? paragraph)[0] ?? null;
}

/** Typing into a prompt: it gives way to what is typed, as in Word. Returns where the caret goes. */
export function typeIntoPlaceholder(
  document: WordDocument,
  control: XmlElement,
  text: string,
): { paragraph: XmlElement; offset: number } {
  writeControl(document, control, text, 'Replace');
  clearPlaceholder(control);
  const content = controlContent(control);
  const leaf = leavesOf(content).at(-1);
  const paragraph = control.closest('w:p') ?? [...content.descendants('w:p')].at(0) ?? control;
  if (!control.closest('w:p')) return { paragraph, offset: textOf(paragraph).length };
  const own = leavesOf(paragraph).find((one) => one.node === leaf?.node);
  return { paragraph, offset: own ? own.start + own.text.length : 0 };
}

/** Types at the end of a paragraph, for tests; line breaks make paragraphs. */
export function typeAtEnd(document: WordDocument, paragraph: XmlElement, text: string): void {
  const length = textOf(paragraph).length;
  const control = placeholderAt(paragraph, length);
  if (control) {
    typeIntoPlaceholder(document, control, text);
    return;
  }
  insertText(
    document,
    new TextRange({ paragraph, offset: length }, { paragraph, offset: length }),
    text,
    'End',
  );
}

/** Enter: a new paragraph with the same look. */
export function pressEnter(document: WordDocument, paragraph: XmlElement, offset: number): XmlElement {
  const tail = splitParagraph(document, paragraph, offset);
  document.changed();
  return tail;
}

/** Backspace at the head of a paragraph joins it to the one before, where both stand side by side. */
export function joinWithPrevious(
  document: WordDocument,
  paragraph: XmlElement,
): { paragraph: XmlElement; offset: number } | null {
  const previous = paragraph.previousElement();
  if (previous?.key !== 'w:p') return null;
  const offset = textOf(previous).length;
  deleteRange(document, new TextRange({ paragraph: previous, offset }, { paragraph, offset: 0 }));
  return { paragraph: previous, offset };
}
