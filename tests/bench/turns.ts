import type { Job } from './contestants';

/** What each turn took in ms, by contestant, in the order they were taken. */
export type Turns = Readonly<Record<string, readonly number[]>>;

/** Does a contestant's job once and says how long it took, in ms. */
export type Turn = () => Promise<number>;

/** A job as a turn in this very process. */
export function turnOf(job: Job, file: Uint8Array): Turn {
  return async () => {
    const start = performance.now();
    await job(file);
    return performance.now() - start;
  };
}

/** Short reports need more turns until the compiler has seen them often enough. */
export function rounds(pages: number): number {
  if (pages <= 20) return 101;
  if (pages <= 100) return 41;
  return pages < 1000 ? 15 : 4;
}

/** Rounds in which each has its turn, so that all share the machine's mood. */
export async function takeTurns(turns: Readonly<Record<string, Turn>>, count: number): Promise<Turns> {
  const all = Object.entries(turns).map(([name, turn]) => ({ name, turn, taken: [] as number[] }));
  for (let round = 0; round < count; round++) {
    for (const { turn, taken } of all) taken.push(await turn());
  }
  return Object.fromEntries(all.map(({ name, taken }) => [name, taken]));
}

/** The median of the turns after the warm-up: the first fifth. */
export function warmMedian(taken: readonly number[]): number {
  return median(taken.slice(Math.ceil(taken.length / 5)));
}

/** The middle one, the upper of two; NaN of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
