/**
 * Asks for the text of every paragraph of the body, those in tables too; there after the next `context.sync()`. What
 * is asked for is named: loading everything takes seconds on a long report (office-js #6024).
 * @param more a further property of each paragraph; a second `load` would forget the first
 */
export function loadParagraphs(
  context: Word.RequestContext,
  more?: 'tableNestingLevel',
): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  paragraphs.load(more === undefined ? 'items/text' : `items/text,items/${more}`);
  return paragraphs;
}

/** The texts of loaded paragraphs. */
export const textsOf = (paragraphs: Word.ParagraphCollection): string[] =>
  paragraphs.items.map(({ text }) => text);
