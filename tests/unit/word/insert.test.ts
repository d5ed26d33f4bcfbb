import { type Insertion, insertPackages } from '../../../src/word/insert';
import { cell, control, docx, flatOpc, p } from '../../tools/docxBuilder';
import { openWord, pages } from './openWord';

/** A package as the writer makes them: our heading, and an ordinary empty paragraph last. */
const section = (id: string, title: string): Pick<Insertion, 'ooxml' | 'tags'> => ({
  ooxml: flatOpc({ body: control(`bccd:s:${id}`, p(title)) + p('') }),
  tags: [`bccd:s:${id}`],
});
const at = (paragraph: number, text: string) => ({ paragraph, text });

describe('inserting', () => {
  test('puts each part after its place, all in one batch', async () => {
    const host = openWord(['I. Một', 'Đã viết.', 'III. Ba', 'Cũng viết.']);
    await insertPackages([
      { after: at(1, 'Đã viết.'), ...section('II', 'II. Hai') },
      { after: at(3, 'Cũng viết.'), ...section('IV', 'IV. Bốn') },
    ]);
    expect(host.paragraphs().filter((text) => text !== '')).toEqual([
      'I. Một',
      'Đã viết.',
      'II. Hai',
      'III. Ba',
      'Cũng viết.',
      'IV. Bốn',
    ]);
  });

  test('fills an empty document from its beginning', async () => {
    const host = openWord(['']);
    await insertPackages([{ after: at(0, ''), ...section('I', 'I. Một') }]);
    expect(host.paragraphs()[0]).toBe('I. Một');
  });

  test('keeps the order of two parts that go to one place', async () => {
    const host = openWord(['I. Một', 'Hết']);
    await insertPackages([
      { after: at(0, 'I. Một'), ...section('II', 'II. Hai') },
      { after: at(0, 'I. Một'), ...section('III', 'III. Ba') },
    ]);
    expect(host.paragraphs().filter((text) => text !== '')).toEqual(['I. Một', 'II. Hai', 'III. Ba', 'Hết']);
  });

  test('goes before everything and after everything', async () => {
    const host = openWord(['giữa']);
    await insertPackages([
      { after: 'start', ...section('I', 'đầu') },
      { after: 'end', ...section('II', 'cuối') },
    ]);
    expect(host.paragraphs().filter((text) => text !== '')).toEqual(['đầu', 'giữa', 'cuối']);
  });

  test('never goes into a table: a place in one means after it', async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell(p('trong ô'))}</w:tr></w:tbl>`;
    const host = openWord(docx({ body: p('trước') + table + p('sau') }));
    await insertPackages([{ after: at(1, 'trong ô'), ...section('II', 'II. Hai') }]);
    expect(host.paragraphs().filter((text) => text !== '')).toEqual(['trước', 'trong ô', 'II. Hai', 'sau']);
    expect(host.document.body.childrenOf('w:tbl').length).toBe(1);
    expect([...(host.document.body.child('w:tbl')?.descendants('w:sdt') ?? [])]).toHaveLength(0);
  });

  test('never goes into a control of ours: a place in one means after it', async () => {
    const body = control('bccd:s:I', p('I. Một')) + control('bccd:s:III', p('III. Ba')) + p('');
    const host = openWord(docx({ body }));
    await insertPackages([{ after: at(0, 'I. Một'), ...section('II', 'II. Hai') }]);
    expect(host.paragraphs().filter((text) => text !== '')).toEqual(['I. Một', 'II. Hai', 'III. Ba']);
    for (const frame of host.document.body.descendants('w:sdt')) {
      expect([...frame.descendants('w:sdt')]).toHaveLength(0);
    }
  });

  test('inserts nothing at all when one of the places is lost', async () => {
    const host = openWord(['I. Một', 'II. Hai']);
    const work = insertPackages([
      { after: at(0, 'I. Một'), ...section('I.1', '1. Con') },
      { after: at(1, 'đã xoá'), ...section('III', 'III. Ba') },
    ]);
    await expect(work).rejects.toMatchObject({ code: 'place-lost', effect: 'none' });
    expect(host.paragraphs()).toEqual(['I. Một', 'II. Hai']);
  });

  test('does not insert a second copy of what somebody has inserted meanwhile', async () => {
    const host = openWord(docx({ body: control('bccd:s:II', p('II. Hai')) + p('') }));
    const work = insertPackages([{ after: 'end', ...section('II', 'II. Hai') }]);
    await expect(work).rejects.toMatchObject({ code: 'text-changed', effect: 'none' });
    expect(host.paragraphs()).toEqual(['II. Hai', '']);
  });

  test('finds its places again when another author wrote in between', async () => {
    const host = openWord(['Dòng mới của đồng nghiệp', 'I. Một', 'Hết']);
    await insertPackages([{ after: at(0, 'I. Một'), ...section('II', 'II. Hai') }]);
    expect(host.paragraphs().filter((text) => text !== '')).toEqual([
      'Dòng mới của đồng nghiệp',
      'I. Một',
      'II. Hai',
      'Hết',
    ]);
  });

  test('says that it does not know what happened when Word fails in the middle of writing', async () => {
    openWord(['I. Một'], { faults: { viewing: true } });
    const work = insertPackages([{ after: 'end', ...section('II', 'II. Hai') }]);
    await expect(work).rejects.toMatchObject({
      code: 'refused',
      effect: 'unknown',
      data: { host: 'GeneralException' },
    });
  });

  test('is not a tracked change, and tracking is on again afterwards', async () => {
    const host = openWord(['I. Một', '']);
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      await context.sync();
    });
    await insertPackages([{ after: 'end', ...section('II', 'II. Hai') }]);
    expect([...host.document.body.descendants('w:ins')]).toHaveLength(0);
    const mode = await Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      return context.document.changeTrackingMode;
    });
    expect(mode).toBe('TrackAll');
  });

  test('works where Word cannot tell about tracking', async () => {
    const host = openWord(['I. Một'], { sets: { wordapi: 1.3 } });
    await insertPackages([{ after: 'end', ...section('II', 'II. Hai') }]);
    expect(host.paragraphs()).toContain('II. Hai');
  });

  test.each([10, 1000])('takes three round trips in a report of %i pages', async (count) => {
    const host = openWord(pages(count));
    const places = [20, 150, 280].map((line) => at(line, host.paragraphs()[line] ?? ''));
    await insertPackages(
      places.map((after, number) => ({ after, ...section(`${number}`, `Mục ${number}`) })),
    );
    expect(host.session.counts.syncs).toBe(3);
  });
});
