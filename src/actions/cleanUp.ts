import { removeParts } from '../word/controls';
import { aftermath } from './aftermath';
import type { Analysis, Leftover } from './analysis';
import { ActionError } from './error';
import { clearState } from './state';

/** "Dọn trước khi gửi". */
export interface CleanUpPreview {
  readonly leftovers: readonly Leftover[];
  /** How many frames of ours are taken off; their text stays. */
  readonly frames: number;
  /** Every tag of ours in the document. */
  readonly tags: readonly string[];
  /** The document holds our memory, which goes too. */
  readonly state: boolean;
}

export interface CleanUpOutcome {
  /** Leftovers taken out. */
  readonly removed: number;
  /** Frames taken off. */
  readonly unwrapped: number;
  /** False where the text is clean but Word would not drop what we remember in the document. */
  readonly forgotten: boolean;
}

/** What would go. Pure. */
export function previewCleanUp({ inserted, leftovers, state }: Analysis): CleanUpPreview {
  const going = new Set(leftovers.flatMap(({ places }) => places.map(({ paragraph }) => paragraph)));
  const frames = inserted.filter(({ place }) => !going.has(place.paragraph)).length;
  return { leftovers, frames, tags: inserted.map(({ tag }) => tag), state: state !== null };
}

/**
 * Takes out leftover guidance and empty fields, takes our frames off what stays, and forgets our memory. Each is
 * compared with the live document first; one that changed since stays.
 * @throws WordError, ActionError 'nothing-to-remove'
 */
export async function cleanUp({ leftovers, tags, state }: CleanUpPreview): Promise<CleanUpOutcome> {
  if (tags.length === 0 && !state) throw new ActionError('nothing-to-remove');
  const fields = leftovers.filter(({ kind }) => kind === 'field');
  const controls = leftovers.flatMap(({ kind, text, places: [first] }) =>
    kind === 'field' || first?.tag === undefined ? [] : [{ tag: first.tag, text }],
  );
  const removal = { controls, paragraphs: fields.flatMap(({ places }) => places), unwrap: true };
  const done = await removeParts(removal).catch(async (thrown: unknown) => {
    throw await aftermath(thrown, null, tags, false);
  });
  const forgotten = await clearState().then(yes, no);
  return { removed: done.tags.length + done.paragraphs, unwrapped: done.unwrapped, forgotten };
}

const yes = (): boolean => true;
const no = (): boolean => false;
