import type { Place } from '../report/report';
import { WordError } from './error';
import { loadParagraphs, textsOf } from './paragraphs';
import { sameText } from './place';
import { run } from './run';

export interface CellWrite {
  readonly place: Place;
  /** What was there when the person was shown the change. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes texts into the paragraphs of cells, in one batch. Only a paragraph's content is replaced, never a cell or a
 * table: that keeps the format people gave it (office-js #5221). Tracking stays as it is: figures are the writer's.
 * @param paragraphs how many paragraphs the document had when the writes were planned
 * @throws WordError 'text-changed' where the document is another now (nothing is written then); else `effect` tells
 */
export function fillCells(writes: readonly CellWrite[], paragraphs: number): Promise<void> {
  return run(async (context, attempt) => {
    const loaded = loadParagraphs(context);
    await context.sync();
    const live = textsOf(loaded);
    if (live.length !== paragraphs) throw new WordError('text-changed');

    const targets = writes.map(({ place, before, after }) => {
      const paragraph = loaded.items[place.paragraph];
      if (paragraph === undefined || !sameText(paragraph.text, before)) {
        throw new WordError('text-changed', 'none', { text: before });
      }
      return { paragraph, after };
    });
    attempt.beginWriting();
    for (const { paragraph, after } of targets) {
      paragraph.getRange('Content').insertText(after, 'Replace');
    }
    await context.sync();
  });
}
