import { bench, codeOf, p } from './harness';

test('what was done before a failing action stands', async () => {
  const { Word, host } = bench(p('Một'));
  const code = await codeOf(
    Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph('trước', 'End');
      context.document.contentControls.getById(404);
      body.insertParagraph('sau', 'End');
      await context.sync();
    }),
  );
  expect(code).toBe('ItemNotFound');
  expect(host.paragraphs()).toEqual(['Một', 'trước']);
});

test('an unknown member is ApiNotFound, with a line in the log', async () => {
  const { Word, host } = bench(p('Một'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.getFootnoteBody();
      await context.sync();
    }),
  );
  expect(code).toBe('ApiNotFound');
  expect(host.session.log).toContainEqual({
    kind: 'unknown-member',
    text: 'Document.GetFootnoteBody: The word host does not know Document.GetFootnoteBody',
  });
});

test('a collection loaded before a write does not show it; one asked for anew does', async () => {
  const { Word } = bench(p('Một'));
  await Word.run(async (context) => {
    const before = context.document.body.paragraphs;
    before.load('items/text');
    await context.sync();
    context.document.body.insertParagraph('Hai', 'End');
    before.load('items/text');
    const after = context.document.body.getRange('Whole').paragraphs;
    after.load('items/text');
    await context.sync();
    expect([before.items.length, after.items.length]).toEqual([1, 2]);
  });
});

test('a null object answers null to each request', async () => {
  const { Word } = bench(p('Một'));
  await Word.run(async (context) => {
    const none = context.document.contentControls.getByTag('x').getFirstOrNullObject();
    none.load('tag');
    await context.sync();
    none.load('tag');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('the host counts round trips, actions and bytes; cleaning up is no round trip of the add-in', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    context.document.body.paragraphs.load('items/text');
    await context.sync();
    context.document.body.paragraphs.load('items/style');
    await context.sync();
  });
  const { requests, syncs, bytesIn, bytesOut } = host.session.counts;
  expect([requests, syncs]).toEqual([3, 2]);
  expect(bytesIn).toBeGreaterThan(100);
  expect(bytesOut).toBeGreaterThan(100);
});

test('the client’s error names the place and carries the code', async () => {
  const { Word } = bench(p('Một'));
  const run = Word.run(async (context) => {
    context.document.body.insertOoxml('x', 'End');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'GeneralException',
    debugInfo: { errorLocation: 'Body.InsertOoxml' },
  });
});
