import { ActionError } from '../../../src/actions/error';
import { explain } from '../../../src/messages/error';
import { paneMessages } from '../../../src/messages/pane';
import { paneAppendixMessages } from '../../../src/messages/paneAppendix';
import { paneCheckMessages } from '../../../src/messages/paneCheck';
import { paneOutlineMessages } from '../../../src/messages/paneOutline';
import { OoxmlError } from '../../../src/ooxml/error';
import { OutlineVariableError } from '../../../src/outline/error';
import { WordError } from '../../../src/word/error';

describe('explaining a failure', () => {
  test('says what happened, what it means for the document and what to do', () => {
    const { what, means, next } = explain(new WordError('read-only'), 'vi');
    expect([what, means, next].every((part) => part.length > 10)).toBe(true);
    expect(means).toBe('Văn bản vẫn nguyên như trước.');
  });

  test('says how much of the work is done when Word stopped half-way', () => {
    expect(explain(new WordError('connection', 'some', { done: 2, of: 5 }), 'en').means).toContain('2 of 5');
  });

  test.each([
    new ActionError('nothing-to-fill'),
    new OoxmlError('encrypted'),
    new OutlineVariableError('not-a-number', 'year', 'x', ['year']),
    new WordError('our-mistake', 'none', { host: 'InvalidArgument' }),
  ])('knows %p', (error) => {
    expect(explain(error, 'vi').what).not.toBe(explain(new Error('x'), 'vi').what);
  });

  test('never shows a stranger’s message', () => {
    for (const thrown of [
      new Error('RichApi.Error: GeneralException'),
      'text',
      null,
      { name: 'WordError', code: '__proto__' },
    ]) {
      const { what, means, next } = explain(thrown, 'vi');
      expect(what).toBe('Có lỗi ngoài dự kiến trong phần bổ trợ.');
      expect(`${means}${next}`).not.toMatch(/RichApi|proto/);
    }
  });
});

describe('both languages say the same things', () => {
  /** Paths of all sentences; a function stands for the sentence it makes. */
  function sentences(node: unknown, path = ''): readonly (readonly [string, string])[] {
    if (typeof node === 'string') return [[path, node]];
    if (typeof node === 'function') return [[path, String(node(2, 1, 3))]];
    return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}/${key}`));
  }

  const areas = { paneMessages, paneOutlineMessages, paneCheckMessages, paneAppendixMessages };
  test.each(Object.entries(areas))('%s', (_, { vi, en }) => {
    const [one, other] = [sentences(vi), sentences(en)];
    expect(other.map(([path]) => path)).toEqual(one.map(([path]) => path));
    expect([...one, ...other].filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = one.filter(([path, text]) => other.some(([at, said]) => at === path && said === text));
    expect(same.map(([path]) => path).filter((path) => !['/name', '/findings/of'].includes(path))).toEqual(
      [],
    );
  });
});
