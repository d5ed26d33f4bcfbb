import { contestants } from './contestants';
import { takeTurns, turnOf } from './turns';

/** What the page asks: rounds over the report at that address. */
export interface Question {
  readonly url: string;
  readonly rounds: number;
}

/** Takes the turns of one report; the page ends the worker after it. */
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const file = new Uint8Array(await (await fetch(data.url)).arrayBuffer());
  const turns = Object.entries(contestants).map(([name, job]) => [name, turnOf(job, file)] as const);
  postMessage(await takeTurns(Object.fromEntries(turns), data.rounds));
});
