import { both, type Measures, measures, share } from './measures';
import type { Scores, Tally } from './score';

/** A score that was taken once: reports written before, and mended after, can never be blind again. */
const BLIND: readonly string[] = [
  '## Blind',
  '',
  "On 20 November 2026 ten reports (`tests/fixtures/fresh/t3-*`, two for each guideline) were written in other offices'",
  'words by someone who had not looked at how the check reads figures, and were scored once, before anything was mended',
  'for them. That first score, all labels as first written:',
  '',
  '| | Problems | Found | False alarms | F1 |',
  '|---|---|---|---|---|',
  '| sections | 9 | 8 | 2 | 0.84 |',
  '| indicators | 13 | 12 | 16 | 0.59 |',
  '',
  '1.80 false alarms per report; 0.87 of the values right. Both false alarms on sections, and the one overlooked, were',
  'labels on which two careful readers could disagree (the title of the report as the heading of its only part; a section',
  'that says no more than "see the appendix"); they have been marked ambiguous since.',
  '',
  'After the first mending the same writer, who knew the code by then, wrote five more (`t4-*`) and scored them once:',
  'sections no fault, indicators 4 of 4 problems found with 5 false alarms (F1 0.62), 1.00 false alarm per report, 0.94 of',
  'the values right. Both sets are no longer blind: what they showed has been mended, and `tests/unit/fresh.test.ts` holds',
  'their scores above a floor. A report in words that nobody has thought of may still bring about one false alarm.',
  '',
  '**Chấm khi chưa biết.** Ngày 20/11/2026, mười báo cáo (`tests/fixtures/fresh/t3-*`, mỗi đề cương hai báo cáo) được viết',
  'theo lời văn của những đơn vị khác, người viết chưa xem cách công cụ đọc số liệu, và chấm đúng một lần trước khi sửa bất',
  'cứ điều gì: F1 của mục 0,84; F1 của chỉ tiêu 0,59; 1,80 báo nhầm mỗi báo cáo; 87% giá trị đọc đúng. Hai báo nhầm và một',
  'bỏ sót về mục là chỗ hai người đọc kỹ có thể hiểu khác nhau, nay không chấm. Sau lần sửa đầu, năm báo cáo nữa (`t4-*`):',
  'mục không sai; chỉ tiêu tìm đủ 4 chỗ thiếu, 5 báo nhầm (F1 0,62), 1,00 báo nhầm mỗi báo cáo; 94% giá trị đọc đúng.',
  'Những gì hai lần chấm chỉ ra đã được sửa, nên điểm hiện nay của các báo cáo này không còn khách quan.',
  '',
];

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
