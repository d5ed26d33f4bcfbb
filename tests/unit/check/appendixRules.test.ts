import type { NamedForm } from '../../../src/appendix/form';
import { checkReport } from '../../../src/check/checkReport';
import { appendixTable } from '../../../src/check/exampleAppendix';
import type { Finding } from '../../../src/check/result';
import { findingParts } from '../../../src/messages/findings';
import type { Language } from '../../../src/messages/language';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const findingsOf = (text: string, rule: string): readonly Finding[] =>
  checkReport(exampleReport(text), exampleOutline, exampleOptions).findings.filter(
    (one) => one.rule === rule,
  );

const told = (text: string, rule: string, language: Language = 'vi') =>
  findingsOf(text, rule).map((finding) => findingParts(finding, language));

/** A report to the only guideline that prints its form, with these rows of it. */
function termReport(
  lines: string,
  cells: Readonly<Record<string, string | readonly string[]>>,
  columns = ['Số liệu'],
) {
  const found = findOutline('cdctvn-giua-nhiem-ky-2018-2023');
  const form = found?.appendix;
  if (found === null || form === null || typeof form !== 'object') throw new Error('no form');
  const rows = form.rows.flatMap((row) =>
    row.type === 'indicator'
      ? [
          [
            row.code,
            row.label,
            row.unit,
            ...columns.map((_, at) => [cells[row.code] ?? '0'].flat()[at] ?? ''),
          ],
        ]
      : [],
  );
  const table = [['STT', 'Nội dung', 'Đơn vị tính', ...columns], ...rows].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  const text = [
    '**I. Bối cảnh hoạt động công đoàn và tình hình CNVCLĐ**',
    '**2. Tình hình công nhân, viên chức, lao động**',
    lines,
    ...table,
  ];
  const outline = renderOutline(found, {});
  return (forms: readonly NamedForm[] = [{ id: found.id, form }]) =>
    checkReport(exampleReport(text.join('\n')), outline, { forms }).findings.filter(
      ({ rule }) => rule === 'figures-disagree',
    );
}

const YEARS = ['Năm 2024', 'Năm 2025'];

describe('figures of the appendix that do not fit', () => {
  const broken = (...table: Parameters<typeof appendixTable>) =>
    told(appendixTable(...table), 'appendix-arithmetic');

  test('are told with their rows, and the rule in words', () => {
    expect(broken({ 2: '150' })).toEqual([
      expect.objectContaining({
        found: 'Phụ lục, dòng 2 “Số đoàn viên kết nạp mới”: số liệu chưa khớp (dòng 2: 150; dòng 1: 120).',
        expected: 'Theo mẫu: dòng 2 không được lớn hơn dòng 1.',
      }),
    ]);
    expect(broken({ 3: '7' })[0]?.expected).toBe('Theo mẫu: dòng 3 phải bằng tổng các dòng 3a, 3b.');
    const [english] = told(appendixTable({ 2: '150' }), 'appendix-arithmetic', 'en');
    expect(english?.found).toContain('(row 2: 150; row 1: 120)');
    expect(english?.expected).toBe('The form wants: row 2 must not be more than row 1.');
  });

  test('of one year are told with the year and its own figures, and found in its column', () => {
    const table = appendixTable({ 1: ['100', '2.000'], 2: ['150', '5'] }, YEARS);
    const [finding, ...more] = findingsOf(table, 'appendix-arithmetic');
    expect(more).toEqual([]);
    expect(finding && findingParts(finding, 'vi').found).toBe(
      'Phụ lục, năm 2024, dòng 2 “Số đoàn viên kết nạp mới”: số liệu chưa khớp (dòng 2: 150; dòng 1: 100).',
    );
    expect(finding?.place).toMatchObject({ text: '150', cell: [0, 2, 3] });
  });

  test('of two years are two findings', () => {
    const both = broken({ 2: ['150', '1.250,5'] }, YEARS).map(({ found }) => found);
    expect(both).toEqual([
      expect.stringContaining('năm 2024'),
      expect.stringContaining(
        'năm 2025, dòng 2 “Số đoàn viên kết nạp mới”: số liệu chưa khớp (dòng 2: 1.250,5',
      ),
    ]);
  });

  test('over all years are told as they were added up', () => {
    const table = broken({ 3: ['2', '3'], '3a': ['1', '1'], '3b': ['1', '1'] }, YEARS);
    expect(table.map(({ found }) => found)).toEqual([
      'Phụ lục, dòng 3 “Số cuộc kiểm tra”: số liệu chưa khớp (dòng 3: 5; dòng 3a: 2; dòng 3b: 2; cộng lại là 4).',
    ]);
  });
});

