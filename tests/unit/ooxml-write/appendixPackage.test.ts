import { readAppendix } from '../../../src/appendix/readAppendix';
import { readReport } from '../../../src/ooxml/read/readReport';
import { appendixPackage } from '../../../src/ooxml/write/appendixPackage';
import type { AppendixForm } from '../../../src/outline/schema';
import type { Report, Table } from '../../../src/report/report';
import { docxOfFlatOpc } from '../../tools/flatOpc';
import { validateDocx } from '../../tools/validate';
import { statisticalForm } from './outlines';

const named = statisticalForm();
const { id, form } = named;

const rowsOf = (report: Report): string[][] => {
  const [table] = report.tables;
  return table === undefined ? [] : Array.from({ length: table.rowCount }, (_, row) => rowOf(table, row));
};
const rowOf = (table: Table, row: number): string[] =>
  table.cells.filter((cell) => cell.row === row).map(({ text }) => text);

describe('the appendix', () => {
  const flat = appendixPackage(id, form);

  test.each([[[]], [[2018, 2019, 2020]], [[2020, 2021, 2022, 2023, 2024, 2025]]])(
    'is sound in the eyes of the Open XML SDK with the years %j',
    async (years) => {
      expect(await validateDocx(docxOfFlatOpc(appendixPackage(id, form, { years })))).toEqual([]);
    },
  );

  test('prints rows as the form does: numbers, blanks under them, groups across, ditto marks', async () => {
    const rows = rowsOf(await readReport(flat));
    expect(rows).toHaveLength(form.rows.length + 1);
    expect(rows[0]).toEqual(['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Ghi chú']);
    expect(rows[1]?.slice(0, 1)).toEqual(['25.']);
    expect(rows[2]).toEqual(['', 'Số tiền hỗ trợ, thăm hỏi', 'triệu đồng', '', '']);
    expect(rows).toContainEqual(['III', 'Công tác thi đua']);
    expect(rows).toContainEqual(['32.', 'Tiền thưởng sáng kiến', '“', '', '']);
    expect(rows).toContainEqual(['29.', 'Quỹ quốc gia về việc làm', '', '', '']);
  });

  test('is found again by its words, with every row and no figure', async () => {
    const reading = readAppendix(await readReport(flat), [named]);
    expect(reading).toMatchObject({ form: id, missingRows: [], violations: [], cellsByYear: null });
    expect(new Set(Object.values(reading?.cells ?? {}))).toEqual(new Set([null]));
  });

  test('with years is read year by year', async () => {
    const report = await readReport(appendixPackage(id, form, { years: [2018, 2019, 2020] }));
    const reading = readAppendix(report, [named]);
    expect(Object.keys(reading?.cellsByYear ?? {})).toHaveLength(3);
    expect(reading?.missingRows).toEqual([]);
  });

  test('has one paragraph after the table inside the control, and one after the control', async () => {
    const report = await readReport(flat);
    const control = report.controls.find(({ tag }) => tag === 'bccd:appendix');
    const [table] = report.tables;
    expect(control?.lastParagraph).toBe((table?.lastParagraph ?? 0) + 1);
    expect(report.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: '', controls: [] });
    expect(report.paragraphs).toHaveLength((control?.lastParagraph ?? 0) + 2);
  });

  test('says what the guideline’s source lacks, as guidance that goes before sending', async () => {
    const note = (await readReport(flat)).controls.find(({ tag }) => tag === 'bccd:g:appendix');
    expect(note?.text).toContain(form.missingInSource);
  });

  test('repeats its head on each page and tells its name to those who do not see it', () => {
    expect(flat.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(flat).toContain(`<w:tblCaption w:val="${form.title}"/>`);
  });

  test('is never wider than the text of a portrait page', () => {
    for (const years of [[], [2018, 2019, 2020], [2019, 2020, 2021, 2022, 2023, 2024, 2025]]) {
      const width = /<w:tblW w:w="(\d+)"/.exec(appendixPackage(id, form, { years }))?.[1];
      expect(Number(width)).toBeLessThanOrEqual(9071);
      expect(Number(width)).toBeGreaterThan(9000);
    }
  });
});

test('an office’s own form may have no number column', async () => {
  const own: AppendixForm = {
    title: 'Biểu riêng',
    columns: [
      { title: 'Chỉ tiêu', role: 'content' },
      { title: 'Kết quả', role: 'value' },
    ],
    rows: [
      { type: 'group', code: 'A', label: 'Đoàn viên' },
      { type: 'indicator', code: '1', label: 'Tổng số', unit: 'người', kind: 'stock' },
    ],
    rules: [],
  };
  const flat = appendixPackage('rieng', own);
  expect(rowsOf(await readReport(flat))).toEqual([
    ['Chỉ tiêu', 'Kết quả'],
    ['A. Đoàn viên'],
    ['Tổng số', ''],
  ]);
  expect(await validateDocx(docxOfFlatOpc(flat))).toEqual([]);
});
