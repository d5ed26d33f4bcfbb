import type { Analysis } from '../../../src/actions/analysis';
import type { AppendixReading } from '../../../src/appendix/reading';
import { countSections } from '../../../src/check/counts';
import type { CheckResult, Finding } from '../../../src/check/result';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import type { AppendixForm } from '../../../src/outline/schema';
import { brokenRulesOf, rowStates } from '../../../src/taskpane/appendix/tableRows';
import { newRows, yearsOf } from '../../../src/taskpane/appendix/wantedForm';
import { groupFindings } from '../../../src/taskpane/check/findingGroups';
import { resultAsCsv, resultAsJson, resultAsText } from '../../../src/taskpane/check/resultText';
import { marksOf, onlySection } from '../../../src/taskpane/outline/insertable';
import { allOffers, bestOffer, choiceOf, searchOffers } from '../../../src/taskpane/outline/offers';
import { checkValue, withValue } from '../../../src/taskpane/outline/variableValues';
import { formatFigure, shorten } from '../../../src/taskpane/shared/format';

function outlineOf(id: string, values = {}) {
  const found = findOutline(id);
  if (found === null) throw new Error(`no outline ${id}`);
  return renderOutline(found, values);
}

const quangTri = outlineOf('ldld-quang-tri-nam-2020');

const nothing: CheckResult = {
  outline: quangTri.id,
  values: quangTri.values,
  sections: [],
  indicators: [],
  appendix: null,
  findings: [],
};

const finding = (rule: string, target: string | null, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  target,
  data: {},
  place: null,
});

const verdict = (
  id: string,
  status: CheckResult['sections'][number]['status'],
  heading: string | null = null,
) => ({
  id,
  status,
  heading,
  confidence: 1,
  place: null,
  body: null,
});

const analysis = (gaps: Analysis['gaps'], more: Partial<Analysis> = {}): Analysis => ({
  choice: { outline: quangTri.id, values: {}, unit: null },
  state: null,
  guesses: [],
  result: nothing,
  gaps,
  form: null,
  inserted: [],
  leftovers: [],
  warnings: [],
  tracked: false,
  empty: false,
  paragraphs: 1,
  missed: 0,
  ...more,
});

describe('figures', () => {
  test.each([
    [1234567.5, 'đồng', '1.234.567,5 đồng'],
    [96.5, '%', '96,5%'],
    ['12/14', 'CĐCS', '12/14 CĐCS'],
    [0, null, '0'],
  ])('%p %p is written %p', (value, unit, said) => {
    expect(formatFigure(value, unit)).toBe(said);
  });

  test('a long text is cut at a word', () => {
    expect(shorten('Công tác phát triển đoàn viên', 20)).toBe('Công tác phát triển…');
    expect(shorten('Kỷ luật lao động, trình độ', 20)).toBe('Kỷ luật lao động…');
  });
});

describe('guidelines to choose from', () => {
  test('every word must begin a word, marks or not', () => {
    const found = (typed: string) => searchOffers(allOffers(), typed).map(({ id }) => id);
    expect(found('vinh thuan')).toEqual(['ldld-vinh-thuan-giua-nhiem-ky-2018-2023']);
    expect(found('Viên chức 2021')).toEqual(['cdvcvn-6-thang-2021']);
    expect(found('')).toHaveLength(allOffers().length);
    expect(found('xyz')).toEqual([]);
  });

  test('none is recommended for an empty document or one that is like none', () => {
    expect(bestOffer({ guesses: [{ id: 'a', score: 0.9 }], empty: true })).toBeNull();
    expect(bestOffer({ guesses: [{ id: 'a', score: 0.1 }], empty: false })).toBeNull();
    expect(bestOffer({ guesses: [{ id: 'a', score: 0.9 }], empty: false })).toBe('a');
  });

  test('in January the report on a year is still on the last one; on half a year, on this one', () => {
    const january = new Date(2027, 0, 10);
    const yearOf = (kind: string) => {
      const offer = allOffers().find((one) => one.kind === kind);
      if (offer === undefined) throw new Error(kind);
      return choiceOf(offer, null, {}, january).values.year;
    };
    expect(yearOf('year')).toBe(2026);
    expect(yearOf('half-year')).toBe(2027);
  });

  test('the year and unit that the person gave stay when the guideline is changed', () => {
    const [offer] = allOffers();
    if (offer === undefined) throw new Error('no offers');
    const before = { outline: 'x', values: { year: 2025, theme: 'cũ' }, unit: 'CĐCS A' };
    expect(choiceOf(offer, before, { year: 2020 }, new Date())).toEqual({
      outline: offer.id,
      values: { year: 2025 },
      unit: 'CĐCS A',
    });
  });
});

describe('variables', () => {
  test('a value can be set and taken back', () => {
    expect(withValue({ year: 2026 }, 'theme', 'mới')).toEqual({ year: 2026, theme: 'mới' });
    expect(withValue({ year: 2026, theme: 'mới' }, 'theme', null)).toEqual({ year: 2026 });
  });

  test.each([
    ['year', '2026', null],
    ['year', 'nay', 'not-a-number'],
    ['theme', '{year}', 'not-a-text'],
    ['theme', '', null],
  ])('%s = %p: %p', (id, typed, wrong) => {
    expect(checkValue(quangTri, id, typed)).toBe(wrong);
  });
});

