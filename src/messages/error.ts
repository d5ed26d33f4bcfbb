import type { Language } from './language';
import { wordMessages } from './word';

/** What a person is told of a failure: what happened, what it means for their document, what to do now. */
export interface Explanation {
  readonly what: string;
  readonly means: string;
  /** "" where there is nothing to do. */
  readonly next: string;
}

type Sentences = Readonly<Record<string, { readonly happened: string; readonly next: string }>>;

/**
 * Explains whatever was thrown while working on the open document. Errors are known by name and code, for this folder
 * may not know the classes; what is not one of ours is told as unexpected, never by its own message.
 */
export function explain(error: unknown, language: Language): Explanation {
  const messages = wordMessages[language];
  const { name, code } = namesOf(error);
  const areas = new Map<string, Sentences>([
    ['WordError', messages.word],
    ['ActionError', messages.actions],
    ['OoxmlError', messages.document],
  ]);
  const area = areas.get(name);
  const sentence = area !== undefined && Object.hasOwn(area, code) ? area[code] : undefined;
  const means = effectOf(error, language);
  if (sentence !== undefined) {
    const mark = code === 'our-mistake' || code === 'refused' ? ` ${messages.code(markOf(error, code))}` : '';
    return { what: sentence.happened, means, next: sentence.next + mark };
  }
  if (name === 'OutlineVariableError') {
    return { what: messages.values.happened(textOf(error, 'variable')), means, next: messages.values.next };
  }
  return { what: messages.unexpected.happened, means, next: messages.unexpected.next };
}

/** Only what writes says more than that nothing changed. */
function effectOf(error: unknown, language: Language): string {
  const { effects } = wordMessages[language];
  const data = property(error, 'data');
  const [done, of] = [property(data, 'done'), property(data, 'of')];
  switch (property(error, 'effect')) {
    case 'some':
      return typeof done === 'number' && typeof of === 'number' ? effects.some(done, of) : effects.unknown;
    case 'all':
      return effects.all;
    case 'unknown':
      return effects.unknown;
    default:
      return effects.none;
  }
}

const namesOf = (error: unknown) => ({ name: textOf(error, 'name'), code: textOf(error, 'code') });

/** Word's own code where there is one: for whoever looks after the add-in. */
const markOf = (error: unknown, code: string): string => textOf(property(error, 'data'), 'host') || code;

function textOf(thing: unknown, key: string): string {
  const value = property(thing, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function property(thing: unknown, key: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, key) : undefined;
}
