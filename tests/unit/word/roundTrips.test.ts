import { addComments, countComments } from '../../../src/word/comments';
import { removeParts } from '../../../src/word/controls';
import { fillCells } from '../../../src/word/fillCells';
import { control, docx, p, table } from '../../tools/docxBuilder';
import { openWord, pages } from './openWord';

/** Reading, going to a place and inserting are counted beside their own tests. */
describe.each([10, 1000])('in a report of %i pages', (count) => {
  const lines = pages(count);
  const body = [
    ...lines.map((text) => p(text)),
    control('bccd:g:I', p('lời gợi ý')),
    table([
      ['Nữ', '12'],
      ['Nam', ''],
    ]),
    p(''),
  ].join('');
  const bytes = docx({ body });
  const cell = { paragraph: lines.length + 4, text: '' };

  test.each([
    ['filling cells', 2, () => fillCells([{ place: cell, before: '', after: '7' }], lines.length + 6)],
    ['taking inserted parts out', 2, removeOurs],
    [
      'hanging comments',
      2,
      () => addComments([{ place: { paragraph: 7, text: lines[7] ?? '' }, text: 'a' }]),
    ],
    ['counting comments', 1, () => countComments()],
  ] as const)('%s takes %i round trips', async (_name, syncs, work) => {
    const host = openWord(bytes);
    await work();
    expect(host.session.counts.syncs).toBe(syncs);
    expect(host.session.log).toEqual([]);
  });
});

function removeOurs() {
  return removeParts({ controls: [{ tag: 'bccd:g:I', text: 'lời gợi ý' }], paragraphs: [], unwrap: true });
}
