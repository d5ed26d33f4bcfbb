import { readReport } from '../../../src/ooxml/read/readReport';
import { docx, p, pXml, r, style } from '../../tools/docxBuilder';

async function read(body: string, styles?: string) {
  const report = await readReport(docx(styles === undefined ? { body } : { body, styles }));
  return report.paragraphs;
}

const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;

describe('styles', () => {
  const styles =
    style('Binhthng', 'Normal', '', 'w:default="1"') +
    style(
      'u1',
      'heading 1',
      `${basedOn('Binhthng')}<w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>`,
    ) +
    style('2', 'Heading 2', `${basedOn('Binhthng')}<w:pPr><w:outlineLvl w:val="1"/></w:pPr>`) +
    style('MucLon', 'Mục lớn', `${basedOn('u1')}<w:pPr><w:jc w:val="both"/></w:pPr>`) +
    style('A', 'vòng a', basedOn('B')) +
    style('B', 'vòng b', `${basedOn('A')}<w:rPr><w:i/></w:rPr>`);

  test('are known by name, whatever their ids', async () => {
    const [first, second] = await read(
      p('I', { paragraphStyle: 'u1' }) + p('1', { paragraphStyle: '2' }),
      styles,
    );
    expect(first).toMatchObject({
      style: 'heading 1',
      headingLevel: 1,
      outlineLevel: 1,
      alignment: 'center',
    });
    expect(second).toMatchObject({ style: 'heading 2', headingLevel: 2, outlineLevel: 2, alignment: 'left' });
  });

  test('inherit from what they are based on', async () => {
    const [paragraph] = await read(p('I', { paragraphStyle: 'MucLon' }), styles);
    expect(paragraph).toMatchObject({
      style: 'mục lớn',
      headingLevel: 1,
      outlineLevel: 1,
      alignment: 'justify',
    });
    expect(paragraph?.spans).toMatchObject([{ bold: true }]);
  });

  test('may be based on each other in a circle', async () => {
    const [paragraph] = await read(p('x', { paragraphStyle: 'A' }), styles);
    expect(paragraph).toMatchObject({ style: 'vòng a', headingLevel: null });
    expect(paragraph?.spans).toMatchObject([{ italic: true }]);
  });

  test('that are unknown or the default have no name', async () => {
    const paragraphs = await read(
      p('a') + p('b', { paragraphStyle: 'Binhthng' }) + p('c', { paragraphStyle: '?' }),
      styles,
    );
    expect(paragraphs.map((paragraph) => paragraph.style)).toEqual([null, null, null]);
  });

  test('are guessed from the usual ids where the text came without them', async () => {
    const [heading, contents] = await read(
      p('I', { paragraphStyle: 'Heading1' }) + p('I', { paragraphStyle: 'TOC2' }),
    );
    expect(heading).toMatchObject({ style: 'heading 1', headingLevel: 1, outlineLevel: 1 });
    expect(contents).toMatchObject({ style: 'toc 2', toc: true });
  });

  test('give way to what the paragraph says itself', async () => {
    const [paragraph, body] = await read(
      p('I', { paragraphStyle: 'u1', align: 'right', outlineLevel: 2 }) +
        p('I', { paragraphStyle: 'u1', outlineLevel: 9 }),
      styles,
    );
    expect(paragraph).toMatchObject({ alignment: 'right', outlineLevel: 3 });
    expect(body).toMatchObject({ outlineLevel: null, headingLevel: 1 });
  });
});

describe('looks', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style('Dam', 'Đậm', '<w:rPr><w:b/><w:caps/></w:rPr>') +
    '<w:style w:type="character" w:styleId="Manh"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

  test('come from the run, its style, the paragraph style, the defaults', async () => {
    const [paragraph] = await read(
      pXml(
        r('a') +
          r('b', { bold: false }) +
          r('c', { style: 'Manh' }) +
          r('d', { italic: true, font: 'Arial' }),
        {
          paragraphStyle: 'Dam',
        },
      ),
      styles,
    );
    expect(paragraph?.spans).toEqual([
      { start: 0, end: 1, bold: true, italic: false, caps: true, font: '.VnTime' },
      { start: 1, end: 3, bold: false, italic: false, caps: true, font: '.VnTime' },
      { start: 3, end: 4, bold: true, italic: true, caps: true, font: 'Arial' },
    ]);
  });

  test('are one span where neighbouring runs look alike', async () => {
    const [paragraph] = await read(pXml(['I', '.', ' TÌNH'].map((text) => r(text, { bold: true })).join('')));
    expect(paragraph?.spans).toHaveLength(1);
    expect(paragraph?.spans).toMatchObject([{ start: 0, end: 7, bold: true }]);
  });

  test('of the paragraph mark and of tracked formatting do not count', async () => {
    const [paragraph] = await read(
      '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>',
    );
    expect(paragraph?.spans).toMatchObject([{ bold: false }]);
  });
});
