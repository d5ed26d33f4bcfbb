import type { Turns } from './turns';
import type { Question } from './worker';

/** Called from outside the browser: the turns in a new worker, started as the pane starts its own. */
const measure = (question: Question): Promise<Turns> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Turns>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(question);
  });

Object.assign(globalThis, { measure });
