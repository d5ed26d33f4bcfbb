import type { Language } from '../../messages/language';

/** A sentence in whatever language the person switches to. */
export type Said = (language: Language) => string;

/** What is being done now. */
export interface Busy {
  readonly say: Said;
  /** The document is being changed: no other command until it is done. */
  readonly writes: boolean;
}

/** The outcome of a command. */
export type Notice =
  | { readonly kind: 'success' | 'info' | 'warning'; readonly say: Said; readonly next?: Said }
  | { readonly kind: 'error'; readonly error: unknown };
