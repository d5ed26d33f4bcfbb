import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readReport } from '../../../src/ooxml/read/readReport';
import { type NewDocumentOptions, newDocument } from '../../../src/ooxml/write/newDocument';
import type { RenderedOutline } from '../../../src/outline/render';
import { parseTag } from '../../../src/report/tags';
import { canRender, renderPages } from '../../tools/render';
import { validateDocx } from '../../tools/validate';
import { cases, formOf, outlineFor, sectionIds, statisticalForm } from './outlines';

const options = (outline: RenderedOutline, more: Partial<NewDocumentOptions> = {}): NewDocumentOptions => ({
  unit: 'Công đoàn ngành Y tế',
  superior: 'Liên đoàn Lao động tỉnh',
  appendix: null,
  state: {
    outline: outline.id,
    outlineVersion: outline.version,
    values: { year: 2026 },
    unit: 'Công đoàn ngành Y tế',
    waivers: [],
  },
  ...more,
});

describe.each(cases)('a new report of %s', (_name, outline) => {
  const bytes = newDocument(outline, options(outline, { appendix: formOf(outline) }));

  test('is sound in the eyes of the Open XML SDK', async () => {
    expect(await validateDocx(bytes)).toEqual([]);
  });

  test('is read back with every section, its memory, and nothing to complain of', async () => {
    const report = await readReport(bytes);
    const sections = report.controls.flatMap(({ tag }) => {
      const parsed = parseTag(tag);
      return parsed?.kind === 'section' ? [parsed.id] : [];
    });
    expect(sections).toEqual(sectionIds(outline));
    expect(report.state).toEqual(options(outline).state);
    expect(report.warnings).toEqual([]);
  });
});

describe('the frame of a new report', () => {
  const outline = outlineFor('ldld-quang-tri-nam-2020', 2026);

  test('names state, superior and unit in the head, in capitals, with the year in the date', async () => {
    const [head] = (await readReport(newDocument(outline, options(outline)))).tables;
    expect(head?.cells.map(({ text }) => text.trim())).toEqual([
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH\nCÔNG ĐOÀN NGÀNH Y TẾ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'Số: …… /BC-……',
      '……, ngày …… tháng …… năm 2026',
    ]);
  });

  test('does not say BÁO CÁO twice and ends with recipients and signature, no person named', async () => {
    const { paragraphs, tables } = await readReport(newDocument(outline, options(outline)));
    const texts = paragraphs.map(({ text }) => text);
    expect(texts[texts.indexOf('BÁO CÁO') + 1]).toMatch(/^Kết quả hoạt động công đoàn năm 2026/);
    expect(tables.at(-1)?.cells[1]?.text.trim()).toBe('TM. BAN THƯỜNG VỤ\nCHỦ TỊCH');
    expect(tables.at(-1)?.cells[0]?.text).toMatch(/^Nơi nhận:\n- /);
  });

  test('leaves dots where unit and superior are not known', async () => {
    const bytes = newDocument(outline, options(outline, { unit: null, superior: null }));
    const [head] = (await readReport(bytes)).tables;
    expect(head?.cells[0]?.text).toContain('CÔNG ĐOÀN ……');
  });

  test('numbers its pages but for the first, those of the appendix apart', () => {
    const bytes = newDocument(outline, options(outline, { appendix: statisticalForm() }));
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/><w:titlePg/>');
      expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    }
  });

  test('gives the same bytes for the same input', () => {
    expect(newDocument(outline, options(outline))).toEqual(newDocument(outline, options(outline)));
  });
});

// LibreOffice is a second judge beside the SDK, where it is installed.
(canRender() ? test : test.skip)(
  'is laid out by LibreOffice as an A4 report of several pages',
  () => {
    const outline = outlineFor('cdvcvn-6-thang-2021', 2026);
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const pages = renderPages(newDocument(outline, options(outline)), folder, 'report', 25);
    rmSync(folder, { recursive: true });
    expect(pages.length).toBeGreaterThan(1);
  },
  120_000,
);

test('hostile names of a unit never break the document, nor what it remembers', async () => {
  const outline = outlineFor('cdvcvn-6-thang-2021', 2026);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (unit) => {
      const { state } = options(outline);
      const bytes = newDocument(
        outline,
        options(outline, { unit, superior: unit, state: { ...state, unit } }),
      );
      const report = await readReport(bytes);
      expect(report.controls.length).toBeGreaterThan(0);
      expect(report.tables).toHaveLength(2);
    }),
    { numRuns: 40, examples: [['</w:t>'], ['&amp;\u0000'], ['"><x a="'], [']]>']] },
  );
});
