import type { DocumentState } from '../report/state';
import type { Choice } from './choice';

/**
 * Keeps the choice in the document, so that it is there the next time and on another machine; waivers stay.
 * @param state what the document remembers now, or null
 * @throws WordError, ActionError 'unknown-outline'
 */
export declare function rememberChoice(choice: Choice, state: DocumentState | null): Promise<DocumentState>;
