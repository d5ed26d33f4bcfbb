import { WordError } from '../../../src/word/error';
import { patiently, within } from '../../../src/word/patience';
import { inQueue } from '../../../src/word/queue';
import { run } from '../../../src/word/run';
import { openWord } from './openWord';

/** Fails the first times with an error, then answers; tells how long it was made to wait. */
function flaky(times: number, error: Error) {
  const waits: number[] = [];
  let calls = 0;
  const work = async () => {
    calls += 1;
    if (calls <= times) throw error;
    return 'đọc được';
  };
  const wait = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { result: patiently(work, wait), waits };
}

describe('patience', () => {
  test('tries a busy Word again after 1, 2 and 4 seconds', async () => {
    const { result, waits } = flaky(3, new WordError('busy'));
    expect(await result).toBe('đọc được');
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('gives up after the third time', async () => {
    const { result } = flaky(4, new WordError('connection'));
    await expect(result).rejects.toMatchObject({ code: 'connection' });
  });

  test('tries what Word refuses without a reason once more', async () => {
    const { result } = flaky(2, new WordError('refused'));
    await expect(result).rejects.toMatchObject({ code: 'refused' });
  });

  test('never repeats what may have been written', async () => {
    const { result, waits } = flaky(1, new WordError('busy', 'unknown'));
    await expect(result).rejects.toMatchObject({ code: 'busy' });
    expect(waits).toEqual([]);
  });

  test('does not wait for ever', async () => {
    const never = new Promise<never>(() => undefined);
    await expect(within(1, never, () => new WordError('no-answer'))).rejects.toMatchObject({
      code: 'no-answer',
    });
  });
});

describe('the queue', () => {
  test('does one piece of work at a time, in order, also after a failure', async () => {
    const log: string[] = [];
    const work = (name: string, fails = false) =>
      inQueue(async () => {
        log.push(`${name} bắt đầu`);
        await Promise.resolve();
        log.push(`${name} xong`);
        if (fails) throw new Error(name);
      }).catch(() => undefined);
    await Promise.all([work('một'), work('hai', true), work('ba')]);
    expect(log).toEqual(['một bắt đầu', 'một xong', 'hai bắt đầu', 'hai xong', 'ba bắt đầu', 'ba xong']);
  });
});

describe('an operation', () => {
  test("hides Word's own message behind a code of ours", async () => {
    openWord(['a'], { faults: { failAction: { action: 0, code: 'AccessDenied' } } });
    const work = run(async (context) => {
      context.document.body.load('text');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({
      code: 'not-allowed',
      effect: 'none',
      data: { host: 'AccessDenied' },
    });
    await expect(work).rejects.toThrow(/^not-allowed$/);
  });

  test('does not know its effect once it has begun to write', async () => {
    openWord(['a'], { faults: { failAction: { action: 0, code: 'GeneralException' } } });
    const work = run(async (context, attempt) => {
      attempt.beginWriting();
      context.document.body.insertParagraph('b', 'End');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'refused', effect: 'unknown' });
  });

  test('says so outside Word', async () => {
    Object.assign(globalThis, { Word: undefined });
    await expect(run(async () => undefined)).rejects.toMatchObject({ code: 'not-in-word' });
  });
});
