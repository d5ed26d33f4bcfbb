import { whenReady } from '../../../src/word/ready';
import { openWord } from './openWord';

const officeThat = (onReady: () => Promise<unknown>) => Object.assign(globalThis, { Office: { onReady } });

describe('waiting for Word', () => {
  test('ends when Word is there', async () => {
    openWord(['a']);
    await expect(whenReady()).resolves.toBeUndefined();
  });

  test("says that Microsoft's script did not come", async () => {
    Object.assign(globalThis, { Office: undefined });
    await expect(whenReady()).rejects.toMatchObject({ code: 'office-unreachable' });
  });

  test('says so, too, when the script came but Word never answers', async () => {
    officeThat(() => new Promise(() => undefined));
    await expect(whenReady(1)).rejects.toMatchObject({ code: 'office-unreachable' });
  });

  test('says that a plain browser is not Word', async () => {
    officeThat(async () => ({ host: null, platform: null }));
    await expect(whenReady()).rejects.toMatchObject({ code: 'not-in-word' });
  });
});
