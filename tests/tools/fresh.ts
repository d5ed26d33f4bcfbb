import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/check/result';
import { both, measures, share } from './evaluation/measures';
import { score } from './evaluation/score';
import { checkSource, readSources } from './freshCorpus';
import { buildDocx } from './freshDocx';
import type { Source } from './freshSource';

/**
 * npx tsx tests/tools/fresh.ts [NAME...] [--docx FOLDER]
 * Checks the reports of tests/fixtures/fresh and prints, by report, every item that is not as labelled: what the label
 * says, what the check says, and the sentence each rests on. --docx also writes the reports as Word files.
 */
const args = process.argv.slice(2);
const at = args.indexOf('--docx');
const folder = at < 0 ? undefined : args[at + 1];
const names = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
const sources = readSources().filter(
  ({ label }) => names.length === 0 || names.some((name) => label.file.includes(name)),
);
const results = new Map<string, CheckResult>();
for (const source of sources) results.set(source.label.file, await checkSource(source));

for (const source of sources) {
  const result = results.get(source.label.file);
  if (result === undefined) continue;
  console.log(`\n## ${source.label.file}`);
  const scores = score([source.label], () => result);
  for (const line of scores.wrong) console.log(explain(line, source, result));
  for (const line of soft(source, result)) console.log(line);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${source.label.file}.docx`), buildDocx(source));
  }
}

const { all } = score(
  sources.map(({ label }) => label),
  (file) => {
    const result = results.get(file);
    if (result === undefined) throw new Error(file);
    return result;
  },
);
console.log('');
for (const kind of ['section', 'indicator', 'rule'] as const)
  console.log(kind, JSON.stringify(measures(all, kind)));
console.log('both', JSON.stringify(both(all)));
console.log('false alarms per report', (both(all).falseAlarms / sources.length).toFixed(2));
console.log('values right', share(all.get('indicator values right'), all.get('indicator values')));
console.log('present but no value given', all.get('indicator values not given'));
console.log('cells right', share(all.get('cells right'), all.get('cells')), 'ghosts', all.get('cells ghost'));
console.log(
  'uncertain on problems',
  all.get('section uncertain on problem'),
  all.get('indicator uncertain on problem'),
);
console.log(
  'uncertain on sound',
  all.get('section uncertain on sound'),
  all.get('indicator uncertain on sound'),
);

function explain(line: string, source: Source, result: CheckResult): string {
  const [, kind = '', id = '', label, got] = line.split(' | ');
  const wanted = source.evidence.get(id) ?? '–';
  const section = result.sections.find((verdict) => verdict.id === id);
  const indicator = result.indicators.find((verdict) => verdict.id === id);
  const said = kind === 'section' ? section?.heading : indicator?.evidence;
  return `${kind} ${id}: label ${label}, check ${got}\n    label: ${wanted}\n    check: ${indicator?.raw ?? ''} ${said ?? '–'}`;
}

/** What the score lets pass: another heading than the label's, uncertain on sound items, a value on a missing one. */
function soft({ label, evidence }: Source, result: CheckResult): string[] {
  const loose = (text: string) =>
    text
      .normalize('NFC')
      .replaceAll(/[\s\u00a0]+|\\t|\\n/g, ' ')
      .toLowerCase()
      .trim();
  const headings = result.sections.flatMap(({ id, status, heading }) => {
    const want = evidence.get(id);
    if (label.sections[id]?.ambiguous || want === undefined) return [];
    if (status === 'uncertain')
      return [`~ section ${id}: uncertain on sound\n    label: ${want}\n    check: ${heading ?? '–'}`];
    if (
      heading === null ||
      loose(want).includes(loose(heading).slice(0, 40)) ||
      loose(heading).includes(loose(want).slice(0, 40))
    )
      return [];
    return [`~ section ${id}: another heading\n    label: ${want}\n    check: ${heading}`];
  });
  const figures = result.indicators.flatMap(({ id, status, value, evidence: said }) => {
    if (label.indicators[id]?.ambiguous) return [];
    if (status === 'uncertain')
      return [
        `~ indicator ${id}: uncertain, label ${label.indicators[id]?.status}\n    label: ${evidence.get(id) ?? '–'}\n    check: ${said ?? '–'}`,
      ];
    return status === 'present' && value === null ? [`~ indicator ${id}: no value given`] : [];
  });
  return [...headings, ...figures];
}
