import { validateDocx } from '../../tools/validate';
import { bench, codeOf, p } from './harness';

/** A PNG of 2 × 1 pixels, as far as its head goes. */
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000002000000010802000000', 'hex').toString(
  'base64',
);

test('a footnote stands after the range, and has a body of its own', async () => {
  const { Word, host } = bench(p('Một hai') + p('Ba'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.search('Một').getFirst().insertFootnote('Ghi chú');
    body.paragraphs.getLast().getRange('Content').insertFootnote('Hai');
    body.footnotes.load('items/type,items/body/type,items/body/text');
    const note = body.footnotes.getFirst();
    const next = note.getNext().body;
    next.load('text');
    const none = note.getNext().getNextOrNullObject();
    none.load('type');
    const first = body.paragraphs.getFirst().footnotes;
    first.load('items');
    await context.sync();
    expect(body.footnotes.items.map((one) => [one.type, one.body.type, one.body.text])).toEqual([
      ['Footnote', 'Footnote', 'Ghi chú'],
      ['Footnote', 'Footnote', 'Hai'],
    ]);
    expect(next.text).toBe('Hai');
    expect(none.isNullObject).toBe(true);
    expect(first.items).toHaveLength(1);
    note.delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một hai', 'Ba']);
  expect(await validateDocx(host.save())).toEqual([]);
});

test('a picture stands in the line with its size, and keeps its shape', async () => {
  const { Word, host } = bench(p('Chữ'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.paragraphs.getFirst().insertInlinePictureFromBase64(png, 'Start');
    const picture = body.inlinePictures.getFirst();
    const source = picture.getBase64ImageSrc();
    picture.load('width,height,lockAspectRatio');
    await context.sync();
    expect(picture.toJSON()).toMatchObject({ width: 1.5, height: 0.75, lockAspectRatio: true });
    expect(source.value).toBe(png);
    picture.width = 30;
    picture.altTextTitle = 'Ảnh';
    picture.load('height,altTextTitle');
    await context.sync();
    expect([picture.height, picture.altTextTitle]).toEqual([15, 'Ảnh']);
  });
  expect(host.paragraphs()).toEqual(['Chữ']);
  expect(await validateDocx(host.save())).toEqual([]);
});

test('what is no picture is InvalidArgument', async () => {
  const { Word } = bench(p('Chữ'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.insertInlinePictureFromBase64('AAAA', 'End');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('replies and the resolved mark are kept in the file', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    const comment = context.document.body.getRange('Content').insertComment('Hỏi');
    const reply = comment.reply('Đáp');
    comment.resolved = true;
    comment.content = 'Hỏi lại';
    comment.contentRange.load('text,isEmpty');
    comment.replies.load('items/content');
    reply.parentComment.load('content');
    const all = context.document.body.getComments();
    all.load('items/resolved');
    await context.sync();
    expect(comment.contentRange.text).toBe('Hỏi lại');
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['Đáp']);
    expect(reply.parentComment.content).toBe('Hỏi lại');
    expect(all.items.map(({ resolved }) => resolved)).toEqual([true]);
  });
  expect(await validateDocx(host.save())).toEqual([]);
  await Word.run(async (context) => {
    context.document.body.getComments().getFirst().delete();
    await context.sync();
  });
  expect(host.document.comments?.elements()).toEqual([]);
});
