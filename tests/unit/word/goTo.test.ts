import { goTo } from '../../../src/word/goTo';
import { openWord, pages } from './openWord';

const selected = async (): Promise<string> =>
  Word.run(async (context) => {
    const range = context.document.getSelection();
    range.load('text');
    await context.sync();
    return range.text;
  });

describe('going to a place', () => {
  test('selects the paragraph', async () => {
    openWord(['một', 'hai', 'ba']);
    await goTo({ paragraph: 1, text: 'hai' });
    expect(await selected()).toBe('hai');
  });

  test('finds it again after lines were written above it', async () => {
    openWord(['mới viết', 'thêm nữa', 'một', 'hai', 'ba']);
    await goTo({ paragraph: 1, text: 'hai' });
    expect(await selected()).toBe('hai');
  });

  test('goes nowhere and says so when the text is gone', async () => {
    openWord(['một', 'hai']);
    await expect(goTo({ paragraph: 1, text: 'đã xoá', tag: 'bccd:s:II' })).rejects.toMatchObject({
      code: 'place-lost',
      effect: 'none',
    });
  });

  test.each([10, 1000])('takes two round trips in a report of %i pages', async (count) => {
    const host = openWord(pages(count));
    await goTo({ paragraph: 200, text: host.paragraphs()[200] ?? '' });
    expect(host.session.counts.syncs).toBe(2);
  });
});
