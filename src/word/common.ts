import { type Effect, WordError } from './error';
import { toWordError } from './hostCodes';
import { within } from './patience';

const LONGEST = 60_000;

/**
 * One call of the Common API as a promise. To be made inside `inQueue`, one after the other.
 * @param effect what a failure of this call leaves behind
 * @throws WordError
 */
export function ask<T>(
  start: (answer: (result: Office.AsyncResult<T>) => void) => void,
  effect: Effect = 'none',
): Promise<T> {
  const answered = new Promise<T>((resolve, reject) => {
    try {
      start((result) => {
        // The enum itself may not be there yet when the script has only half loaded; its value is documented.
        if (String(result.status) === 'failed') reject(toWordError(result.error, effect));
        else resolve(result.value);
      });
    } catch (thrown) {
      reject(toWordError(thrown, effect));
    }
  });
  return within(LONGEST, answered, () => new WordError('no-answer', effect));
}
