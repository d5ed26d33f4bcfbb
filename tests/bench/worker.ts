import { contestants } from './contestants';
import { takeTurns } from './turns';

/** What the page asks: rounds over the report at that address. */
export interface Question {
  readonly url: string;
  readonly rounds: number;
}

/** Takes the turns of one report; the page ends the worker after it. */
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const file = new Uint8Array(await (await fetch(data.url)).arrayBuffer());
  postMessage(await takeTurns(contestants, file, data.rounds));
});
