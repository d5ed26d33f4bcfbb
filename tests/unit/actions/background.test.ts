import { analyseInBackground } from '../../../src/actions/background';
import { ActionError } from '../../../src/actions/error';
import { packed, unpacked } from '../../../src/actions/failure';
import { OoxmlError } from '../../../src/ooxml/error';
import { OutlineVariableError } from '../../../src/outline/error';
import { WordError } from '../../../src/word/error';
import { docx, p } from '../../tools/docxBuilder';

const question = { source: docx({ body: p('Báo cáo') }), choice: null, known: {} };

/** A worker that does `answer` when asked. */
function workerThat(answer: (worker: Worker) => void) {
  let ended = false;
  const worker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => answer(worker),
    terminate: () => {
      ended = true;
    },
  } as unknown as Worker;
  return { start: () => worker, ended: () => ended };
}

const say = (worker: Worker, data: unknown) => worker.onmessage?.({ data } as MessageEvent);

describe('reading in the background', () => {
  test('hands over what the worker found, and ends it', async () => {
    const { start, ended } = workerThat((worker) => say(worker, { analysis: { paragraphs: 7 } }));
    expect(await analyseInBackground(question, start)).toEqual({ paragraphs: 7 });
    expect(ended()).toBe(true);
  });

  test('is done in the page where there are no workers', async () => {
    expect(await analyseInBackground(question, () => null)).toMatchObject({ paragraphs: 1, empty: false });
  });

  test('gives the reader’s own error back', async () => {
    const failed = packed(new OoxmlError('damaged', { part: 'word/document.xml' }));
    const { start } = workerThat((worker) => say(worker, { failed }));
    const work = analyseInBackground(question, start);
    await expect(work).rejects.toBeInstanceOf(OoxmlError);
    await expect(work).rejects.toMatchObject({ code: 'damaged', data: { part: 'word/document.xml' } });
  });

  test('ends a worker that takes too long', async () => {
    const { start, ended } = workerThat(() => undefined);
    await expect(analyseInBackground(question, start, 1)).rejects.toMatchObject({ code: 'too-slow' });
    expect(ended()).toBe(true);
  });

  test('says that the reader crashed', async () => {
    const { start } = workerThat((worker) => worker.onerror?.(new Event('error') as ErrorEvent));
    await expect(analyseInBackground(question, start)).rejects.toMatchObject({ code: 'reader-crashed' });
  });
});

test.each([
  new WordError('busy', 'some', { done: 1, of: 2 }),
  new OoxmlError('too-large', { limit: 'total' }),
  new ActionError('nothing-to-insert'),
  new OutlineVariableError('not-a-number', 'year', 'x', ['year']),
])('%s comes through as it was', (error) => {
  const back = unpacked(structuredClone(packed(error)));
  expect(back).toBeInstanceOf(error.constructor);
  expect({ ...back }).toEqual({ ...error });
});

test('what we do not throw ourselves is a crash', () => {
  expect(unpacked(packed(new RangeError('stack')))).toMatchObject({ code: 'reader-crashed' });
});
