import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { type Turns, takeTurns } from './turns';

/**
 * Turns of each job on the file at that path, in a process of its own: what one leaves behind in memory is not another's
 * to clear away, and code that one has made the compiler give up is not another's.
 */
export async function takeTurnsApart(jobs: readonly string[], path: string, count: number): Promise<Turns> {
  const script = join(dirname(process.argv[1] ?? ''), 'turn.cjs');
  const processes = jobs.map((job) => ({ job, child: fork(script, [job, path]) }));
  try {
    const turns = processes.map(({ job, child }) => {
      const turn = async () => {
        child.send('go');
        const [taken] = (await once(child, 'message')) as [number];
        return taken;
      };
      return [job, turn] as const;
    });
    return await takeTurns(Object.fromEntries(turns), count);
  } finally {
    for (const { child } of processes) child.kill();
  }
}
