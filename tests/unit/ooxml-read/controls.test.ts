import { readReport } from '../../../src/ooxml/read/readReport';
import { cell, control, docx, p, pXml, r } from '../../tools/docxBuilder';

const read = (body: string) => readReport(docx({ body }));

describe('content controls', () => {
  test('around paragraphs', async () => {
    const properties = '<w:alias w:val="Mục II.3"/><w:showingPlcHdr/>';
    const report = await read(p('trước') + control('bccd:g:II.3', p('a') + p('b'), properties) + p('sau'));
    expect(report.controls).toEqual([
      {
        tag: 'bccd:g:II.3',
        alias: 'Mục II.3',
        level: 'block',
        text: 'a\nb',
        placeholder: true,
        firstParagraph: 1,
        lastParagraph: 2,
      },
    ]);
    expect(report.paragraphs.map((paragraph) => paragraph.controls)).toEqual([[], [0], [0], []]);
  });

  test('around runs', async () => {
    const report = await read(
      pXml(
        `${r('Số cuộc: ')}${control('bccd:i:II.5.x', r('12'), '<w:showingPlcHdr w:val="0"/>')}${r(' cuộc')}`,
      ),
    );
    expect(report.controls).toMatchObject([
      { level: 'inline', text: '12', placeholder: false, firstParagraph: 0, lastParagraph: 0 },
    ]);
    expect(report.paragraphs[0]).toMatchObject({ text: 'Số cuộc: 12 cuộc', controls: [0] });
  });

  test('around rows and cells, which stay in their table', async () => {
    const row = control('row', `<w:tr>${control('cell', cell(p('a')))}${cell(p('b'))}</w:tr>`);
    const report = await read(`<w:tbl>${row}</w:tbl>`);
    expect(report.controls).toMatchObject([
      { tag: 'row', level: 'row', text: 'a\nb', firstParagraph: 0, lastParagraph: 1 },
      { tag: 'cell', level: 'cell', text: 'a', firstParagraph: 0, lastParagraph: 0 },
    ]);
    expect(report.tables[0]?.cells.map((found) => found.text)).toEqual(['a', 'b']);
    expect(report.paragraphs.map((paragraph) => paragraph.controls)).toEqual([[0, 1], [0]]);
  });

  test('in each other, outer first', async () => {
    const report = await read(control('ngoài', p('a') + control('trong', pXml(control('sâu', r('b'))))));
    expect(report.controls.map((found) => found.tag)).toEqual(['ngoài', 'trong', 'sâu']);
    expect(report.paragraphs.map((paragraph) => paragraph.controls)).toEqual([[0], [0, 1, 2]]);
  });

  test('without a tag have an empty one', async () => {
    const report = await read('<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>');
    expect(report.controls).toMatchObject([{ tag: '', alias: '', text: '' }]);
  });
});
