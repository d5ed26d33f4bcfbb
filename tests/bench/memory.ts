import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { median } from './turns';

/**
 * Peak resident memory in MB that each job costs on the file at that path: of a fresh process over one that loads the
 * same code and does nothing, the median of three each.
 */
export function memoryOf(jobs: readonly string[], path: string): readonly number[] {
  const bare = peak('nothing', path);
  return jobs.map((job) => Math.max(0, peak(job, path) - bare));
}

function peak(job: string, path: string): number {
  const script = join(dirname(process.argv[1] ?? ''), 'peak.cjs');
  const run = () => Number(execFileSync(process.execPath, [script, job, path], { encoding: 'utf8' }));
  return median([run(), run(), run()]);
}
