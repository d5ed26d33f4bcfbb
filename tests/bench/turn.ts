import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { Job } from './contestants';
import { nodeContestants } from './nodeContestants';
import { turnOf } from './turns';

/** Run by `apart.ts` in a process of its own: does one job each time it is told to, and answers with the ms it took. */
const [, , name = '', path = ''] = argv;
const jobs: Readonly<Record<string, Job>> = nodeContestants;
const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined;
if (job === undefined) throw new Error(`no contestant ${name}`);
const turn = turnOf(job, readFileSync(path));
process.on('message', async () => {
  const taken = await turn();
  process.send?.(taken);
});
