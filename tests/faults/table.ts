import type { Square } from './matrix';

/** Several kinds of fault as one column: each square counts how often it was tried, and how it ended. */
const COLUMNS = [
  'Fault',
  'Tried',
  'Done all the same',
  'Told, and done at the next try',
  'Not as it must be',
];

/** The matrix as Markdown, a table for each action. Only counts, so that it is the same on every machine. */
export function asMarkdown(rows: readonly (readonly Square[])[]): string {
  const parts = rows.map((row) => {
    const lines = row.map(({ fault, tried, done, told, complaints }) =>
      line([fault, tried, done, told, complaints.length]),
    );
    return [`### ${row[0]?.action ?? ''}`, '', line(COLUMNS), line(COLUMNS.map(() => '---')), ...lines].join(
      '\n',
    );
  });
  return `${[...parts, `### All\n\n${sums(rows.flat())}`].join('\n\n')}\n`;
}

function sums(squares: readonly Square[]): string {
  const sum = (count: (square: Square) => number): number =>
    squares.reduce((total, square) => total + count(square), 0);
  return [
    `${sum(({ tried }) => tried)} faults tried:`,
    `${sum(({ done }) => done)} times the work was done all the same,`,
    `${sum(({ told }) => told)} times the person was told and the next try did it,`,
    `${sum(({ complaints }) => complaints.length)} times something was not as it must be.`,
  ].join(' ');
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
