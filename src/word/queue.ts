let last: Promise<unknown> = Promise.resolve();

/**
 * One piece of work at a time, in the order asked for: two `Word.run` interleave (a second one queues only behind
 * its own context), and Common API calls made together fail with 5100.
 */
export function inQueue<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
