import { paneMessages } from '../../../src/messages/pane';
import { paneAppendixMessages } from '../../../src/messages/paneAppendix';
import { paneCheckMessages } from '../../../src/messages/paneCheck';
import { paneOutlineMessages } from '../../../src/messages/paneOutline';

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
