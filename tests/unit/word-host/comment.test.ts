import { bench, codeOf, p } from './harness';

test('a comment is put on a range, read and deleted; the text stays', async () => {
  const { Word, host } = bench(p('Có năm buổi') + p('Hai'));
  await Word.run(async (context) => {
    context.document.body.search('năm').getFirst().insertComment('Số này ở đâu ra?');
    context.document.body.paragraphs.getLast().getRange('Whole').insertComment('Thiếu');
    const comments = context.document.body.getComments();
    comments.load('items/content,items/authorName,items/resolved,items/creationDate,items/id');
    await context.sync();
    expect(comments.items.map(({ content }) => content)).toEqual(['Số này ở đâu ra?', 'Thiếu']);
    expect(comments.items[0]?.creationDate.getTime()).toBeGreaterThan(0);
    const on = comments.items[0]?.getRange();
    on?.load('text');
    await context.sync();
    expect(on?.text).toBe('năm');
    comments.items[0]?.delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Có năm buổi', 'Hai']);
  expect(host.document.comments?.childrenOf('w:comment')).toHaveLength(1);
});

test('comments of one paragraph are those that touch it', async () => {
  const { Word } = bench(p('Một') + p('Hai'));
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.getFirst().getRange('Content').insertComment('a');
    const first = paragraphs.getFirst().getComments();
    const last = paragraphs.getLast().getComments();
    first.load('items');
    last.load('items');
    await context.sync();
    expect([first.items.length, last.items.length]).toEqual([1, 0]);
  });
});

test('a host that refuses comments says NotAllowed and changes nothing', async () => {
  const { Word, host } = bench(p('Một'), { faults: { refuseComments: true } });
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange('Whole').insertComment('a');
      await context.sync();
    }),
  );
  expect(code).toBe('NotAllowed');
  expect(host.document.comments).toBeNull();
});
