import { withOfficeClient } from '../../word-host/officeClient';
import { docxOf } from '../../word-host/samples/documents';
import { createWordHost } from '../../word-host/wordHost';
import { bench, codeOf, p, r } from './harness';

const numbering = {
  name: 'word/numbering.xml',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  relationship: 'numbering',
  xml: `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%1)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};
const item = (text: string, level: number) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);

test('font is read with styles resolved; what differs is null or empty', async () => {
  const { Word } = bench(`<w:p>${r('đậm', '<w:b/><w:sz w:val="26"/>')}${r(' thường')}</w:p>`);
  await Word.run(async (context) => {
    const { font } = context.document.body.paragraphs.getFirst();
    font.load('name,size,bold,italic');
    const word = context.document.body.search('đậm').getFirst().font;
    word.load('bold,size');
    await context.sync();
    expect(font.toJSON()).toMatchObject({ name: 'Times New Roman', bold: null, size: null, italic: false });
    expect(word.toJSON()).toMatchObject({ bold: true, size: 13 });
  });
});

test('setting the font of part of a line leaves the rest as it is', async () => {
  const { Word, host } = bench(p('một hai ba'));
  await Word.run(async (context) => {
    const { font } = context.document.body.search('hai').getFirst();
    font.bold = true;
    font.highlightColor = '#FFFF00';
    await context.sync();
  });
  const bold = [...host.document.body.descendants('w:r')].filter((run) => run.path('w:rPr', 'w:b'));
  expect(bold.map((run) => run.text)).toEqual(['hai']);
  expect(host.paragraphs()).toEqual(['một hai ba']);
});

test('list items carry the string Word shows', async () => {
  const host = createWordHost(
    docxOf(item('a', 0) + item('b', 1) + item('c', 1) + p('x') + item('d', 0), [numbering]),
  );
  const { Word } = withOfficeClient(host);
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(
      'items/isListItem,items/listItemOrNullObject/listString,items/listItemOrNullObject/level',
    );
    await context.sync();
    expect(
      paragraphs.items.map((one) =>
        one.isListItem ? [one.listItemOrNullObject.listString, one.listItemOrNullObject.level] : null,
      ),
    ).toEqual([['I.', 0], ['1.I)', 1], ['2.I)', 1], null, ['II.', 0]]);
  });
});

test('listItem of a paragraph outside of a list fails the whole batch', async () => {
  const { Word } = bench(p('x'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().listItem.load('listString');
      await context.sync();
    }),
  );
  expect(code).toBe('ItemNotFound');
});

test('a list is begun, joined, numbered and left', async () => {
  const { Word } = bench(p('a') + p('b') + p('c'));
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    const [first, second, third] = paragraphs.items;
    const list = first?.startNewList();
    list?.load('id');
    await context.sync();
    list?.setLevelNumbering(0, 'UpperRoman', ['Mục ', 0, '.']);
    second?.attachToList(list?.id ?? 0, 0);
    third?.attachToList(list?.id ?? 0, 0);
    third?.detachFromList();
    const after = context.document.body.getRange('Whole').paragraphs;
    after.load('items/isListItem,items/listItemOrNullObject/listString');
    await context.sync();
    expect(after.items.map((one) => (one.isListItem ? one.listItemOrNullObject.listString : null))).toEqual([
      'Mục I.',
      'Mục II.',
      null,
    ]);
  });
});
