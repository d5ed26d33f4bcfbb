import { OoxmlError, type OoxmlErrorCode } from '../ooxml/error';
import { OutlineVariableError } from '../outline/error';
import { type Effect, WordError, type WordErrorCode } from '../word/error';
import { ActionError, type ActionErrorCode } from './error';

type Data = Readonly<Record<string, string | number>>;

/** A typed error as plain data: its class is lost on the way between a worker, a dialog and the pane. */
export type Failure =
  | { readonly kind: 'word'; readonly code: WordErrorCode; readonly effect: Effect; readonly data: Data }
  | { readonly kind: 'file'; readonly code: OoxmlErrorCode; readonly data: Data }
  | { readonly kind: 'action'; readonly code: ActionErrorCode; readonly data: Data }
  | {
      readonly kind: 'variable';
      readonly code: OutlineVariableError['code'];
      readonly variable: string;
      readonly given: string | number;
      readonly known: readonly string[];
    };

/** What was thrown, ready to be sent. Something we do not throw ourselves is a crash of the reader. */
export function packed(thrown: unknown): Failure {
  if (thrown instanceof WordError) {
    return { kind: 'word', code: thrown.code, effect: thrown.effect, data: thrown.data };
  }
  if (thrown instanceof OoxmlError) return { kind: 'file', code: thrown.code, data: thrown.data };
  if (thrown instanceof ActionError) return { kind: 'action', code: thrown.code, data: thrown.data };
  if (thrown instanceof OutlineVariableError) {
    const { code, variable, given, known } = thrown;
    return { kind: 'variable', code, variable, given, known };
  }
  return { kind: 'action', code: 'reader-crashed', data: {} };
}

/** The error that was packed. */
export function unpacked(failure: Failure): Error {
  switch (failure.kind) {
    case 'word':
      return new WordError(failure.code, failure.effect, failure.data);
    case 'file':
      return new OoxmlError(failure.code, failure.data);
    case 'action':
      return new ActionError(failure.code, failure.data);
    case 'variable':
      return new OutlineVariableError(failure.code, failure.variable, failure.given, failure.known);
  }
}
