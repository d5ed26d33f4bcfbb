import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { check, told } from './verdicts';

const folder = join('tests', 'fixtures', 'passages');

const passageSchema = z.strictObject({
  guideline: z.string(),
  section: z.string(),
  text: z.string(),
  /** By the last part of an indicator's id: the value in base units, or "missing". */
  says: z.record(z.string(), z.union([z.number(), z.string()])),
});

/** What would stand under one heading of a report, and what it says of the section's indicators. */
export type Passage = z.infer<typeof passageSchema>;

/** How the check did on passages, in indicators of them. */
export interface Tally {
  /** Answered and found, whatever the value. */
  found: number;
  /** Of those, with the right value. */
  right: number;
  /** Answered, and held for missing: a false alarm. */
  overlooked: number;
  /** Missing, and told so. */
  told: number;
  /** Missing, and some figure was taken for it, or thought to be perhaps. */
  taken: number;
  /** Answered, and told as doubtful: neither right nor wrong. */
  doubted: number;
  /** A line for each that was not as the passage says. */
  readonly wrong: string[];
}

/** The passages of the folder, all or those of the files whose names begin so. */
export function readPassages(begin = ''): readonly Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name.startsWith(begin))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => passageSchema.parse(JSON.parse(line)));
}

/** Checks each passage as the whole text of its section in a report that has no other. */
export function tally(passages: readonly Passage[]): Tally {
  const sum: Tally = { found: 0, right: 0, overlooked: 0, told: 0, taken: 0, doubted: 0, wrong: [] };
  for (const passage of passages) {
    const verdicts = check(passage.guideline, [
      { section: passage.section, lines: passage.text.split('\n') },
    ]);
    for (const [name, wanted] of Object.entries(passage.says)) {
      const said = told(verdicts.get(`${passage.section}.${name}`));
      if (!counted(sum, String(wanted), said))
        sum.wrong.push(`${passage.section}.${name}: ${wanted}, read as ${said}\n    ${passage.text}`);
    }
  }
  return sum;
}

/** Counts one indicator; true where all is as it should be. */
function counted(sum: Tally, wanted: string, said: string): boolean {
  if (wanted === 'missing') {
    if (said === 'missing') sum.told += 1;
    else sum.taken += 1;
    return said === 'missing';
  }
  if (said === 'missing') {
    sum.overlooked += 1;
    return false;
  }
  if (said.startsWith('?')) {
    sum.doubted += 1;
    return true;
  }
  sum.found += 1;
  if (said === wanted) sum.right += 1;
  return said === wanted;
}
