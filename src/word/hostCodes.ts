import { type Effect, WordError, type WordErrorCode, type WordErrorData } from './error';

/** Codes of the rich API (texts) and of the Common API (numbers), as Microsoft's client knows them. */
const MEANING: ReadonlyMap<string | number, WordErrorCode> = new Map<string | number, WordErrorCode>([
  ['GeneralException', 'refused'],
  ['ItemNotFound', 'not-there'],
  ['AccessDenied', 'not-allowed'],
  ['NotAllowed', 'not-allowed'],
  ['InvalidArgument', 'our-mistake'],
  ['InvalidObjectPath', 'our-mistake'],
  ['InvalidRequestContext', 'our-mistake'],
  ['PropertyNotLoaded', 'our-mistake'],
  ['ValueNotLoaded', 'our-mistake'],
  ['SearchStringInvalidOrTooLong', 'our-mistake'],
  ['ApiNotFound', 'not-available'],
  ['NotImplemented', 'not-available'],
  ['ActivityLimitReached', 'busy'],
  ['Timeout', 'connection'],
  ['ConnectionFailure', 'connection'],
  ['InvalidOrTimedOutSession', 'connection'],
  ['RequestPayloadSizeLimitExceeded', 'too-much'],
  ['ResponsePayloadSizeLimitExceeded', 'too-much'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open'],
  ['SearchDialogIsOpen', 'dialog-open'],
  [5001, 'refused'],
  [5002, 'read-only'],
  [5016, 'dialog-open'],
  [5100, 'busy'],
  [5103, 'too-much'],
  [5104, 'too-much'],
  [7000, 'not-allowed'],
  [11001, 'file'],
  [11002, 'file'],
  [12007, 'message-open'],
  [12009, 'message-blocked'],
]);

/** Everything about custom XML parts has its numbers between these. */
const CUSTOM_XML = { first: 6000, last: 6102 };
const DIALOGS = { first: 12000, last: 12999 };

/** What a code of Word's means to us; a code nobody has told us of is `refused`. */
export function meaningOf(host: string | number): WordErrorCode {
  const known = MEANING.get(host);
  if (known !== undefined) return known;
  if (typeof host === 'number') {
    if (host >= CUSTOM_XML.first && host <= CUSTOM_XML.last) return 'memory';
    if (host >= DIALOGS.first && host <= DIALOGS.last) return 'message-failed';
  }
  return 'refused';
}

/** Whatever was thrown in an operation, as a `WordError`; one of ours passes with the effect it has. */
export function toWordError(thrown: unknown, effect: Effect, data: WordErrorData = {}): WordError {
  if (thrown instanceof WordError) return thrown;
  const host = codeOf(thrown);
  return new WordError(meaningOf(host), effect, { ...data, host });
}

function codeOf(thrown: unknown): string | number {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return 'Error';
  return typeof thrown.code === 'string' || typeof thrown.code === 'number' ? thrown.code : 'Error';
}
