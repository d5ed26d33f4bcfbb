import { readReport } from '../../../src/ooxml/read/readReport';
import { control, docx, p, pXml, r, style } from '../../tools/docxBuilder';

async function texts(body: string): Promise<string[]> {
  const report = await readReport(docx({ body }));
  return report.paragraphs.map((paragraph) => paragraph.text);
}

const textIn = async (runs: string) => (await texts(pXml(runs)))[0];

describe('text of a paragraph', () => {
  test('is put together over runs, links, smart tags, controls and unknown elements', async () => {
    const runs = `${r('I. TÌNH ')}<w:hyperlink r:id="x">${r('HÌNH')}</w:hyperlink><w:smartTag>${r(' CÔNG')}</w:smartTag>${control('a', r(' NHÂN'))}<w:customXml>${r(', VIÊN')}</w:customXml><w:future>${r(' CHỨC')}</w:future>`;
    expect(await textIn(runs)).toBe('I. TÌNH HÌNH CÔNG NHÂN, VIÊN CHỨC');
  });

  test('has tabs, breaks, hyphens and symbols', async () => {
    const runs =
      '<w:r><w:t>1.</w:t><w:tab/><w:t>A</w:t><w:br/><w:t>B</w:t><w:cr/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t><w:softHyphen/><w:t>E</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>';
    expect(await textIn(runs)).toBe('1.\tA\nB\nC-DE≥•');
  });

  test('does not take the tab stops of the paragraph for tabs', async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>A</w:t></w:r></w:p>';
    expect(await texts(body)).toEqual(['A']);
  });

  test('keeps outer spaces only where the file says so', async () => {
    expect(await textIn('<w:r><w:t> A </w:t></w:r><w:r><w:t xml:space="preserve"> B </w:t></w:r>')).toBe(
      'A B ',
    );
  });

  test('leaves hidden text out, set on the run or by a style', async () => {
    const styles = style('An', 'hidden note', '<w:rPr><w:vanish/></w:rPr>');
    const body =
      pXml(`${r('hiện')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>`) +
      p('ẩn', { paragraphStyle: 'An' });
    const report = await readReport(docx({ body, styles }));
    expect(report.paragraphs.map((paragraph) => paragraph.text)).toEqual(['hiện', '']);
  });

  test('takes exactly one branch of an alternative', async () => {
    const either = (choice: string, requires: string) =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}">${r(choice)}</mc:Choice><mc:Choice Requires="wps">${r('hai')}</mc:Choice><mc:Fallback>${r('ba')}</mc:Fallback></mc:AlternateContent>`;
    expect(await textIn(either('một', 'wps'))).toBe('một');
    expect(await textIn(either('một', 'unknown'))).toBe('hai');
    expect(
      await textIn(
        '<mc:AlternateContent><mc:Choice Requires="u"><w:r/></mc:Choice><mc:Fallback><w:r><w:t>ba</w:t></w:r></mc:Fallback></mc:AlternateContent>',
      ),
    ).toBe('ba');
  });

  test('has characters and CDATA as they are', async () => {
    expect(await textIn('<w:r><w:t>A &amp; B &#7879; <![CDATA[<C>]]></w:t></w:r>')).toBe('A & B ệ <C>');
  });
});

describe('page and section breaks', () => {
  test('stand before the paragraph that begins the page', async () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
    const body =
      p('a') +
      pXml(`${r('b')}${pageBreak}`) +
      p('c') +
      pXml(pageBreak + r('d')) +
      pXml(pageBreak) +
      p('e') +
      p('f', { propertiesXml: '<w:sectPr/>' }) +
      p('g') +
      p('h', { propertiesXml: '<w:pageBreakBefore/>' });
    const report = await readReport(docx({ body }));
    const broken = report.paragraphs.filter((paragraph) => paragraph.breakBefore);
    expect(broken.map((paragraph) => paragraph.text)).toEqual(['c', 'd', '', 'e', 'g', 'h']);
  });

  test('in the middle of a paragraph are a break in its text', async () => {
    expect(await textIn(`${r('a')}<w:r><w:br w:type="page"/></w:r>${r('b')}`)).toBe('a\nb');
  });
});
