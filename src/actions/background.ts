import type { Known } from './analyse';
import type { Analysis } from './analysis';
import type { Choice } from './choice';
import { ActionError } from './error';
import { type Failure, unpacked } from './failure';
import { startWorker } from './startWorker';

export interface Question {
  readonly source: Uint8Array | string;
  readonly choice: Choice | null;
  readonly known: Known;
}

/** What the worker sends back. */
export type Answer = { readonly analysis: Analysis } | { readonly failed: Failure };

/** A report of a thousand pages takes a second; after this long a file is made to hang us. */
const LONGEST = 60_000;

/**
 * Analyses in a worker, so that the pane stays alive whatever the file holds; in the page itself where there are no
 * workers. A worker that takes too long is ended. Each question has a worker of its own: nothing of a hostile file
 * outlives its question.
 * @throws OoxmlError, ActionError, OutlineVariableError
 */
export async function analyseInBackground(
  question: Question,
  start: () => Worker | null = startWorker,
  longest = LONGEST,
): Promise<Analysis> {
  const worker = start();
  if (worker === null) {
    const { analyse } = await import('./analyse');
    return analyse(question.source, question.choice, question.known);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new ActionError('too-slow')), longest);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = () => reject(new ActionError('reader-crashed'));
      worker.onmessageerror = () => reject(new ActionError('reader-crashed'));
      worker.postMessage(question);
    });
    if ('analysis' in answer) return answer.analysis;
    throw unpacked(answer.failed);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
