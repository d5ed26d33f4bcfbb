import type { NamedForm } from '../appendix/form';
import { newDocument } from '../ooxml/write/newDocument';
import { openNewDocument } from '../word/newDocument';
import type { Choice } from './choice';
import { renderChoice } from './outlineOf';
import { stateOf } from './state';

export interface NewDocumentOptions {
  /** The union above, for the head; null leaves dots. */
  readonly superior: string | null;
  /** The form for the appendix, or null for none. */
  readonly appendix: NamedForm | null;
}

/**
 * "Mở thành văn bản mới": a whole report with page set-up, head and signature in a new window; the open document is
 * not touched. On the web, Word asks the person first.
 * @throws WordError, ActionError 'unknown-outline', OutlineVariableError
 */
export async function openAsNewDocument(
  choice: Choice,
  { superior, appendix }: NewDocumentOptions,
): Promise<void> {
  const state = stateOf(choice, null);
  await openNewDocument(newDocument(renderChoice(choice), { unit: choice.unit, superior, appendix, state }));
}
