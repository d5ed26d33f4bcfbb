import type { Place } from '../report/report';
import { parseTag } from '../report/tags';
import { loadParagraphs, textsOf } from './paragraphs';
import { findParagraph, sameText } from './place';
import { run } from './run';
import { loadTracking, writeUntracked } from './tracking';

export interface Removal {
  /** Controls that go with their content, in this order, each only while its text is as given. */
  readonly controls: readonly { readonly tag: string; readonly text: string }[];
  /** Paragraphs that go, in this order, each only where its text still stands; a `tag` is that of a control inside, which goes along. */
  readonly paragraphs: readonly Place[];
  /** Take the frames of all other controls of ours off; their text stays. */
  readonly unwrap: boolean;
}

export interface Removed {
  readonly tags: readonly string[];
  readonly paragraphs: number;
  readonly unwrapped: number;
}

/** Takes out what is still as it was seen, and leaves the rest alone. @throws WordError */
export function removeParts(removal: Removal): Promise<Removed> {
  return run(async (context, attempt) => {
    const paragraphs = loadParagraphs(context);
    const controls = context.document.contentControls;
    controls.load('items/tag,items/text');
    loadTracking(context);
    await context.sync();

    const framed = controls.items.filter(({ tag }) => parseTag(tag) !== null);
    const going = removal.controls.flatMap((wanted) =>
      framed.filter(
        ({ tag, text }) =>
          // Word tells the text of a control that shows its placeholder, or none: either way nobody has typed in it.
          tag === wanted.tag && (sameText(text, wanted.text) || text.trim() === ''),
      ),
    );
    const live = textsOf(paragraphs);
    const lines = new Map<Word.Paragraph, Word.ContentControl | undefined>();
    for (const place of removal.paragraphs) {
      const index = findParagraph(place, live);
      const line = index === null ? undefined : paragraphs.items[index];
      const inside = framed.find(({ tag }) => tag === place.tag);
      if (line !== undefined) lines.set(line, inside);
    }
    const gone = new Set([...going, ...lines.values()]);
    const staying = removal.unwrap ? framed.filter((control) => !gone.has(control)) : [];

    // Lines first, frames last: while those are there, a second try knows what the first one left.
    await writeUntracked(context, attempt, live.length, () => {
      for (const line of lines.keys()) line.delete();
      for (const control of going) control.delete(false);
      for (const control of staying) control.delete(true);
    });
    return {
      tags: going.map(({ tag }) => tag),
      paragraphs: lines.size,
      unwrapped: staying.length,
    };
  });
}
