import { readReport } from '../../../src/ooxml/read/readReport';
import { docx, p, pXml, r } from '../../tools/docxBuilder';

const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const shape = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(content)}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(content)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const note = (id: number, text: string, type = '') =>
  `<w:footnote w:id="${id}" ${type}>${p(text)}</w:footnote>`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

describe('asides', () => {
  test('are the texts of footnotes and endnotes, hung on the paragraph that refers to them', async () => {
    const report = await readReport(
      docx({
        body: p('a') + pXml(`${r('Tập huấn')}${reference(2)}<w:r><w:endnoteReference w:id="1"/></w:r>`),
        footnotes: note(-1, 'vạch', 'w:type="separator"') + note(2, '12 cuộc, 340 người'),
        endnotes: '<w:endnote w:id="1"><w:p><w:r><w:t>Cuối</w:t></w:r></w:p></w:endnote>',
      }),
    );
    expect(report.asides).toEqual([
      { kind: 'footnote', paragraph: 1, text: '12 cuộc, 340 người' },
      { kind: 'endnote', paragraph: 1, text: 'Cuối' },
    ]);
    expect(report.paragraphs[1]).toMatchObject({ text: 'Tập huấn', asides: [0, 1] });
  });

  test('are text boxes, once, and their paragraphs do not count', async () => {
    const body =
      pXml(
        `${r('trước ', { bold: true })}${shape(p('Trong hộp') + p('hai dòng'))}${r('sau', { bold: true })}`,
      ) + p('b');
    const report = await readReport(docx({ body }));
    expect(report.asides).toEqual([{ kind: 'textbox', paragraph: 0, text: 'Trong hộp\nhai dòng' }]);
    expect(report.paragraphs.map((paragraph) => paragraph.text)).toEqual(['trước sau', 'b']);
    expect(report.paragraphs[0]?.spans).toHaveLength(1);
  });

  test('may lie in each other, and in tables of a text box', async () => {
    const inner = pXml(`${r('ngoài')}${shape(p('trong'))}`);
    const cells = `<w:tbl><w:tr><w:tc>${p('ô')}</w:tc></w:tr></w:tbl>`;
    const report = await readReport(docx({ body: pXml(shape(inner + cells)) + p('b') }));
    expect(report.asides.map((aside) => aside.text)).toEqual(['trong', 'ngoài\nô']);
    expect(report.tables).toHaveLength(0);
    expect(report.paragraphs).toHaveLength(2);
  });

  test('that were deleted, or are referred to but missing, are not there', async () => {
    const deleted = `<w:del>${shape(p('x'))}${reference(1)}</w:del>`;
    const report = await readReport(docx({ body: pXml(deleted + reference(9)), footnotes: note(1, 'y') }));
    expect(report.asides).toEqual([]);
  });
});
