/** Why a command line cannot be understood. */
export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'value-missing'
  | 'value-unexpected'
  | 'option-missing'
  | 'unexpected-file'
  | 'file-missing'
  | 'unknown-language'
  | 'bad-set';

/** A command line that cannot be understood; `subject` is the word at fault. */
export class UsageError extends Error {
  constructor(
    readonly code: UsageCode,
    readonly subject: string,
  ) {
    super(code);
    this.name = 'UsageError';
  }
}
