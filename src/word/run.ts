import { WordError, type WordErrorData } from './error';
import { toWordError } from './hostCodes';
import { patiently, within } from './patience';
import { inQueue } from './queue';

/** Word on the web takes many seconds for an insertion; after this long nothing will come any more. */
const LONGEST = 120_000;

export interface Attempt {
  /**
   * From here on the document may change: a failure is not repeated by itself, and its effect is not known.
   * @param data for whoever finds out what happened: it is in the error
   */
  beginWriting(data?: WordErrorData): void;
}

/**
 * One operation in Word: one `Word.run`, one at a time in the whole add-in. While it has only read, a passing failure
 * is tried again.
 * @throws WordError
 */
export function run<T>(work: (context: Word.RequestContext, attempt: Attempt) => Promise<T>): Promise<T> {
  return inQueue(() => patiently(() => runOnce(work)));
}

async function runOnce<T>(work: (context: Word.RequestContext, attempt: Attempt) => Promise<T>): Promise<T> {
  let writing = false;
  let data: WordErrorData = {};
  const attempt: Attempt = {
    beginWriting(given = {}) {
      writing = true;
      data = given;
    },
  };
  const effect = () => (writing ? 'unknown' : 'none');
  if (typeof Word === 'undefined') throw new WordError('not-in-word');
  try {
    return await within(
      LONGEST,
      Word.run((context) => work(context, attempt)),
      () => new WordError('no-answer', effect(), data),
    );
  } catch (thrown) {
    throw toWordError(thrown, effect(), data);
  }
}
