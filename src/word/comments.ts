import type { Place } from '../report/report';
import { loadParagraphs, textsOf } from './paragraphs';
import { findParagraph } from './place';
import { run } from './run';

export interface Comment {
  readonly place: Place;
  readonly text: string;
}

export interface Commented {
  readonly written: number;
  /** Stood there already, word for word. */
  readonly standing: number;
  /** Their place is not in the document any more. */
  readonly lost: number;
}

/**
 * Hangs each comment on its paragraph, but for those that stand in the document already. None is ever taken away: it
 * may have been answered.
 * @throws WordError
 */
export function addComments(wanted: readonly Comment[]): Promise<Commented> {
  return run(async (context, attempt) => {
    const paragraphs = loadParagraphs(context);
    const there = context.document.body.getComments();
    there.load('items/content');
    await context.sync();

    const live = textsOf(paragraphs);
    const said = there.items.map(({ content }) => content);
    const comments = said.length;
    const missing: { readonly paragraph: Word.Paragraph; readonly text: string }[] = [];
    let standing = 0;
    let lost = 0;
    for (const { place, text } of wanted) {
      const index = findParagraph(place, live);
      const paragraph = index === null ? undefined : paragraphs.items[index];
      const already = said.indexOf(text);
      if (already >= 0) {
        said.splice(already, 1);
        standing += 1;
      } else if (paragraph === undefined) {
        lost += 1;
      } else {
        missing.push({ paragraph, text });
      }
    }
    attempt.beginWriting({ comments, of: missing.length });
    for (const { paragraph, text } of missing) paragraph.getRange('Content').insertComment(text);
    await context.sync();
    return { written: missing.length, standing, lost };
  });
}

/** How many comments the document has. @throws WordError */
export function countComments(): Promise<number> {
  return run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id');
    await context.sync();
    return comments.items.length;
  });
}
