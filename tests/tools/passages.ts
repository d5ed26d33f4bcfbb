import { readPassages, tally } from '../unit/indicators/passages';

/**
 * npx tsx tests/tools/passages.ts [BEGINNING]
 * Checks the passages of tests/fixtures/passages, all or those of the files whose names begin so, and prints every
 * indicator that is not read as its passage says, then how many are.
 */
const { wrong, ...sum } = tally(readPassages(process.argv[2]));
for (const line of wrong) console.log(`${line}\n`);
console.log(sum);
