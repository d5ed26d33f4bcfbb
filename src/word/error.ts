/**
 * What went wrong between us and Word, in the terms of what a person can do about it.
 *
 * Of Word: `refused` (it would not, without saying why: viewing mode, unsupported content, a fault of its own);
 * `not-there` (what we meant is gone); `not-allowed` (protected, locked or not editable here); `read-only`;
 * `not-available` (this Word is too old for it); `busy`; `connection`; `no-answer` (waited for in vain); `too-much`
 * (more than Word takes at once); `dialog-open` (a dialog of Word's is in the way); `our-mistake`; `file` (Word does
 * not hand the document over); `memory` (what we remember in the document could not be kept or read);
 * `message-open`, `message-blocked`, `message-failed` (our own dialog).
 *
 * Of ours: `place-lost` (the text we meant is not in the document any more); `text-changed` (a cell is not what was
 * previewed); `office-unreachable` (Microsoft's script did not come); `not-in-word` (opened outside Word).
 */
export type WordErrorCode =
  | 'refused'
  | 'not-there'
  | 'not-allowed'
  | 'read-only'
  | 'not-available'
  | 'busy'
  | 'connection'
  | 'no-answer'
  | 'too-much'
  | 'dialog-open'
  | 'our-mistake'
  | 'file'
  | 'memory'
  | 'message-open'
  | 'message-blocked'
  | 'message-failed'
  | 'place-lost'
  | 'text-changed'
  | 'office-unreachable'
  | 'not-in-word';

/** What the failed operation did to the document; Office.js does not roll a failed batch back. */
export type Effect = 'none' | 'some' | 'all' | 'unknown';

export type WordErrorData = Readonly<Record<string, string | number>>;

/** An operation in Word that failed. The sentences are in `messages/word.ts`; Word's own are never shown. */
export class WordError extends Error {
  override readonly name = 'WordError';

  /**
   * @param data `host`: Word's own code; `done`, `of`, `left`: how many parts of the work are in the document, of how
   *   many, and which are not; `paragraphs`, `comments`: how many there were before writing
   * @param effect none: the document is as before
   */
  constructor(
    readonly code: WordErrorCode,
    readonly effect: Effect = 'none',
    readonly data: WordErrorData = {},
  ) {
    super(code);
  }
}
