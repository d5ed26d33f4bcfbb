import type { Place } from '../report/report';
import { WordError } from './error';
import { loadParagraphs, textsOf } from './paragraphs';
import { findParagraph } from './place';
import { run } from './run';

/**
 * Selects the place's paragraph, which scrolls to it; where its text is gone, its control.
 * @throws WordError 'place-lost' where neither is there
 */
export function goTo(place: Place): Promise<void> {
  return run(async (context) => {
    const paragraphs = loadParagraphs(context);
    const control = place.tag === undefined ? null : firstControl(context, place.tag);
    await context.sync();
    const index = findParagraph(place, textsOf(paragraphs));
    const target = index === null ? control : (paragraphs.items[index] ?? null);
    if (target === null || target.isNullObject)
      throw new WordError('place-lost', 'none', { text: place.text });
    target.select();
    await context.sync();
  });
}

function firstControl(context: Word.RequestContext, tag: string): Word.ContentControl {
  const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
  control.load('id');
  return control;
}

/** Selects the first control of that tag, if there is one. @throws WordError */
export function goToControl(tag: string): Promise<void> {
  return run(async (context) => {
    const control = firstControl(context, tag);
    await context.sync();
    if (control.isNullObject) return;
    control.select('Start');
    await context.sync();
  });
}
