import { BLIND } from './blind';
import { both, type Measures, measures, share } from './measures';
import type { Scores, Tally } from './score';

/** The table of docs/accuracy.md. The same figures give the same text, so a test can compare it. */
export function accuracyDocument(scores: Scores, findings: ReadonlyMap<string, number>): string {
  const { all } = scores;
  const files = all.get('files');
  const lines = [
    '# How well the check does',
    '',
    `Measured by \`npm run evaluate\` on the ${files} labelled reports in \`tests/fixtures/reports\`; written by`,
    '`npm run evaluate -- --write`, and `tests/unit/accuracy.test.ts` fails when it is not of today. A problem is a section',
    'that is missing or empty, or an indicator without its figure; "uncertain" reports no problem; labels marked ambiguous',
    'are left out.',
    '',
    '| Problems | In the reports | Found | False alarms | Precision | Recall | F1 |',
    '|---|---|---|---|---|---|---|',
    row('sections', measures(all, 'section')),
    row('indicators', measures(all, 'indicator')),
    row('both', both(all)),
    row('appendix rules', measures(all, 'rule')),
    '',
    '| | |',
    '|---|---|',
    `| false alarms per report | ${(both(all).falseAlarms / files).toFixed(2)} |`,
    `| missing told from empty | ${show(share(all.get('section kinds right'), all.get('section kinds')))} |`,
    `| uncertain on problems: sections, indicators | ${all.get('section uncertain on problem')}, ${all.get('indicator uncertain on problem')} |`,
    `| uncertain on sound items: sections, indicators | ${all.get('section uncertain on sound')}, ${all.get('indicator uncertain on sound')} |`,
    `| values right | ${show(values(all))} |`,
    `| present, but no value given | ${all.get('indicator values not given')} |`,
    `| appendix cells right | ${show(cells(all))} |`,
    `| cells read where there is no appendix | ${all.get('cells ghost')} |`,
    '',
    ...grouped('Guideline', scores.byGuideline),
    '',
    ...grouped('Trait', scores.byTrait),
    '',
    '| Rule | Findings |',
    '|---|---|',
    ...[...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `| ${rule} | ${count} |`),
    '',
    ...BLIND,
  ];
  return lines.join('\n');
}

function row(name: string, m: Measures): string {
  const cells = [name, m.problems, m.found, m.falseAlarms, show(m.precision), show(m.recall), show(m.f1)];
  return `| ${cells.join(' | ')} |`;
}

function grouped(name: string, groups: ReadonlyMap<string, Tally>): string[] {
  return [
    `| ${name} | Files | Section problems: found / all, false | Indicator problems: found / all, false | Values | Cells |`,
    '|---|---|---|---|---|---|',
    ...[...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, tally]) => {
        const s = measures(tally, 'section');
        const i = measures(tally, 'indicator');
        return `| ${key} | ${tally.get('files')} | ${s.found} / ${s.problems}, ${s.falseAlarms} | ${i.found} / ${i.problems}, ${i.falseAlarms} | ${show(values(tally))} | ${show(cells(tally))} |`;
      }),
  ];
}

function values(tally: Tally): number | null {
  return share(tally.get('indicator values right'), tally.get('indicator values'));
}

function cells(tally: Tally): number | null {
  return share(tally.get('cells right'), tally.get('cells'));
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
