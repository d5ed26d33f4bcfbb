import { readReport } from '../../../src/ooxml/read/readReport';
import { control, docx, p, pXml, r, style } from '../../tools/docxBuilder';

const read = (body: string, styles = '') => readReport(docx({ body, styles }));
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (code: string, result: string) =>
  mark('begin') + instruction(code) + mark('separate') + r(result) + mark('end');

describe('fields', () => {
  test('give their result, not their instruction', async () => {
    const simple = `<w:fldSimple w:instr=" DATE ">${r('20/11')}</w:fldSimple>`;
    const nested =
      mark('begin') + instruction(' IF ') + field('PAGE', '3') + mark('separate') + r('có') + mark('end');
    const report = await read(pXml(`${r('Ngày ')}${simple}, ${field(' PAGE ', '1')}${nested}`));
    expect(report.paragraphs[0]?.text).toBe('Ngày 20/111có');
  });

  test('that lack an end hide nothing that follows', async () => {
    const report = await read(pXml(mark('begin') + instruction('REF')) + p('I. TÌNH HÌNH'));
    expect(report.paragraphs[1]?.text).toBe('I. TÌNH HÌNH');
  });
});

describe('tables of contents', () => {
  const tocs = async (body: string, styles = '') => {
    const report = await read(body, styles);
    return report.paragraphs.map((paragraph) => paragraph.toc);
  };
  const start = mark('begin') + instruction(' TOC \\o "1-3" ') + mark('separate');

  test('are what a TOC field gives', async () => {
    const body =
      pXml(start + r('I. TÌNH HÌNH 1')) +
      pXml(`${r('II. KẾT QUẢ ')}${field('PAGEREF x', '2')}`) +
      pXml(mark('end')) +
      p('I. TÌNH HÌNH');
    expect(await tocs(body)).toEqual([true, true, true, false]);
  });

  test('are what has a style of theirs', async () => {
    const styles =
      style('Mucluc1', 'toc 1') + style('Riêng', 'mục lục riêng', '<w:basedOn w:val="Mucluc1"/>');
    expect(await tocs(p('I', { paragraphStyle: 'Mucluc1' }) + p('I'), styles)).toEqual([true, false]);
  });

  test("are what stands in Word's building block", async () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    expect(await tocs(control('', p('MỤC LỤC') + p('I 1'), gallery) + p('I'))).toEqual([true, true, false]);
  });

  test('without an end do not swallow the report', async () => {
    expect(await tocs(pXml(start + r('I 1')) + p('I. TÌNH HÌNH') + p('Nội dung'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
