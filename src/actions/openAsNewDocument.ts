import type { NamedForm } from '../appendix/form';
import type { Choice } from './choice';

export interface NewDocumentOptions {
  /** The union above, for the head; null leaves dots. */
  readonly superior: string | null;
  /** The form for the appendix, or null for none. */
  readonly appendix: NamedForm | null;
}

/**
 * "Mở thành văn bản mới": a whole report with page set-up, head and signature in a new window; the open document is
 * not touched. On the web, Word asks the person first.
 * @throws WordError, ActionError
 */
export declare function openAsNewDocument(choice: Choice, options: NewDocumentOptions): Promise<void>;
