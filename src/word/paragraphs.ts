/**
 * Asks for the text of every paragraph of the body, those in tables too; there after the next `context.sync()`. Only
 * the text is named: loading everything takes seconds on a long report (office-js #6024).
 */
export function loadParagraphs(context: Word.RequestContext): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  return paragraphs;
}

/** The texts of loaded paragraphs. */
export const textsOf = (paragraphs: Word.ParagraphCollection): string[] =>
  paragraphs.items.map(({ text }) => text);
