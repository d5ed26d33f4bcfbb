/**
 * What an action cannot do for a reason of its own (Word's reasons are `WordError`s, a file's are `OoxmlError`s).
 * `unknown-outline`: the id is not in the catalogue; `nothing-to-insert`, `nothing-to-fill`, `nothing-to-remove`:
 * the document already is as asked; `no-appendix`: there is no statistical table to fill; `paste-without-figures`:
 * nothing in the pasted text is a figure of the form; `too-slow`: reading took longer than allowed and was stopped;
 * `reader-crashed`: the background reader ended without an answer.
 */
export type ActionErrorCode =
  | 'unknown-outline'
  | 'nothing-to-insert'
  | 'nothing-to-fill'
  | 'nothing-to-remove'
  | 'no-appendix'
  | 'paste-without-figures'
  | 'too-slow'
  | 'reader-crashed';

/** An action that could not be done. The sentence is in `messages/word.ts`. */
export class ActionError extends Error {
  override readonly name = 'ActionError';

  constructor(
    readonly code: ActionErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
