import { type Turns, warmMedian } from './turns';

/** A report to measure with. */
export interface Sample {
  readonly pages: number;
  readonly file: Uint8Array;
  /** Of the document's XML. */
  readonly megabytes: number;
}

/** What one contestant took on one sample. */
export interface Result {
  readonly sample: Sample;
  readonly what: string;
  /** Median of the turns after the warm-up. */
  readonly ms: number;
  /** The very first turn. */
  readonly first: number;
  /** Peak in MB, where it was measured. */
  readonly memory: number;
}

/** A result for each contestant; `memory` holds the peaks in the same order, or nothing. */
export function resultsOf(sample: Sample, turns: Turns, memory: readonly number[] = []): readonly Result[] {
  return Object.entries(turns).map(([what, taken], at) => ({
    sample,
    what,
    ms: warmMedian(taken),
    first: taken[0] ?? Number.NaN,
    memory: memory[at] ?? Number.NaN,
  }));
}

/** Finds a contestant's result on the sample of that many pages. */
export function resultOn(results: readonly Result[], pages: number, what: string): Result | undefined {
  return results.find((result) => result.sample.pages === pages && result.what === what);
}
