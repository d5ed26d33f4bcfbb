import type { Place } from '../report/report';
import { parseTag } from '../report/tags';
import { WordError } from './error';
import { loadParagraphs, textsOf } from './paragraphs';
import { findParagraph } from './place';
import { run } from './run';
import { loadTracking, writeUntracked } from './tracking';

export interface Insertion {
  /** The paragraph it goes after; 'start' and 'end': before and after everything. */
  readonly after: Place | 'start' | 'end';
  /** A flat OPC package whose last block is an ordinary empty paragraph. */
  readonly ooxml: string;
  /** Tags of the controls in it; where one is in the document already, nothing is inserted. */
  readonly tags: readonly string[];
}

/** Between which of the live paragraphs a package goes: before that of this ordinal; the last ordinal + 1 is the end. */
interface Spot {
  readonly before: number;
  readonly ooxml: string;
}

/**
 * Inserts packages, each at its place, bottom up in one batch. Every place is found again first; where one is lost,
 * nothing is inserted, nor where somebody has meanwhile inserted a part. A place in a table means after the table, one in a control of ours after the control: nothing
 * ever goes into either.
 * @throws WordError 'place-lost', 'text-changed' (nothing has happened); others with the effect 'unknown' once writing began
 */
export function insertPackages(insertions: readonly Insertion[]): Promise<void> {
  return run(async (context, attempt) => {
    const paragraphs = loadParagraphs(context);
    paragraphs.load('items/tableNestingLevel');
    const { contentControls } = context.document;
    contentControls.load('items/tag');
    loadTracking(context);
    await context.sync();
    refuseSecondCopies(insertions, contentControls.items);

    const { items } = paragraphs;
    const live = textsOf(paragraphs);
    const nesting = items.map(({ tableNestingLevel }) => tableNestingLevel);
    const spots = insertions.map(({ after, ooxml }) => ({ before: spotAfter(after, live, nesting), ooxml }));
    const frames = await framesAround(context, items, spots);

    await writeUntracked(context, attempt, () => {
      for (const spot of bottomUp(spots)) insertAt(context.document.body, items, frames, spot);
    });
  });
}

function refuseSecondCopies(insertions: readonly Insertion[], there: readonly Word.ContentControl[]): void {
  const tags = new Set(there.map(({ tag }) => tag));
  const twice = insertions.flatMap((insertion) => insertion.tags).find((tag) => tags.has(tag));
  if (twice !== undefined) throw new WordError('text-changed', 'none', { tag: twice });
}

/** The ordinal of the paragraph before which something "after" the place goes. */
function spotAfter(after: Insertion['after'], live: readonly string[], nesting: readonly number[]): number {
  if (after === 'start') return 0;
  if (after === 'end') return live.length;
  const index = findParagraph(after, live);
  if (index === null) throw new WordError('place-lost', 'none', { text: after.text });
  if (isBlank(live)) return 0;
  let spot = index;
  while ((nesting[spot] ?? 0) > 0) spot += 1;
  return spot === index ? index + 1 : spot;
}

const isBlank = (live: readonly string[]): boolean => live.every((text) => text.trim() === '');

/** Lowest first, so that ordinals above stay true; what goes to one spot goes in last piece first. */
const bottomUp = (spots: readonly Spot[]): Spot[] => [...spots].reverse().sort((a, b) => b.before - a.before);

/** Ordinal -> the control that holds that paragraph, for the two paragraphs beside each spot. */
async function framesAround(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
  spots: readonly Spot[],
): Promise<ReadonlyMap<number, Word.ContentControl>> {
  const beside = new Set(spots.flatMap(({ before }) => [before - 1, before]));
  const frames = new Map<number, Word.ContentControl>();
  for (const index of beside) {
    const frame = items[index]?.parentContentControlOrNullObject;
    if (frame === undefined) continue;
    frame.load('id,tag');
    frames.set(index, frame);
  }
  await context.sync();
  return frames;
}

/**
 * Before the next paragraph rather than after the previous one: were Word to melt the package's last, empty paragraph
 * into its neighbour, the neighbour's text would keep its own format. Nothing can go after the last paragraph mark of
 * a document, so there a fresh paragraph is the neighbour.
 */
function insertAt(
  body: Word.Body,
  items: readonly Word.Paragraph[],
  frames: ReadonlyMap<number, Word.ContentControl>,
  { before, ooxml }: Spot,
): void {
  const next = items[before];
  const frameBefore = ours(frames.get(before - 1));
  const frameAfter = ours(frames.get(before));
  if (frameBefore !== null && frameBefore.id !== frameAfter?.id) {
    frameBefore.getRange('Whole').insertOoxml(ooxml, 'After');
  } else if (frameAfter !== null) {
    frameAfter.getRange('Whole').insertOoxml(ooxml, frameBefore === null ? 'Before' : 'After');
  } else if (next !== undefined && next.tableNestingLevel === 0) {
    next.getRange('Whole').insertOoxml(ooxml, 'Before');
  } else if (before === 0) {
    body.insertOoxml(ooxml, 'Start');
  } else if (next !== undefined) {
    items[before - 1]?.getRange('Whole').insertOoxml(ooxml, 'After');
  } else if (endsEmpty(items)) {
    items.at(-1)?.getRange('Whole').insertOoxml(ooxml, 'Before');
  } else {
    body.insertParagraph('', 'End').getRange('Whole').insertOoxml(ooxml, 'Before');
  }
}

const endsEmpty = (items: readonly Word.Paragraph[]): boolean => {
  const last = items.at(-1);
  return last !== undefined && last.text.trim() === '' && last.tableNestingLevel === 0;
};

const ours = (frame: Word.ContentControl | undefined): Word.ContentControl | null =>
  frame === undefined || frame.isNullObject || parseTag(frame.tag) === null ? null : frame;
