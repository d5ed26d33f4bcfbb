import type { Language } from '../messages/language';
import { wordMessages } from '../messages/word';
import { OoxmlError } from '../ooxml/error';
import { OutlineVariableError } from '../outline/error';
import { WordError } from '../word/error';
import { ActionError } from './error';

/** An error as a person is told. */
export interface Explanation {
  readonly happened: string;
  /** What it means for their document. */
  readonly means: string;
  readonly next: string;
  /** For the administrator: "refused/GeneralException". */
  readonly code: string;
}

/** Whatever an action threw, in the reader's language. */
export function explain(error: unknown, language: Language): Explanation {
  const messages = wordMessages[language];
  const untouched = messages.effects.none;
  if (error instanceof WordError) {
    const host = error.data.host === undefined ? '' : `/${error.data.host}`;
    return { ...messages.word[error.code], means: meaning(error, language), code: `${error.code}${host}` };
  }
  if (error instanceof ActionError) {
    return { ...messages.actions[error.code], means: untouched, code: error.code };
  }
  if (error instanceof OoxmlError) {
    return { ...messages.document[error.code], means: untouched, code: error.code };
  }
  if (error instanceof OutlineVariableError) {
    const { happened, next } = messages.values;
    return { happened: happened(error.variable), means: untouched, next, code: error.code };
  }
  return { ...messages.unexpected, means: messages.effects.unknown, code: 'unexpected' };
}

function meaning({ effect, data }: WordError, language: Language): string {
  const { effects } = wordMessages[language];
  if (effect !== 'some') return effects[effect];
  const { done, of, left } = data;
  if (typeof done !== 'number' || typeof of !== 'number') return effects.unknown;
  return typeof left === 'string'
    ? `${effects.some(done, of)} ${effects.left(left)}`
    : effects.some(done, of);
}
