import { checkReport } from '../../../src/check/checkReport';
import { appendixTable } from '../../../src/check/exampleAppendix';
import type { Finding } from '../../../src/check/result';
import { findingParts } from '../../../src/messages/findings';
import type { Language } from '../../../src/messages/language';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const findingsOf = (text: string, rule: string): readonly Finding[] =>
  checkReport(exampleReport(text), exampleOutline, exampleOptions).findings.filter(
    (one) => one.rule === rule,
  );

const told = (text: string, rule: string, language: Language = 'vi') =>
  findingsOf(text, rule).map((finding) => findingParts(finding, language));

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
      'Phụ lục, dòng 3 “Số cuộc kiểm tra”: số liệu chưa khớp (dòng 3: 5; dòng 3a: 2; dòng 3b: 2).',
    ]);
  });
});
