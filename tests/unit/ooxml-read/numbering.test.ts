import { readReport } from '../../../src/ooxml/read/readReport';
import { docx, p, style } from '../../tools/docxBuilder';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;

const outline = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'decimal', '%2.%3.');

async function labels(
  numbering: string,
  items: readonly (readonly [numId: number, level?: number])[],
  styles = '',
) {
  const body = items
    .map(([numId, at]) => p('x', at === undefined ? { numId } : { numId, level: at }))
    .join('');
  const report = await readReport(docx({ body, numbering, styles }));
  return report.paragraphs.map((paragraph) => paragraph.listLabel);
}

describe('automatic numbers', () => {
  test('count by level and restart under a higher one', async () => {
    const found = await labels(abstract(0, outline) + num(1, 0), [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ]);
    expect(found).toEqual(['I.', '1.', '1.1.', '1.2.', '2.', '2.1.', 'II.', '1.']);
  });

  test('go on in another list made from the same one, unless it starts anew', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = abstract(0, level(0, 'decimal', '%1)')) + num(1, 0) + num(2, 0) + num(3, 0, anew);
    expect(await labels(numbering, [[1], [2], [3], [3], [1]])).toEqual(['1)', '2)', '5)', '6)', '7)']);
  });

  test('take a level of their own where the list overrides it', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`;
    expect(await labels(abstract(0, outline) + num(1, 0, own), [[1], [1]])).toEqual(['a)', 'b)']);
  });

  test('restart only where they are told to', async () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>');
    expect(
      await labels(abstract(0, levels) + num(1, 0), [
        [1, 0],
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['1.', '1)', '2.', '2)']);
  });

  test('show levels that were never used with their first number, in digits where the level is legal', async () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>');
    expect(
      await labels(abstract(0, levels) + num(1, 0), [
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['1.1.', 'I.', '1.1.']);
  });

  test.each([
    ['lowerRoman', 'i,ii,iii,iv'],
    ['upperLetter', 'A,B,C,D'],
    ['decimalZero', '01,02,03,04'],
    ['ordinalText', 'thứ nhất,thứ hai,thứ ba,thứ tư'],
    ['vietnameseCounting', 'một,hai,ba,bốn'],
  ])('are written as %s', async (format, expected) => {
    const found = await labels(abstract(0, level(0, format, '%1')) + num(1, 0), [[1], [1], [1], [1]]);
    expect(found.join()).toBe(expected);
  });

  test('of lists with bullets are the bullet, in a plain character', async () => {
    const levels = level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '-') + level(2, 'none', '');
    expect(
      await labels(abstract(0, levels) + num(1, 0), [
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
    ).toEqual(['•', '-', null]);
  });

  test('come from the style, at the level that is linked to it, and 0 turns them off', async () => {
    const levels =
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="M1"/>') +
      level(1, 'decimal', '%2.', '<w:pStyle w:val="M2"/>');
    const numbered = (id: string) =>
      style(id, `muc ${id}`, '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body =
      p('a', { paragraphStyle: 'M1' }) +
      p('b', { paragraphStyle: 'M2' }) +
      p('c', { paragraphStyle: 'M2', numId: 0 }) +
      p('d', { paragraphStyle: 'M2' });
    const report = await readReport(
      docx({ body, numbering: abstract(0, levels) + num(1, 0), styles: numbered('M1') + numbered('M2') }),
    );
    expect(report.paragraphs.map((paragraph) => paragraph.listLabel)).toEqual(['I.', '1.', null, '2.']);
  });

  test('follow a link to a list style, but not in circles', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="DS"><w:name w:val="ds"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const linked = abstract(0, '<w:numStyleLink w:val="DS"/>') + abstract(1, outline) + num(1, 0);
    expect(await labels(linked + num(2, 1), [[1], [1]], styles)).toEqual(['I.', 'II.']);
    expect(await labels(linked + num(2, 0), [[1]], styles)).toEqual([null]);
  });

  test('that nobody defines are a warning', async () => {
    const report = await readReport(docx({ body: p('x', { numId: 7 }) }));
    expect(report.paragraphs[0]?.listLabel).toBeNull();
    expect(report.warnings).toEqual([{ code: 'numbering-unknown', part: '/word/document.xml' }]);
  });
});
