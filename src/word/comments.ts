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
export function addComments(comments: readonly Comment[]): Promise<Commented> {
  return run(async (context, attempt) => {
    const paragraphs = loadParagraphs(context);
    const there = context.document.body.getComments();
    there.load('items/content');
    await context.sync();

    const live = textsOf(paragraphs);
    const said = there.items.map(({ content }) => content);
    let standing = 0;
    let lost = 0;
    attempt.beginWriting();
    for (const { place, text } of comments) {
      const index = findParagraph(place, live);
      const paragraph = index === null ? undefined : paragraphs.items[index];
      const already = said.indexOf(text);
      if (already >= 0) {
        said.splice(already, 1);
        standing += 1;
      } else if (paragraph === undefined) {
        lost += 1;
      } else {
        paragraph.getRange('Content').insertComment(text);
      }
    }
    await context.sync();
    return { written: comments.length - standing - lost, standing, lost };
  });
}
