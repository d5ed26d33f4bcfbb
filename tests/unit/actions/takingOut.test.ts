import { analyseOpenReport } from '../../../src/actions/analyseOpenReport';
import type { Choice } from '../../../src/actions/choice';
import { cleanUp, previewCleanUp } from '../../../src/actions/cleanUp';
import { insertAppendix } from '../../../src/actions/insertAppendix';
import { insertSkeleton } from '../../../src/actions/insertSkeleton';
import { previewRemoval, removeInserted } from '../../../src/actions/removeInserted';
import type { WordHost } from '../../word-host/wordHost';
import { openWord } from '../word/openWord';

const choice = { outline: 'cdvcvn-6-thang-2021', values: { year: 2026 }, unit: null };
const withForm = { outline: 'cdctvn-giua-nhiem-ky-2018-2023', values: { year: 2025 }, unit: null };

async function openWithOutline(chosen: Choice = choice): Promise<WordHost> {
  const host = openWord(['Của tôi.']);
  await insertSkeleton(await analyseOpenReport(chosen));
  return host;
}

/** Types into the first empty line under the heading of a section. */
async function writeUnder(id: string, text: string): Promise<void> {
  const { inserted } = await analyseOpenReport(null);
  const part = inserted.find(({ tag }) => tag === `bccd:s:${id}`);
  const line = part?.around.find((place) => place.text === '')?.paragraph ?? -1;
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    paragraphs.items[line]?.insertText(text, 'Start');
    await context.sync();
  });
}

const filled = (host: WordHost) => host.paragraphs().filter((text) => text.trim() !== '');
const frames = (host: WordHost) => [...host.document.body.descendants('w:sdt')];

// Every step reads, checks and writes a whole report.
jest.setTimeout(60_000);

describe('Gỡ phần vừa chèn', () => {
  test('takes out everything that is still as inserted', async () => {
    const host = await openWithOutline(withForm);
    await insertAppendix(null);
    const preview = previewRemoval(await analyseOpenReport(null));
    expect(preview.keep).toEqual([]);
    await removeInserted(preview);
    expect(filled(host)).toEqual(['Của tôi.']);
    expect(frames(host)).toEqual([]);
  });

  test('leaves a section somebody has written in, and the headings over it', async () => {
    const host = await openWithOutline();
    const { inserted } = await analyseOpenReport(null);
    const leaf = inserted.findLast(({ means }) => means.kind === 'section');
    const id = leaf?.means.kind === 'section' ? leaf.means.id : '';
    await writeUnder(id, 'Đã tổ chức 12 cuộc.');
    const preview = previewRemoval(await analyseOpenReport(null));
    expect(preview.keep.map(({ tag }) => tag)).toContain(`bccd:s:${id}`);
    await removeInserted(preview);
    expect(filled(host)).toContain('Đã tổ chức 12 cuộc.');
    expect(filled(host)).toContain('Của tôi.');
    expect(filled(host).length).toBeLessThan(12);
  });

  test('leaves a section somebody has written under, in a paragraph of their own', async () => {
    const host = await openWithOutline();
    const { inserted } = await analyseOpenReport(null);
    const leaf = inserted.findLast(({ means }) => means.kind === 'section');
    const line = leaf?.around.at(-1)?.paragraph ?? -1;
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      paragraphs.items[line]?.insertParagraph('Viết ở dòng riêng.', 'After');
      await context.sync();
    });
    const preview = previewRemoval(await analyseOpenReport(null));
    expect(preview.keep.map(({ tag }) => tag)).toContain(leaf?.tag);
    await removeInserted(preview);
    expect(filled(host)).toEqual(expect.arrayContaining([leaf?.text, 'Viết ở dòng riêng.']));
  });

  test('has nothing to do in a document of one’s own', async () => {
    openWord(['Của tôi.']);
    const preview = previewRemoval(await analyseOpenReport(choice));
    await expect(removeInserted(preview)).rejects.toMatchObject({ code: 'nothing-to-remove' });
  });
});

describe('Dọn trước khi gửi', () => {
  test('takes out guidance and empty fields, takes the frames off, and forgets', async () => {
    const host = await openWithOutline();
    const headings = (await analyseOpenReport(null)).inserted.filter(({ means }) => means.kind === 'section');
    const preview = previewCleanUp(await analyseOpenReport(null));
    expect(preview.leftovers.length).toBeGreaterThan(headings.length / 2);
    expect(preview.state).toBe(true);
    await cleanUp(preview);
    expect(frames(host)).toEqual([]);
    const after = await analyseOpenReport(choice);
    expect(after.state).toBeNull();
    expect(after.leftovers).toEqual([]);
    expect(filled(host).some((text) => text.includes('……'))).toBe(false);
    for (const { text } of headings)
      expect(host.paragraphs()).toEqual(expect.arrayContaining(text.split('\n')));
  });

  test('leaves a figure that was filled in, with its line', async () => {
    const host = await openWithOutline();
    const field = (await analyseOpenReport(null)).inserted.find(({ means }) => means.kind === 'indicator');
    await Word.run(async (context) => {
      context.document.contentControls
        .getByTag(field?.tag ?? '')
        .getFirst()
        .insertText('12', 'Replace');
      await context.sync();
    });
    await cleanUp(previewCleanUp(await analyseOpenReport(null)));
    const label = field?.place.text.split(':')[0] ?? '?';
    expect(filled(host).some((text) => text.startsWith(label) && text.includes('12'))).toBe(true);
  });

  test('is done once', async () => {
    await openWithOutline();
    await cleanUp(previewCleanUp(await analyseOpenReport(null)));
    const again = previewCleanUp(await analyseOpenReport(choice));
    await expect(cleanUp(again)).rejects.toMatchObject({ code: 'nothing-to-remove' });
  });
});
