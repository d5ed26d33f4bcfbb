import { ours } from './contestants';
import { type Result, resultOn } from './result';

/** Results in Node as a Markdown table. */
export function nodeTable(results: readonly Result[]): string {
  return table([...common, 'memory MB', 'of the XML'], results, (result) => [
    ...commonCells(results, result),
    result.memory.toFixed(0),
    times(result.memory / result.sample.megabytes),
  ]);
}

/** Results in the browser's worker as a Markdown table. */
export function browserTable(results: readonly Result[]): string {
  return table([...common, 'first ms in a new worker'], results, (result) => [
    ...commonCells(results, result),
    // Only the first contestant finds the worker as the pane's own question does.
    result.what === ours ? result.first.toFixed(1) : '',
  ]);
}

/** "2.50 x". */
export const times = (ratio: number): string => `${ratio.toFixed(2)} x`;

const common = ['pages', 'XML MB', 'what', 'median ms', 'ms per page', 'read + check takes'];

function commonCells(results: readonly Result[], { sample, what, ms }: Result): readonly string[] {
  const reference = resultOn(results, sample.pages, ours)?.ms ?? Number.NaN;
  return [
    String(sample.pages),
    sample.megabytes.toFixed(2),
    what,
    ms.toFixed(1),
    (ms / sample.pages).toFixed(3),
    times(reference / ms),
  ];
}

function table(
  head: readonly string[],
  results: readonly Result[],
  cells: (result: Result) => readonly string[],
): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...results.map((result) => line(cells(result)))].join(
    '\n',
  );
}
