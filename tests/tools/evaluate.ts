import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './evaluation/run';

/**
 * npm run evaluate [-- --write] [--list] [--results DIR]
 * Prints how well the check does on the labelled reports; --write puts the table into docs/accuracy.md, --list adds every
 * item that is not as labelled, --results writes each report's result as JSON.
 */
const { scores, results, document } = await evaluate();
console.log(document);
if (process.argv.includes('--list')) console.log(scores.wrong.join('\n'));
if (process.argv.includes('--write')) writeFileSync('docs/accuracy.md', document);
const at = process.argv.indexOf('--results');
const folder = at < 0 ? undefined : process.argv[at + 1];
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  for (const [file, result] of results) writeFileSync(join(folder, `${file}.json`), JSON.stringify(result));
}
