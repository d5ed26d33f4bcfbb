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
    const paragraphs = loadParagraphs(context, 'tableNestingLevel');
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

    const { body } = context.document;
    await writeUntracked(context, attempt, live.length, () => {
      for (const { spot, packages } of bottomUp(spots))
        insertAt(neighbourAt(spot, body, items, frames), packages);
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

/** Lowest first, so that ordinals above stay true; what goes to one spot stands together. */
function bottomUp(
  spots: readonly Spot[],
): readonly { readonly spot: number; readonly packages: readonly string[] }[] {
  const all = [...new Set(spots.map(({ before }) => before))].sort((one, other) => other - one);
  return all.map((spot) => ({
    spot,
    packages: spots.filter((one) => one.before === spot).map(({ ooxml }) => ooxml),
  }));
}

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
    frame.load('tag');
    frames.set(index, frame);
  }
  await context.sync();
  return frames;
}

/** Puts a package beside something in the document. */
interface Neighbour {
  insert(ooxml: string): void;
  /** What goes in later stands after what went in before, as it does before a neighbour; else before it. */
  readonly inOrder: boolean;
}

const before = (range: Word.Range): Neighbour => ({
  insert: (ooxml) => range.insertOoxml(ooxml, 'Before'),
  inOrder: true,
});
const after = (range: Word.Range): Neighbour => ({
  insert: (ooxml) => range.insertOoxml(ooxml, 'After'),
  inOrder: false,
});
const atStart = (body: Word.Body): Neighbour => ({
  insert: (ooxml) => body.insertOoxml(ooxml, 'Start'),
  inOrder: false,
});

function insertAt({ insert, inOrder }: Neighbour, packages: readonly string[]): void {
  for (const ooxml of inOrder ? packages : [...packages].reverse()) insert(ooxml);
}

/**
 * Before the next paragraph rather than after the previous one: were Word to melt the package's last, empty paragraph
 * into its neighbour, the neighbour's text would keep its own format. Nothing can go after the last paragraph mark of
 * a document, so there a fresh paragraph is the neighbour.
 */
function neighbourAt(
  spot: number,
  body: Word.Body,
  items: readonly Word.Paragraph[],
  frames: ReadonlyMap<number, Word.ContentControl>,
): Neighbour {
  const next = items[spot];
  const previous = items[spot - 1];
  const frameBefore = ours(frames.get(spot - 1));
  const frameAfter = ours(frames.get(spot));
  if (frameBefore !== null) return after(frameBefore.getRange('Whole'));
  if (frameAfter !== null) return before(frameAfter.getRange('Whole'));
  if (next !== undefined && next.tableNestingLevel === 0) return before(next.getRange('Whole'));
  if (next !== undefined) return previous === undefined ? atStart(body) : after(previous.getRange('Whole'));
  if (previous?.text.trim() === '' && previous.tableNestingLevel === 0)
    return before(previous.getRange('Whole'));
  return before(body.insertParagraph('', 'End').getRange('Whole'));
}

const ours = (frame: Word.ContentControl | undefined): Word.ContentControl | null =>
  frame === undefined || frame.isNullObject || parseTag(frame.tag) === null ? null : frame;
