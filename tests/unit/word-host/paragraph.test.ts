import { bench, codeOf, p, r, tbl } from './harness';

test('text, style, outline level and place are told as Word tells them', async () => {
  const { Word } = bench(
    p('Mục lớn', '<w:pStyle w:val="Heading1"/>') +
      p('Thân bài', '<w:jc w:val="both"/><w:ind w:firstLine="720"/>') +
      tbl([['Ô']]) +
      p('Cuối'),
  );
  const seen = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(
      'items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/alignment,items/firstLineIndent,items/tableNestingLevel,items/isListItem,items/isLastParagraph',
    );
    await context.sync();
    return paragraphs.items.map((one) => one.toJSON());
  });
  expect(seen.map(({ text }) => text)).toEqual(['Mục lớn', 'Thân bài', 'Ô', 'Cuối']);
  expect(seen[0]).toMatchObject({
    style: 'Heading 1',
    styleBuiltIn: 'Heading1',
    outlineLevel: 1,
    alignment: 'Left',
  });
  expect(seen[1]).toMatchObject({
    styleBuiltIn: 'Normal',
    outlineLevel: 10,
    alignment: 'Justified',
    firstLineIndent: 36,
  });
  expect(seen[2]).toMatchObject({ tableNestingLevel: 1, isListItem: false });
  expect(seen[3]).toMatchObject({ isLastParagraph: true });
});

test('text includes tracked deletions, as on the web; getReviewedText tells them apart', async () => {
  const { Word } = bench(
    `<w:p>${r('Có ')}<w:del w:id="1" w:author="A"><w:r><w:delText>năm </w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${r('sáu ')}</w:ins>${r('buổi')}</w:p>`,
  );
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load('text');
    const current = first.getReviewedText('Current');
    const original = first.getReviewedText('Original');
    await context.sync();
    expect([first.text, current.value, original.value]).toEqual([
      'Có năm sáu buổi',
      'Có sáu buổi',
      'Có năm buổi',
    ]);
  });
});

test('insertParagraph beside a paragraph takes its look and leaves it untouched', async () => {
  const { Word, host } = bench(p('Một', '<w:jc w:val="center"/>') + p('Hai'));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertParagraph('sau', 'After');
    const before = first.insertParagraph('trước', 'Before');
    before.load('alignment,text');
    await context.sync();
    expect(before.toJSON()).toMatchObject({ text: 'trước', alignment: 'Centered' });
  });
  expect(host.paragraphs()).toEqual(['trước', 'Một', 'sau', 'Hai']);
});

test('insertText replaces the text and keeps the format of its first run', async () => {
  const { Word, host } = bench(`<w:p>${r('cũ', '<w:b/>')}${r(' và thường')}</w:p>`);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText('mới', 'Replace');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['mới']);
  expect([...host.document.body.descendants('w:b')]).toHaveLength(1);
});

test('insertText at Start and End goes in beside what is there', async () => {
  const { Word, host } = bench(p('giữa'));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertText('đầu ', 'Start');
    first.insertText(' cuối', 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['đầu giữa cuối']);
});

test('delete takes the paragraph away; used afterwards it is ItemNotFound', async () => {
  const { Word, host } = bench(p('Một') + p('Hai'));
  const code = await codeOf(
    Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.delete();
      await context.sync();
      first.load('text');
      await context.sync();
    }),
  );
  expect(host.paragraphs()).toEqual(['Hai']);
  expect(code).toBe('ItemNotFound');
});

test('getNext ends in ItemNotFound, getNextOrNullObject in a null object', async () => {
  const { Word } = bench(p('Một'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getNext().load('text');
      await context.sync();
    }),
  );
  expect(code).toBe('ItemNotFound');
  await Word.run(async (context) => {
    const next = context.document.body.paragraphs.getFirst().getNextOrNullObject();
    next.load('text');
    await context.sync();
    expect(next.isNullObject).toBe(true);
  });
});

test('setting a built-in style defines it in a document that does not have it', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.styleBuiltIn = 'Heading2';
    await context.sync();
    first.load('outlineLevel,styleBuiltIn');
    await context.sync();
    expect(first.toJSON()).toMatchObject({ outlineLevel: 2, styleBuiltIn: 'Heading2' });
  });
  expect(host.document.styles.byName('heading 2')).not.toBeNull();
});

test('select marks the paragraph as the selection', async () => {
  const { Word } = bench(p('Một') + p('Hai'));
  await Word.run(async (context) => {
    context.document.body.paragraphs.getLast().select();
    const selection = context.document.getSelection();
    selection.load('text');
    await context.sync();
    expect(selection.text).toBe('Hai');
  });
});
