import { bench, codeOf, p } from './harness';

test('a character style goes on the text, a paragraph style on whole paragraphs', async () => {
  const { Word, host } = bench(p('Một hai') + p('Ba'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.search('hai').getFirst().styleBuiltIn = Word.BuiltInStyleName.strong;
    body.paragraphs.getLast().style = 'Heading 2';
    body.load('style,styleBuiltIn');
    body.paragraphs.load('items/styleBuiltIn');
    await context.sync();
    expect(body.paragraphs.items.map(({ styleBuiltIn }) => styleBuiltIn)).toEqual(['Normal', 'Heading2']);
    expect([body.style, body.styleBuiltIn]).toEqual(['', 'Other']);
  });
  const [run] = [...host.document.body.descendants('w:rStyle')].map((style) => style.closest('w:r')?.text);
  expect(run).toBe('hai');
});

test('colours have names, too; the highlighter is the nearest of Word’s sixteen', async () => {
  const { Word } = bench(p('Một'));
  await Word.run(async (context) => {
    const { font } = context.document.body.paragraphs.getFirst();
    font.set({ color: 'white', highlightColor: '#FE0101', underline: 'Double', superscript: true });
    font.load('color,highlightColor,underline,superscript,subscript');
    await context.sync();
    expect(font.toJSON()).toEqual({
      color: '#FFFFFF',
      highlightColor: '#FF0000',
      underline: 'Double',
      superscript: true,
      subscript: false,
    });
    font.color = 'màu đỏ';
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('a range is made a link, and gives it back', async () => {
  const { Word, host } = bench(p('xem trang này'));
  await Word.run(async (context) => {
    const range = context.document.body.search('trang').getFirst();
    range.hyperlink = 'https://congdoan.vn';
    const links = context.document.body.getRange().getHyperlinkRanges();
    links.load('text,hyperlink');
    await context.sync();
    expect(links.items.map(({ text, hyperlink }) => [text, hyperlink])).toEqual([
      ['trang', 'https://congdoan.vn'],
    ]);
    range.hyperlink = '';
    await context.sync();
  });
  expect([...host.document.body.descendants('w:hyperlink')]).toEqual([]);
  expect(host.paragraphs()).toEqual(['xem trang này']);
});

test('a caret’s text range is the sentence it stands in; the next one follows', async () => {
  const { Word } = bench(p('Một. Hai. Ba.'));
  await Word.run(async (context) => {
    const { body } = context.document;
    const caret = body.search('ai').getFirst().getRange('Start');
    const here = caret.getTextRanges(['.'], true).getFirst();
    const next = here.getNextTextRange(['.'], true);
    here.load('text');
    next.load('text');
    await context.sync();
    expect([here.text, next.text]).toEqual(['Hai.', 'Ba.']);
  });
});

test('items of a list know what is above and below them', async () => {
  const { Word } = bench(p('Một') + p('Hai') + p('Ba'));
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    const [first, second, third] = paragraphs.items;
    if (!first || !second || !third) throw new Error('three paragraphs');
    const list = first.startNewList();
    list.load('id');
    await context.sync();
    second.attachToList(list.id, 1);
    third.attachToList(list.id, 2);
    list.setLevelNumbering(1, 'Arabic');
    list.setLevelAlignment(1, 'Right');
    const parent = third.listItem.getAncestor(true);
    const below = first.listItem.getDescendants(true);
    const none = first.listItem.getAncestorOrNullObject();
    const sign = list.getLevelString(1);
    parent.load('text');
    below.load('text');
    none.load('text');
    list.load('levelTypes');
    await context.sync();
    expect([parent.text, below.items.map(({ text }) => text), none.isNullObject]).toEqual([
      'Hai',
      ['Hai'],
      true,
    ]);
    expect([list.levelTypes.slice(0, 2), sign.value]).toEqual([['Bullet', 'Number'], '%2.']);
  });
});

test('custom properties keep their types; built-in ones are all there to load', async () => {
  const { Word } = bench(p('Một'));
  await Word.run(async (context) => {
    const { properties } = context.document;
    properties.customProperties.add('Số', 12);
    properties.customProperties.add('Có', true);
    properties.customProperties.load('items/type,items/value');
    properties.company = 'Công đoàn';
    properties.load();
    await context.sync();
    expect(properties.customProperties.items.map(({ type, value }) => [type, value])).toEqual([
      ['Number', 12],
      ['Boolean', true],
    ]);
    expect(properties.company).toBe('Công đoàn');
  });
});

test('after the document is cleared the caret stands at its start', async () => {
  const { Word } = bench(p('Một') + p('Hai'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.paragraphs.getLast().select();
    body.clear();
    body.insertParagraph('Mới', 'Start');
    const paragraph = context.document.getSelection().paragraphs.getFirst();
    paragraph.load('text');
    await context.sync();
    expect(paragraph.text).toBe('Mới');
  });
});
