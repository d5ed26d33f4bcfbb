import type { Place } from '../report/report';
import { loadParagraphs, textsOf } from './paragraphs';
import { findParagraph } from './place';
import { run } from './run';

export interface Comment {
  readonly place: Place;
  readonly text: string;
}

/**
 * Takes away the comments that begin with `mark` and that nobody answered, then hangs the new ones on their
 * paragraphs. Word gives the signed-in person as their author, so the mark is how ours are known.
 * @returns how many were hung up; the rest have lost their place
 * @throws WordError
 */
export function replaceComments(comments: readonly Comment[], mark: string): Promise<number> {
  return run(async (context, attempt) => {
    const paragraphs = loadParagraphs(context);
    const standing = context.document.body.getComments();
    standing.load('items/content,items/resolved,items/replies/items/id');
    await context.sync();

    const live = textsOf(paragraphs);
    attempt.beginWriting();
    for (const comment of standing.items) {
      const answered = comment.replies.items.length > 0;
      if (comment.content.startsWith(mark) && !answered) comment.delete();
    }
    let hung = 0;
    for (const { place, text } of comments) {
      const index = findParagraph(place, live);
      const paragraph = index === null ? undefined : paragraphs.items[index];
      if (paragraph === undefined) continue;
      paragraph.getRange('Content').insertComment(`${mark}${text}`);
      hung += 1;
    }
    await context.sync();
    return hung;
  });
}
