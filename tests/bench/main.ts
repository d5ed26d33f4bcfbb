import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aims } from './aims';
import { takeTurnsApart } from './apart';
import { inBrowser } from './browserRun';
import { mainPart, outline } from './contestants';
import { longReport } from './longReport';
import { memoryOf } from './memory';
import { nodeContestants } from './nodeContestants';
import { type Result, resultsOf, type Sample } from './result';
import { browserTable, nodeTable } from './tables';
import { rounds } from './turns';

/**
 * `npm run bench [-- pages ...]`: reading and checking a report beside what else could be done with it, in one run, in
 * Node and in a browser's worker. Run from the bundle that `webpack.config.js` beside it makes. Prints Markdown.
 */
const sizes = process.argv.slice(2).map(Number);
const samples = (sizes.length > 0 ? sizes : [10, 50, 200, 1000]).map((pages): Sample => {
  const file = longReport(pages, outline);
  return { pages, file, megabytes: Buffer.byteLength(mainPart(file)) / 1e6 };
});

const node: Result[] = [];
const jobs = Object.keys(nodeContestants);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  for (const sample of samples) {
    const path = join(folder, `${sample.pages}.docx`);
    writeFileSync(path, sample.file);
    const turns = await takeTurnsApart(jobs, path, rounds(sample.pages));
    node.push(...resultsOf(sample, turns, memoryOf(jobs, path)));
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`In Node ${process.version}:\n\n${nodeTable(node)}\n`);

const answer = await inBrowser(samples);
const browser =
  typeof answer === 'string'
    ? []
    : samples.flatMap((sample) => resultsOf(sample, answer.get(sample.pages) ?? {}));
console.log(
  typeof answer === 'string'
    ? `No browser, so nothing was measured in a worker: ${answer}\n`
    : `In a browser's worker:\n\n${browserTable(browser)}\n`,
);
console.log(aims(node, browser));