describe('what would be inserted', () => {
  const after = { paragraph: 3, text: 'Kết quả' };

  test('is marked, with the place at the first of each stretch', () => {
    const marks = marksOf(quangTri, analysis([{ after, sections: ['II.6', 'II.7'] }]));
    expect(
      marks.filter(({ insert }) => insert).map(({ section, after: place }) => [section.id, place]),
    ).toEqual([
      ['II.6', 'Kết quả'],
      ['II.7', undefined],
    ]);
  });

  test('one section alone brings its missing parents and its own sub-sections', () => {
    const gaps = [{ after, sections: ['II', 'II.1', 'III', 'III.1', 'III.2', 'III.2.1', 'III.2.2', 'IV'] }];
    const ids = (id: string) =>
      onlySection(analysis(gaps), quangTri, id).gaps.flatMap(({ sections }) => sections);
    expect(ids('III.2')).toEqual(['III', 'III.2', 'III.2.1', 'III.2.2']);
    expect(ids('IV')).toEqual(['IV']);
  });
});

describe('the result', () => {
  test('an optional section that is absent is no fault', () => {
    const optional = outlineOf('cdb-khcn-nam-2024');
    const result = { ...nothing, sections: [verdict('IV', 'missing'), verdict('I', 'missing')] };
    expect(countSections(result.sections, optional)).toMatchObject({
      counts: { missing: 1 },
      absentOptional: 1,
    });
  });

  test('is grouped by the top-level section; an indicator goes with its section', () => {
    const findings = [
      finding('a', 'II.5.tap-huan-so-cuoc'),
      finding('b', 'appendix:46c'),
      finding('c', null),
      finding('d', 'II.6', 'info'),
    ];
    const groups = groupFindings(findings, quangTri, 'section').map(({ head, findings: own }) => [
      head.kind === 'section' ? head.label : head.kind,
      own.map(({ rule }) => rule),
    ]);
    expect(groups).toEqual([
      ['II.', ['a', 'd']],
      ['appendix', ['b']],
      ['whole', ['c']],
    ]);
    expect(groupFindings(findings, quangTri, 'severity').map(({ findings: own }) => own.length)).toEqual([
      3, 1,
    ]);
  });

  test('as text it names the report and says when nothing is wrong', () => {
    expect(resultAsText(nothing, quangTri, 'vi')).toBe(
      `KẾT QUẢ KIỂM TRA: ${quangTri.title}\n\nKhông có gì phải sửa.`,
    );
  });

  test('as a table it is safe to open in Excel: no heading becomes a formula', () => {
    const heading = '=HYPERLINK("http://x")';
    const csv = resultAsCsv({ ...nothing, sections: [verdict('II.6', 'present', heading)] }, quangTri, 'vi');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  test('as JSON every finding has its sentence', () => {
    const findings = [finding('section-missing', 'II.6')];
    const read: { findings: { message: string }[] } = JSON.parse(
      resultAsJson({ ...nothing, findings }, 'vi'),
    );
    expect(read.findings[0]?.message).toMatch(/Thiếu mục/);
  });
});

describe('the table', () => {
  const form: AppendixForm = {
    title: 'Biểu',
    columns: [
      { title: 'Nội dung', role: 'content' },
      { title: 'Số', role: 'value' },
    ],
    rows: ['1', '1a', '2', '3'].map((code) => ({
      type: 'indicator',
      code,
      label: `Dòng ${code}`,
      unit: 'người',
      kind: 'flow',
    })),
    rules: [{ level: 'warning', rule: '1a <= 1' }],
  };
  const at = (raw: string) => ({ raw, place: { paragraph: 1, text: raw } });
  const reading: AppendixReading = {
    form: 'x',
    tables: [0],
    cells: { '1': 5, '1a': 1500, '2': null, '3': null },
    cellsByYear: null,
    sources: { '1': at('5'), '1a': at('1.500'), '2': at('chưa rõ') },
    missingRows: ['3'],
    violations: [{ rule: '1a <= 1', year: null, cells: { '1a': 1500, '1': 5 }, place: null }],
  };

  test('each row is filled, blank, no number, or not there', () => {
    expect(rowStates(form, reading).map(({ status }) => status)).toEqual([
      'filled',
      'filled',
      'not-a-number',
      'missing',
    ]);
  });

  test('a broken rule is shown with its figures and what it is about', () => {
    expect(brokenRulesOf(form, reading, (value) => formatFigure(value, null))).toEqual([
      { id: '1a <= 1', rule: '1a ≤ 1', level: 'warning', figures: '1.500 ≤ 5', about: 'Dòng 1a' },
    ]);
  });

  test('a rule broken in one year is shown with the year and its figures', () => {
    const inYear = { rule: '1a <= 1', year: '2021', cells: { '1a': 7, '1': 6 }, place: null };
    expect(brokenRulesOf(form, { ...reading, violations: [inYear] }, String)).toEqual([
      { id: '1a <= 1 2021', rule: '1a ≤ 1 (2021)', level: 'warning', figures: '7 ≤ 6', about: 'Dòng 1a' },
    ]);
  });

  test('of the rows brought along only those come in that the form lacks', () => {
    const [known] = form.rows;
    const extra = { type: 'header', code: '9', label: 'Dòng mới' } as const;
    expect(newRows(form, { ...form, rows: known === undefined ? [extra] : [known, extra] })).toEqual([extra]);
  });

  test('columns for years are only for a period of years', () => {
    expect(yearsOf(quangTri)).toEqual([]);
    expect(yearsOf(outlineOf('cdctvn-giua-nhiem-ky-2018-2023'))).toEqual([2018, 2019, 2020]);
  });
});
