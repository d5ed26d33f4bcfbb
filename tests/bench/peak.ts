import { readFileSync } from 'node:fs';
import { argv, resourceUsage } from 'node:process';
import { type Contestant, contestants } from './contestants';

/** Run by `main.ts` in a process of its own: does one job once and prints the peak of resident memory in MB. */
const [, , name = '', file = ''] = argv;
if (Object.hasOwn(contestants, name)) await contestants[name as Contestant](readFileSync(file));
console.log(resourceUsage().maxRSS / 1024);
