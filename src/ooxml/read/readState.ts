import type { DocumentState } from '../../report/state';
import { STATE_NAMESPACE, stateFromXml } from '../state';
import type { PartReader } from './partReader';

/** Characters of a state part; ours is a few hundred, and other programs' parts need not be read at all. */
const largestPart = 1_000_000;

/** What the add-in remembered in the document: the first of its custom XML parts that is ours and sound. */
export async function readState(parts: PartReader): Promise<DocumentState | null> {
  let state: DocumentState | null = null;
  for (const part of parts.targets('customXml')) {
    const size = parts.sizeOf(part);
    if (state || size === 0 || size > largestPart) continue;
    await parts.attempt(part, async ({ pieces }) => {
      let text = '';
      for await (const piece of pieces) text += piece;
      if (text.includes(STATE_NAMESPACE)) state = stateFromXml(text);
    });
  }
  return state;
}
