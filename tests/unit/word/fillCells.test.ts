import { fillCells } from '../../../src/word/fillCells';
import { cell, docx, p } from '../../tools/docxBuilder';
import { openWord } from './openWord';

const row = (...texts: string[]) =>
  `<w:tr>${texts.map((text) => cell(p(text, { bold: text !== '' }))).join('')}</w:tr>`;
const grid = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>';
const table = () =>
  docx({
    body: `${p('Phụ lục')}<w:tbl><w:tblPr/>${grid}${row('Nữ', '12')}${row('Nam', '')}</w:tbl>${p('')}`,
  });

describe('filling cells', () => {
  test('writes only the cells that change and leaves their format', async () => {
    const host = openWord(table());
    await fillCells([{ place: { paragraph: 2, text: '12' }, before: '12', after: '15' }], 6);
    expect(host.paragraphs()).toEqual(['Phụ lục', 'Nữ', '15', 'Nam', '', '']);
    const [changed] = [...host.document.body.descendants('w:p')].filter((one) => one.text === '15');
    expect(changed === undefined ? 0 : [...changed.descendants('w:b')].length).toBeGreaterThan(0);
  });

  test('writes into an empty cell', async () => {
    const host = openWord(table());
    await fillCells([{ place: { paragraph: 4, text: '' }, before: '', after: '1.234' }], 6);
    expect(host.paragraphs()[4]).toBe('1.234');
  });

  test('writes nothing when a cell is not what was shown', async () => {
    const host = openWord(table());
    const work = fillCells(
      [
        { place: { paragraph: 4, text: '' }, before: '', after: '7' },
        { place: { paragraph: 2, text: '11' }, before: '11', after: '15' },
      ],
      6,
    );
    await expect(work).rejects.toMatchObject({ code: 'text-changed', effect: 'none' });
    expect(host.paragraphs()[4]).toBe('');
  });

  test('writes nothing when the document has grown since', async () => {
    openWord(table());
    const work = fillCells([{ place: { paragraph: 4, text: '' }, before: '', after: '7' }], 5);
    await expect(work).rejects.toMatchObject({ code: 'text-changed', effect: 'none' });
  });

  test('takes two round trips', async () => {
    const host = openWord(table());
    await fillCells([{ place: { paragraph: 4, text: '' }, before: '', after: '7' }], 6);
    expect(host.session.counts.syncs).toBe(2);
  });
});
