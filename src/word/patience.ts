import { WordError, type WordErrorCode } from './error';

type Wait = (milliseconds: number) => Promise<void>;

const sleep: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often a failed reading is tried again; Microsoft's advice is at most three times, after 1, 2 and 4 seconds. */
const AGAIN: ReadonlyMap<WordErrorCode, number> = new Map([
  ['busy', 3],
  ['connection', 3],
  ['refused', 1],
]);

/** Does `work`, and does it again where it failed for a passing reason before it touched the document. */
export async function patiently<T>(work: () => Promise<T>, wait: Wait = sleep): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const again = error instanceof WordError && error.effect === 'none' ? (AGAIN.get(error.code) ?? 0) : 0;
      if (tried >= again) throw error;
      await wait(1000 * 2 ** tried);
    }
  }
}

/** The promise's value, or the error where it does not come in time. */
export function within<T>(milliseconds: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  return Promise.race([promise, alarm]).finally(() => clearTimeout(timer));
}
