import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contestant, contestantNames, contestants, mainPart, outline } from './contestants';
import { longReport } from './longReport';

/**
 * `npm run bench [pages ...]`: reading a report beside what else could be done with it, in one run, turn by
 * turn, so that all share the machine's mood. Prints medians, ratios and peaks of memory as Markdown.
 */

const sizes = process.argv.slice(2).map(Number);
const pages = sizes.length > 0 ? sizes : [10, 50, 200, 1000];
const ours: Contestant = 'readReport + checkReport';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const rows: string[][] = [];
  for (const count of pages) rows.push(...(await measure(count)));
  print(['pages', 'XML MB', 'what', 'median ms', `${ours} takes`, 'memory MB', 'of the XML'], rows);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(count: number): Promise<string[][]> {
  const file = longReport(count, outline);
  const path = join(folder, `${count}.docx`);
  writeFileSync(path, file);
  const megabytes = Buffer.byteLength(mainPart(file)) / 1e6;
  const times = await interleave(file, rounds(count));
  const bare = peak('nothing', path);
  const median = (name: Contestant) => middle(times.get(name) ?? []);
  return contestantNames.map((name) => {
    const memory = Math.max(0, peak(name, path) - bare);
    return [
      String(count),
      megabytes.toFixed(2),
      name,
      median(name).toFixed(1),
      `${(median(ours) / median(name)).toFixed(2)} x`,
      memory.toFixed(0),
      `${(memory / megabytes).toFixed(1)} x`,
    ];
  });
}

/** Short reports need more turns until the compiler has seen them often enough. */
function rounds(count: number): number {
  if (count <= 20) return 41;
  if (count <= 100) return 15;
  return count < 1000 ? 7 : 3;
}

/** One warm-up round, then rounds in which each has its turn. */
async function interleave(file: Uint8Array, turns: number): Promise<ReadonlyMap<Contestant, number[]>> {
  const times = new Map<Contestant, number[]>(contestantNames.map((name) => [name, []]));
  for (let round = -1; round < turns; round++) {
    for (const name of contestantNames) {
      const start = performance.now();
      await contestants[name](file);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

/** Peak resident memory of a fresh process in MB: "nothing" loads the code and does no work. */
function peak(name: string, path: string): number {
  const script = join(import.meta.dirname, 'peak.ts');
  return Number(
    execFileSync(process.execPath, ['--import', 'tsx', script, name, path], { encoding: 'utf8' }),
  );
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
