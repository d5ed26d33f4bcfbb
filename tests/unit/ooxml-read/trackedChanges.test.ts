import { readReport } from '../../../src/ooxml/read/readReport';
import { cell, docx, p, pXml, r, tableXml } from '../../tools/docxBuilder';

const ins = (xml: string) => `<w:ins w:id="1" w:author="A">${xml}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const deletedMark = '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>';

async function read(body: string) {
  const report = await readReport(docx({ body }));
  return { report, lines: report.paragraphs.map(({ text, deleted }) => (deleted ? `(${text})` : text)) };
}

describe('tracked changes are read as accepted', () => {
  test('insertions are in, deletions out', async () => {
    const { report, lines } = await read(
      pXml(`${r('1. ')}${ins(r('Công tác'))}${del('Hoạt động')}${r(' nữ công')}`),
    );
    expect(lines).toEqual(['1. Công tác nữ công']);
    expect(report.tracked).toBe(true);
  });

  test('what was moved stands only where it was moved to', async () => {
    const moved = `<w:moveFrom w:id="4">${r('x')}</w:moveFrom>`;
    const { lines } = await read(pXml(moved) + pXml(`<w:moveTo w:id="5">${r('x')}</w:moveTo>`));
    expect(lines).toEqual(['', 'x']);
  });

  test('a paragraph deleted with its mark counts, without text', async () => {
    const { report, lines } = await read(p('a') + pXml(del('b'), { propertiesXml: deletedMark }) + p('c'));
    expect(lines).toEqual(['a', '()', 'c']);
    expect(report.paragraphs.map((paragraph) => paragraph.index)).toEqual([0, 1, 2]);
  });

  test('a deleted mark joins what is left to the next paragraph', async () => {
    const { report, lines } = await read(
      p('1. Công tác ', { propertiesXml: deletedMark, bold: true }) + p('nữ công'),
    );
    expect(lines).toEqual(['()', '1. Công tác nữ công']);
    expect(report.paragraphs[1]?.spans.map(({ start, end, bold }) => [start, end, bold])).toEqual([
      [0, 12, true],
      [12, 19, false],
    ]);
  });

  test('a deleted mark with nothing after it leaves the text where it is', async () => {
    const last = p('cuối', { propertiesXml: deletedMark });
    expect((await read(last)).lines).toEqual(['cuối']);
    const { report } = await read(tableXml([[cell(last)]]) + p('sau'));
    expect(report.tables[0]?.cells[0]?.text).toBe('cuối');
    expect(report.paragraphs[1]?.text).toBe('sau');
  });

  test('a deleted row is gone from the table, its paragraphs still count', async () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}${cell(p(text))}</w:tr>`;
    const rows = row('a') + row('b', '<w:trPr><w:del w:id="1"/></w:trPr>') + row('c');
    const { report, lines } = await read(`<w:tbl>${rows}</w:tbl>${p('sau')}`);
    expect(report.tables[0]).toMatchObject({ rowCount: 2 });
    expect(report.tables[0]?.cells.map((found) => [found.row, found.text])).toEqual([
      [0, 'a'],
      [1, 'c'],
    ]);
    expect(lines).toEqual(['a', '()', 'c', 'sau']);
  });

  test('a document without any is not tracked', async () => {
    expect((await read(p('a'))).report.tracked).toBe(false);
  });
});
