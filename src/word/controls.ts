import type { Place } from '../report/report';
import { parseTag } from '../report/tags';
import { loadParagraphs, textsOf } from './paragraphs';
import { findParagraph, sameText } from './place';
import { run } from './run';
import { loadTracking, writeUntracked } from './tracking';

export interface Removal {
  /** Controls that go with their content, each only while its text is as given. */
  readonly controls: readonly { readonly tag: string; readonly text: string }[];
  /** Paragraphs that go, each only where its text still stands. */
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

    const expected = new Map(removal.controls.map(({ tag, text }) => [tag, text]));
    const framed = controls.items.filter(({ tag }) => parseTag(tag) !== null);
    const going = framed.filter(({ tag, text }) => {
      const wanted = expected.get(tag);
      return wanted !== undefined && sameText(text, wanted);
    });
    const live = textsOf(paragraphs);
    const lines = removal.paragraphs.flatMap((place) => {
      const index = findParagraph(place, live);
      const line = index === null ? undefined : paragraphs.items[index];
      return line === undefined ? [] : [line];
    });
    const staying = removal.unwrap ? framed.filter((control) => !going.includes(control)) : [];

    await writeUntracked(context, attempt, () => {
      for (const control of staying) control.delete(true);
      for (const control of going) control.delete(false);
      for (const line of new Set(lines)) line.delete();
    });
    return {
      tags: going.map(({ tag }) => tag),
      paragraphs: new Set(lines).size,
      unwrapped: staying.length,
    };
  });
}