describe('the text and the appendix', () => {
  test('are compared where the guideline asks for one figure in both', () => {
    const [finding, ...more] = termReport('- Tổng số CNVCLĐ có 2.450 người.', { 45: '2.540' })();
    expect(more).toEqual([]);
    expect(finding?.target).toBe('P1.I.2.so-cnvcld');
    expect(finding && findingParts(finding, 'vi').found).toBe(
      '“Số lượng CNVCLĐ”: lời văn ghi 2.450, phụ lục dòng 45 ghi 2.540 (người).',
    );
  });

  test.each([
    ['the same figure', '- Tổng số CNVCLĐ có 2.450 người.', '2.450'],
    ['a rounded one', '- Tổng số CNVCLĐ có trên 2.450 người.', '2.462'],
    ['a blank row', '- Tổng số CNVCLĐ có 2.450 người.', ''],
  ])('do not disagree: %s', (_what, line, cell) => {
    expect(termReport(line, { 45: cell })()).toEqual([]);
  });

  test('are compared by what the appendix comes to over its years', () => {
    const years = ['Năm 2018', 'Năm 2019', 'Năm 2020'];
    const report = (line: string) =>
      termReport(
        [
          '- Tổng số CNVCLĐ có 2.450 người.',
          '**II. Kết quả thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam**',
          '**4. Xây dựng tổ chức công đoàn vững mạnh; tích cực tham gia xây dựng Đảng**',
          line,
        ].join('\n'),
        { 45: ['2.500', '2.480', '2.450'], '46a': ['20', '30', '40'] },
        years,
      )();
    expect(report('- Đã kết nạp mới 90 đoàn viên.')).toEqual([]);
    const [finding] = report('- Đã kết nạp mới 60 đoàn viên.');
    expect(finding && findingParts(finding, 'vi').found).toContain(
      'lời văn ghi 60, phụ lục dòng 46a ghi 90 (người)',
    );
  });

  test('are not compared by the row numbers of another form', () => {
    const own = findOutline('cdctvn-giua-nhiem-ky-2018-2023')?.appendix;
    if (own === null || typeof own !== 'object') throw new Error('no form');
    const report = termReport('- Tổng số CNVCLĐ có 2.450 người.', { 45: '2.540' });
    expect(report([{ id: 'own-form', form: own }])).toEqual([]);
  });
});

describe('an appendix in a form that nobody knows', () => {
  const outline = { ...exampleOutline, appendix: 'not-in-source' as const };
  const isMissing = (...rows: string[]) =>
    checkReport(
      exampleReport(['**I. Tình hình đoàn viên**', '- Ổn định.', '^**PHỤ LỤC**', ...rows].join('\n')),
      outline,
      { forms: [] },
    ).findings.some(({ rule }) => rule === 'appendix-missing');

  test('is not a list of names, though its lines are numbered', () => {
    const names = ['Lê Thị An', 'Trần Bình', 'Vũ Chi', 'Hồ Dũng'];
    const list = (head: string, cell: string) =>
      isMissing(
        `| STT | Họ và tên | ${head} |`,
        ...names.map((name, at) => `| ${at + 1} | ${name} | ${cell} |`),
      );
    expect(list('Thành tích', 'Lao động tiên tiến')).toBe(true);
    expect(list('Năm sinh', '1985')).toBe(true);
    expect(list('Ngày sinh', '20/10/1985')).toBe(true);
    expect(list('Điện thoại', '0912345678')).toBe(true);
  });

  test.each([
    ['bare', ['120', '5', '0', '1.250,5']],
    ['with what they count', ['120 người', '5 người', '98,5%', '30 triệu đồng']],
    ['with some not filled in', ['120', '', '', '30']],
  ])('is a table with a column of figures, %s', (_how, figures) => {
    const rows = figures.map((figure, at) => `| ${at + 1} | Nội dung | ${figure} |`);
    expect(isMissing('| STT | Nội dung | Kết quả |', ...rows)).toBe(false);
  });

  test('is not a table with a figure here and there', () => {
    const rows = ['120', '', 'tốt', 'khá'].map((figure, at) => `| ${at + 1} | Nội dung | ${figure} |`);
    expect(isMissing('| STT | Nội dung | Kết quả |', ...rows)).toBe(true);
  });
});
