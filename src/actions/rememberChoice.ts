import type { DocumentState } from '../report/state';
import type { Choice } from './choice';
import { saveState, stateOf } from './state';

/**
 * Keeps the choice in the document, so that it is there the next time and on another machine; waivers stay with the
 * outline they were given for.
 * @param state what the document remembers now, or null
 * @throws WordError, ActionError 'unknown-outline'
 */
export async function rememberChoice(choice: Choice, state: DocumentState | null): Promise<DocumentState> {
  const after = stateOf(choice, state);
  await saveState(after);
  return after;
}
