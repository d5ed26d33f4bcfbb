/**
 * Why a file cannot be read at all. `not-a-docx`: another kind of file; `old-doc`: Word 97-2003; `encrypted`:
 * has a password; `too-large`: over a limit; `damaged`: broken package or XML; `forbidden-content`: a
 * construct that no Word file has and attacks do (a DTD).
 */
export type OoxmlErrorCode =
  | 'not-a-docx'
  | 'old-doc'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'forbidden-content';

/** What is known about the fault, for a report of it: which part, which limit, which check failed. */
export type OoxmlErrorData = Readonly<Record<string, string | number>>;

/** A file that cannot be read. Carries a code and data; the sentence is in `messages/ooxml.ts`. */
export class OoxmlError extends Error {
  override readonly name = 'OoxmlError';

  constructor(
    readonly code: OoxmlErrorCode,
    readonly data: OoxmlErrorData = {},
  ) {
    super(code);
  }
}
