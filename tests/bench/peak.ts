import { readFileSync } from 'node:fs';
import { argv, resourceUsage } from 'node:process';
import type { Job } from './contestants';
import { nodeContestants } from './nodeContestants';

/** Run by `memory.ts` in a process of its own: does one job once and prints the peak of resident memory in MB. */
const [, , name = '', path = ''] = argv;
const jobs: Readonly<Record<string, Job>> = nodeContestants;
if (Object.hasOwn(jobs, name)) await jobs[name]?.(readFileSync(path));
console.log(resourceUsage().maxRSS / 1024);
