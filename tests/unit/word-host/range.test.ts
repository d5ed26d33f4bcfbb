import { bench, codeOf, p, r, sdt, tbl } from './harness';

test('a range moves along with the text before it', async () => {
  const { Word } = bench(p('Có năm buổi tuyên truyền'));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const found = first.search('buổi').getFirst();
    first.insertText('Trong kỳ: ', 'Start');
    found.insertText('cuộc', 'Replace');
    first.load('text');
    await context.sync();
    expect(first.text).toBe('Trong kỳ: Có năm cuộc tuyên truyền');
  });
});

test('compareLocationWith uses Word’s words', async () => {
  const { Word } = bench(p('một hai ba') + p('bốn'));
  await Word.run(async (context) => {
    const { body } = context.document;
    const [one, two, first, second] = [
      body.search('một').getFirst(),
      body.search('hai').getFirst(),
      body.paragraphs.getFirst().getRange('Whole'),
      body.paragraphs.getLast().getRange('Whole'),
    ];
    const answers = [
      one.compareLocationWith(two),
      two.compareLocationWith(one),
      one.compareLocationWith(one),
      two.compareLocationWith(first),
      first.compareLocationWith(two),
      one.compareLocationWith(first),
      second.compareLocationWith(first),
    ];
    await context.sync();
    expect(answers.map(({ value }) => value)).toEqual([
      'Before',
      'After',
      'Equal',
      'Inside',
      'Contains',
      'InsideStart',
      'After',
    ]);
  });
});

test('expandTo spans both, intersectWithOrNullObject what they share', async () => {
  const { Word } = bench(p('một hai ba') + p('bốn'));
  await Word.run(async (context) => {
    const { body } = context.document;
    const both = body.search('hai').getFirst().expandTo(body.search('bốn').getFirst());
    both.load('text');
    const none = body.search('một').getFirst().intersectWithOrNullObject(body.search('bốn').getFirst());
    none.load('text');
    await context.sync();
    expect(both.text).toBe('hai ba\nbốn');
    expect(none.isNullObject).toBe(true);
  });
});

test('deleting across paragraphs joins what is left', async () => {
  const { Word, host } = bench(p('một hai') + p('giữa') + p('ba bốn'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.search(' hai').getFirst().expandTo(body.search('ba').getFirst()).delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['một bốn']);
});

test('insertText with a line break begins a new paragraph with the same look', async () => {
  const { Word, host } = bench(p('đầu cuối', '<w:jc w:val="both"/>'));
  await Word.run(async (context) => {
    context.document.body.search('cuối').getFirst().insertText('một\nhai ', 'Before');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['đầu một', 'hai cuối']);
  expect(host.document.paragraphs.map((one) => one.path('w:pPr', 'w:jc')?.attr('w:val'))).toEqual([
    'both',
    'both',
  ]);
});

test('a range tells its paragraphs, controls, tables and the cell around it', async () => {
  const { Word } = bench(sdt('a', p('trong')) + tbl([['ô']]) + p('sau'));
  await Word.run(async (context) => {
    const { body } = context.document;
    const whole = body.getRange('Whole');
    whole.paragraphs.load('items/text');
    whole.contentControls.load('items/tag');
    whole.tables.load('items/rowCount');
    const cell = body.search('ô').getFirst().parentTableCellOrNullObject;
    cell.load('value');
    const outside = body.search('sau').getFirst().parentTableOrNullObject;
    outside.load('rowCount');
    await context.sync();
    expect(whole.paragraphs.items.map(({ text }) => text)).toEqual(['trong', 'ô', 'sau']);
    expect(whole.contentControls.items.map(({ tag }) => tag)).toEqual(['a']);
    expect(whole.tables.items).toHaveLength(1);
    expect([cell.value, outside.isNullObject]).toEqual(['ô', true]);
  });
});

test('search minds case and whole words when asked, and finds nothing over a break', async () => {
  const { Word } = bench(`<w:p>${r('Công đo')}${r('àn công đoàn')}</w:p>`);
  await Word.run(async (context) => {
    const { body } = context.document;
    const all = body.search('công đoàn');
    const exact = body.search('Công đoàn', { matchCase: true });
    const part = body.search('đo', { matchWholeWord: true });
    for (const found of [all, exact, part]) found.load('items/text');
    await context.sync();
    expect([all, exact, part].map(({ items }) => items.length)).toEqual([2, 1, 0]);
  });
});

test('a search text of more than 255 characters is refused', async () => {
  const { Word } = bench(p('Một'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.search('x'.repeat(256)).load('items');
      await context.sync();
    }),
  );
  expect(code).toBe('SearchStringInvalidOrTooLong');
});

test('while changes are tracked, replaced text stays as a deletion beside the insertion', async () => {
  const { Word, host } = bench(p('Có năm buổi'));
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    context.document.body.search('năm').getFirst().insertText('sáu', 'Replace');
    const now = context.document.body.getReviewedText('Current');
    const before = context.document.body.getReviewedText('Original');
    await context.sync();
    expect([now.value, before.value]).toEqual(['Có sáu buổi', 'Có năm buổi']);
  });
  expect([...host.document.body.descendants('w:del')]).toHaveLength(1);
});

test('split cuts at signs and getTextRanges after them', async () => {
  const { Word } = bench(p('một, hai. ba'));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const words = first.split([' '], true, true);
    const sentences = first.getTextRanges(['.'], true);
    words.load('items/text');
    sentences.load('items/text');
    await context.sync();
    expect(words.items.map(({ text }) => text)).toEqual(['một,', 'hai.', 'ba']);
    expect(sentences.items.map(({ text }) => text)).toEqual(['một, hai.', 'ba']);
  });
});
