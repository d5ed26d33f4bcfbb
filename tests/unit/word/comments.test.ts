import { addComments } from '../../../src/word/comments';
import { openWord } from './openWord';

const standing = async (): Promise<string[]> =>
  Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/content');
    await context.sync();
    return comments.items.map(({ content }) => content);
  });

const onSecond = (text: string) => ({ place: { paragraph: 1, text: 'hai' }, text });

describe('comments', () => {
  test('hang on the paragraphs they are about', async () => {
    openWord(['một', 'hai']);
    expect(await addComments([onSecond('Thiếu số liệu.')])).toEqual({ written: 1, standing: 0, lost: 0 });
    expect(await standing()).toEqual(['Thiếu số liệu.']);
  });

  test('are not repeated in a second round, and no comment of anybody is taken away', async () => {
    openWord(['một', 'hai']);
    await addComments([onSecond('Thiếu số liệu.'), onSecond('Ý kiến của đồng nghiệp')]);
    const done = await addComments([onSecond('Thiếu số liệu.'), onSecond('Còn trống.')]);
    expect(done).toEqual({ written: 1, standing: 1, lost: 0 });
    expect((await standing()).sort()).toEqual(['Còn trống.', 'Thiếu số liệu.', 'Ý kiến của đồng nghiệp']);
  });

  test('whose place is gone are counted', async () => {
    openWord(['một']);
    const done = await addComments([{ place: { paragraph: 0, text: 'đã xoá' }, text: 'x' }]);
    expect(done).toEqual({ written: 0, standing: 0, lost: 1 });
  });

  test('that Word refuses are told as such', async () => {
    openWord(['một', 'hai'], { faults: { refuseComments: true } });
    await expect(addComments([onSecond('x')])).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
