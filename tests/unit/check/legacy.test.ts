import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../../../src/check/checkReport';
import { decodeLegacy } from '../../../src/check/legacy';
import { readReport } from '../../../src/ooxml/read/readReport';
import type { Report } from '../../../src/report/report';
import { exampleOptions, exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';
import { readSources } from '../../tools/freshCorpus';
import { buildDocx } from '../../tools/freshDocx';

const check = (report: Report) => checkReport(report, exampleOutline, exampleOptions);
const warnings = (text: string) =>
  check(exampleReport(text)).findings.filter(({ rule }) => rule === 'legacy-encoding');
const decoded = (text: string) => decodeLegacy(exampleReport(text)).report.paragraphs.map((one) => one.text);

const REPORTS = join(process.cwd(), 'tests/fixtures/reports');
const reports = readdirSync(REPORTS).filter((file) => file.endsWith('.docx'));

it.each(reports)('leaves the clean report %s as it is', async (file) => {
  const report = await readReport(readFileSync(join(REPORTS, file)));
  expect(decodeLegacy(report)).toEqual({ report, legacy: [] });
});

it('decodes just those fresh reports that were built with old fonts', async () => {
  for (const source of readSources()) {
    const report = await readReport(buildDocx(source));
    const fonts = report.paragraphs.flatMap(({ spans }) => spans.map(({ font }) => font ?? ''));
    const { legacy } = decodeLegacy(report);
    expect([source.label.file, legacy.length > 0]).toEqual([
      source.label.file,
      fonts.some((font) => font.startsWith('.Vn')),
    ]);
  }
});

it('reads a report whose fonts say nothing, and tells where it begins and how many paragraphs', () => {
  const report = exampleReport(
    'Kính gửi: Liên đoàn Lao động\n**I. T×nh h×nh ®oµn viªn**\n- §oµn viªn c«ng ®oµn ®−îc kÕt n¹p: 120 ng-êi.\nN¨m',
  );
  const result = check(report);
  expect(result.sections[0]).toMatchObject({
    status: 'present',
    heading: 'I. Tình hình đoàn viên',
    place: { paragraph: 1, text: 'I. T×nh h×nh ®oµn viªn' },
  });
  expect(result.findings.find(({ rule }) => rule === 'legacy-encoding')).toMatchObject({
    data: { encoding: 'TCVN3', fonts: [], first: 'I. T×nh h×nh ®oµn viªn', count: 3, unread: 0 },
    place: { paragraph: 1, text: 'I. T×nh h×nh ®oµn viªn' },
  });
});

it('takes a single word for old only where something else proves the encoding', () => {
  expect(decoded('N¨m\nTæng')).toEqual(['N¨m', 'Tæng']);
  expect(decoded('N¨m\nTæng\nC¸c cÊp c«ng ®oµn')).toEqual(['Năm', 'Tổng', 'Các cấp công đoàn']);
  expect(decoded('{.VnTime}C¸c cÊp\nN¨m\n{.VnTimeH}c«ng ®oµn')).toEqual(['Các cấp', 'Năm', 'CÔNG ĐOÀN']);
});

it('names a paragraph that mixes old text with Unicode, and leaves it', () => {
  const text = 'Đại hội gồm §oµn viªn c«ng ®oµn.';
  expect(decoded(text)).toEqual([text]);
  expect(warnings(text)).toMatchObject([{ data: { count: 1, unread: 1 }, place: { paragraph: 0, text } }]);
});

it('does not believe an old font over Unicode text', () => {
  const text = '{.VnTime}Công đoàn cơ sở\n{.VnTime}Công tác tài chính\n{.VnTime}12';
  expect(decoded(text)).toEqual(['Công đoàn cơ sở', 'Công tác tài chính', '12']);
  expect(warnings(text)).toEqual([]);
});

it('finds VNI beside TCVN3, each with its own warning', () => {
  const found = warnings('C¸c cÊp c«ng ®oµn\nCoâng ñoaøn cô sôû\n{VNI-Times}Coâng ñoaøn');
  expect(found.map(({ data }) => [data.encoding, data.fonts, data.count])).toEqual([
    ['TCVN3', [], 1],
    ['VNI', ['VNI-Times'], 2],
  ]);
});

const ROWS = [
  ['1', 'Tæng sè ®oµn viªn', 'ng\u00ad\u00eai', '120'],
  ['2', 'Sè ®oµn viªn kÕt n¹p míi', 'ng−êi', '150 ng−êi'],
  ['3', 'Sè cuéc kiÓm tra', 'cuéc', '2'],
  ['4', 'Thu ®oµn phÝ', 'triÖu ®ång', '30'],
];

it.each(['', '{.VnTime}'])('reads an appendix in old text, with places as written (%j)', (font) => {
  const table = [['STT', 'Néi dung', '§¬n vÞ tÝnh', 'Sè liÖu'], ...ROWS]
    .map((row) => `| ${row.map((cell) => (/[¡-ÿ]/.test(cell) ? font + cell : cell)).join(' | ')} |`)
    .join('\n');
  const written = exampleReport(table);
  const { appendix, findings } = check(written);
  expect(appendix?.cells).toMatchObject({ '1': 120, '2': 150, '3': 2, '4': 30 });
  expect(appendix?.sources['2']).toEqual({
    raw: '150 ng−êi',
    place: { paragraph: 11, text: '150 ng−êi', cell: [0, 2, 3] },
  });
  expect(appendix?.violations[0]?.place).toEqual(appendix?.sources['2']?.place);
  for (const { place } of findings) {
    if (place !== null) expect(place.text).toBe(written.paragraphs[place.paragraph]?.text);
  }
});

it('decodes nested tables and keeps blocks, cells and paragraphs one', () => {
  const outer = exampleReport('| §oµn viªn c«ng ®oµn | 1 |');
  const [table] = outer.tables;
  if (table === undefined) throw new Error('no table');
  const [first, second] = table.cells;
  if (first === undefined || second === undefined) throw new Error('no cells');
  const inner = { ...table, index: 1, depth: 1, cells: [first] };
  const holder = { ...table, cells: [{ ...second, blocks: [inner, ...second.blocks] }] };
  const { report } = decodeLegacy({ ...outer, blocks: [holder], tables: [holder, inner] });
  expect(report.tables[1]?.cells[0]?.text).toBe('Đoàn viên công đoàn');
  expect(report.tables[0]?.cells[0]?.blocks[0]).toBe(report.tables[1]);
  expect(report.blocks[0]).toBe(report.tables[0]);
  expect(report.tables[1]?.cells[0]?.blocks[0]).toBe(report.paragraphs[0]);
});

it('decodes notes and text boxes', () => {
  const report: Report = {
    ...exampleReport('Công đoàn cơ sở'),
    asides: [{ kind: 'footnote', paragraph: 0, text: 'C¸c cÊp c«ng ®oµn' }],
  };
  const read = decodeLegacy(report);
  expect(read.report.asides[0]?.text).toBe('Các cấp công đoàn');
  expect(read.legacy).toMatchObject([{ first: { paragraph: 0, text: 'C¸c cÊp c«ng ®oµn' }, count: 1 }]);
});

it('keeps the spans over the text they were over', () => {
  const { report } = decodeLegacy(exampleReport('**COÂNG ÑOAØN** vieät nam ñoaøn keát'));
  const [paragraph] = report.paragraphs;
  expect(paragraph?.spans.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual([
    'CÔNG ĐOÀN',
    ' việt nam đoàn kết',
  ]);
});
