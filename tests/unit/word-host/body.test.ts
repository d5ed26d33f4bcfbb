import { bench, p, sdt, tbl } from './harness';

test('text is all paragraphs, those of tables too', async () => {
  const { Word } = bench(p('Một') + tbl([['a', 'b']]) + p('Hai'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text,type');
    await context.sync();
    expect([body.text, body.type]).toEqual(['Một\na\nb\nHai', 'MainDoc']);
  });
});

test('insertParagraph and insertText at Start and End', async () => {
  const { Word, host } = bench(p('giữa'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.insertParagraph('đầu', 'Start');
    body.insertParagraph('cuối', 'End');
    body.insertText('!', 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['đầu', 'giữa', 'cuối!']);
});

test('clear leaves one empty paragraph and the section’s settings', async () => {
  const { Word, host } = bench(p('Một') + tbl([['a']]) + sdt('x', p('b')));
  await Word.run(async (context) => {
    context.document.body.clear();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['']);
  expect(host.document.body.elements().at(-1)?.key).toBe('w:sectPr');
});

test('insertBreak: a page break is a paragraph of its own, a section break ends a section', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    context.document.body.insertBreak('Page', 'End');
    context.document.body.insertBreak('SectionNext', 'End');
    context.document.sections.load('items');
    await context.sync();
    expect(context.document.sections.items).toHaveLength(2);
  });
  expect(host.paragraphs()).toEqual(['Một', '\f', '']);
});

test('a cell’s body is a body', async () => {
  const { Word, host } = bench(tbl([['a', 'b']]) + p(''));
  await Word.run(async (context) => {
    const { body } = context.document.body.tables.getFirst().getCell(0, 1);
    body.load('text,type');
    body.insertParagraph('c', 'End');
    await context.sync();
    expect([body.text, body.type]).toEqual(['b', 'TableCell']);
  });
  expect(host.paragraphs()).toEqual(['a', 'b', 'c', '']);
});
