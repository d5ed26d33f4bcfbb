import { bench, codeOf, flatOpc, p, r, sdt } from './harness';

test('controls are found by tag, title and id; only rich-text ones are listed', async () => {
  const { Word } = bench(
    sdt('a', p('Một')) +
      sdt('b', p('Hai')) +
      `<w:sdt><w:sdtPr><w:tag w:val="ngày"/><w:id w:val="5"/><w:date/></w:sdtPr><w:sdtContent>${p('20/11')}</w:sdtContent></w:sdt>`,
  );
  await Word.run(async (context) => {
    const all = context.document.contentControls;
    all.load('items/tag,items/title,items/text,items/id');
    const byTag = all.getByTag('b');
    byTag.load('items/text');
    const none = all.getByTag('không có').getFirstOrNullObject();
    none.load('id');
    await context.sync();
    expect(all.items.map(({ tag, title, text }) => [tag, title, text])).toEqual([
      ['a', 'Mục', 'Một'],
      ['b', 'Mục', 'Hai'],
    ]);
    expect(byTag.items.map(({ text }) => text)).toEqual(['Hai']);
    expect(none.isNullObject).toBe(true);
    const byId = all.getById(all.items[0]?.id ?? 0);
    byId.load('text');
    await context.sync();
    expect(byId.text).toBe('Một');
  });
});

test('insertText into a prompt takes the prompt away', async () => {
  const { Word, host } = bench(
    `<w:p>${r('Số cuộc: ')}${sdt('bccd:i:x', r('(điền số)'), '<w:showingPlcHdr/>')}${r(' cuộc')}</w:p>`,
  );
  await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag('bccd:i:x').getFirst();
    control.insertText('12', 'Replace');
    control.load('text');
    await context.sync();
    expect(control.text).toBe('12');
  });
  expect(host.paragraphs()).toEqual(['Số cuộc: 12 cuộc']);
  expect([...host.document.body.descendants('w:showingPlcHdr')]).toHaveLength(0);
});

test('an emptied control shows a prompt again', async () => {
  const { Word, host } = bench(sdt('g', p('Nội dung')) + p('Sau'));
  await Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    control.placeholderText = 'Viết ở đây';
    control.clear();
    await context.sync();
    control.load('placeholderText,text');
    await context.sync();
    expect(control.toJSON()).toMatchObject({ placeholderText: 'Viết ở đây', text: 'Viết ở đây' });
  });
  expect(host.paragraphs()).toEqual(['Viết ở đây', 'Sau']);
});

test('delete(true) leaves the text, delete(false) takes it along', async () => {
  const { Word, host } = bench(
    `${sdt('a', p('Một')) + sdt('b', p('Hai'))}<w:p>${r('x')}${sdt('c', r('y'))}</w:p>`,
  );
  await Word.run(async (context) => {
    const all = context.document.contentControls;
    all.getByTag('a').getFirst().delete(true);
    all.getByTag('b').getFirst().delete(false);
    all.getByTag('c').getFirst().delete(true);
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một', 'xy']);
  expect([...host.document.body.descendants('w:sdt')]).toHaveLength(0);
});

test('locked controls answer AccessDenied', async () => {
  const { Word, host } = bench(sdt('a', p('Một')) + p('Hai'));
  const setLocks = Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    control.cannotDelete = true;
    control.cannotEdit = true;
    await context.sync();
  });
  expect(await codeOf(setLocks)).toBe('no error');
  const remove = Word.run(async (context) => {
    context.document.contentControls.getFirst().delete(false);
    await context.sync();
  });
  const write = Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText('khác', 'Replace');
    await context.sync();
  });
  expect(await codeOf(remove)).toBe('AccessDenied');
  expect(await codeOf(write)).toBe('AccessDenied');
  expect(host.paragraphs()).toEqual(['Một', 'Hai']);
});

test('After and Before a control are outside of it, Start and End inside', async () => {
  const { Word, host } = bench(sdt('a', p('Một')));
  await Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    control.getRange('After').insertOoxml(flatOpc(p('sau')), 'After');
    control.getRange('Before').insertOoxml(flatOpc(p('trước')), 'Before');
    control.insertParagraph('trong', 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['trước', 'Một', 'trong', 'sau']);
  expect([...host.document.body.descendants('w:sdt')][0]?.text).toBe('Mộttrong');
});

test('insertContentControl puts a frame around a paragraph or around part of its text', async () => {
  const { Word, host } = bench(p('Một hai ba') + p('Bốn'));
  await Word.run(async (context) => {
    const word = context.document.body.search('hai').getFirst().insertContentControl();
    word.tag = 'chữ';
    const block = context.document.body.paragraphs.getLast().insertContentControl();
    block.title = 'Đoạn';
    word.load('text');
    block.load('text');
    await context.sync();
    expect([word.text, block.text]).toEqual(['hai', 'Bốn']);
  });
  expect(host.paragraphs()).toEqual(['Một hai ba', 'Bốn']);
});

test('parentContentControlOrNullObject tells whether text is inside', async () => {
  const { Word } = bench(sdt('a', p('Một')) + p('Hai'));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst().parentContentControlOrNullObject;
    const last = context.document.body.paragraphs.getLast().parentContentControlOrNullObject;
    first.load('tag');
    last.load('tag');
    await context.sync();
    expect([first.isNullObject, first.tag, last.isNullObject]).toEqual([false, 'a', true]);
  });
});
