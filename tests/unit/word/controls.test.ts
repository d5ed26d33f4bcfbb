import { removeParts } from '../../../src/word/controls';
import { control, docx, p } from '../../tools/docxBuilder';
import { openWord } from './openWord';

const body =
  p('Của tôi') +
  control('bccd:s:I', p('I. Một')) +
  control('bccd:g:I', p('- Viết gì ở đây.')) +
  p('Số cuộc: …… cuộc') +
  control('khac', p('Của cơ quan')) +
  p('Hết');

describe('taking parts out', () => {
  test('takes out what still says what was inserted, with its frame', async () => {
    const host = openWord(docx({ body }));
    const done = await removeParts({
      controls: [{ tag: 'bccd:g:I', text: '- Viết gì ở đây.' }],
      paragraphs: [{ paragraph: 3, text: 'Số cuộc: …… cuộc' }],
      unwrap: false,
    });
    expect(done).toEqual({ tags: ['bccd:g:I'], paragraphs: 1, unwrapped: 0 });
    expect(host.paragraphs()).toEqual(['Của tôi', 'I. Một', 'Của cơ quan', 'Hết']);
  });

  test('leaves what was changed since', async () => {
    const host = openWord(docx({ body }));
    await removeParts({
      controls: [{ tag: 'bccd:g:I', text: 'lời khác' }],
      paragraphs: [{ paragraph: 3, text: 'Số cuộc: 12 cuộc' }],
      unwrap: false,
    });
    expect(host.paragraphs()).toHaveLength(6);
  });

  test('takes our frames off, never those of others', async () => {
    const host = openWord(docx({ body }));
    const done = await removeParts({ controls: [], paragraphs: [], unwrap: true });
    expect(done.unwrapped).toBe(2);
    expect(host.paragraphs()).toHaveLength(6);
    expect([...host.document.body.descendants('w:sdt')]).toHaveLength(1);
  });

  test('takes two round trips', async () => {
    const host = openWord(docx({ body }));
    await removeParts({ controls: [], paragraphs: [], unwrap: true });
    expect(host.session.counts.syncs).toBe(2);
  });
});
