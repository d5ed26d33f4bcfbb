import { bench, codeOf, flatOpc, p, r, sdt, tbl } from './harness';

const blue =
  '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>';

test('blocks go in after the paragraph whose end is the place', async () => {
  const { Word, host } = bench(p('Một') + p('Hai'));
  await Word.run(async (context) => {
    const place = context.document.body.paragraphs.getFirst().getRange('After');
    place.insertOoxml(flatOpc(p('A') + tbl([['x', 'y']]) + p('B')), 'After');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một', 'A', 'x', 'y', 'B', 'Hai']);
});

test('a style that the document has wins over the package’s; ids are mapped by name', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    context.document.body.insertOoxml(flatOpc(p('Mục', '<w:pStyle w:val="H"/>'), { styles: blue }), 'End');
    await context.sync();
    const last = context.document.body.paragraphs.getLast();
    last.load('text,styleBuiltIn');
    await context.sync();
    expect(last.toJSON()).toMatchObject({ text: 'Mục', styleBuiltIn: 'Heading1' });
  });
  expect(host.document.paragraphs.at(-1)?.path('w:pPr', 'w:pStyle')?.attr('w:val')).toBe('Heading1');
  expect(host.document.styles.byName('heading 1')?.path('w:rPr', 'w:color')?.attr('w:val')).toBe('2F5496');
});

test('a style the document lacks comes along; without a styles part its name means nothing', async () => {
  const own = '<w:style w:type="paragraph" w:styleId="Rieng"><w:name w:val="Riêng"/></w:style>';
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.insertOoxml(flatOpc(p('có', '<w:pStyle w:val="Rieng"/>'), { styles: own }), 'End');
    body.insertOoxml(flatOpc(p('không', '<w:pStyle w:val="Vang"/>')), 'End');
    await context.sync();
    body.paragraphs.load('items/style');
    await context.sync();
    expect(body.paragraphs.items.map(({ style }) => style)).toEqual(['Normal', 'Riêng', 'Normal']);
  });
  expect(host.document.styles.byId('Rieng')).not.toBeNull();
});

test('numbering gets ids of its own, and both lists count from one', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';
  const item = (text: string) => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const { Word } = bench(p('Một'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.insertOoxml(flatOpc(item('a') + item('b'), { numbering }), 'End');
    body.insertOoxml(flatOpc(item('c'), { numbering }), 'End');
    body.paragraphs.load('items/text,items/isListItem,items/listItemOrNullObject/listString');
    await context.sync();
    const labels = body.paragraphs.items.map((one) =>
      one.listItemOrNullObject.isNullObject ? null : one.listItemOrNullObject.listString,
    );
    expect(labels).toEqual([null, 'I.', 'II.', 'I.']);
  });
});

test('page set-up stays behind, and control ids become unique', async () => {
  const control = sdt('bccd:s:I', p('Mục'));
  const { Word, host } = bench(control);
  const landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  await Word.run(async (context) => {
    context.document.body.insertOoxml(flatOpc(control + p('') + landscape), 'End');
    await context.sync();
    context.document.contentControls.load('items/id');
    await context.sync();
    const ids = context.document.contentControls.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
  expect([...host.document.body.descendants('w:pgSz')].map((one) => one.attr('w:w'))).toEqual(['11906']);
});

test('a table at the very end is followed by an empty paragraph', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    context.document.body.insertOoxml(flatOpc(tbl([['x']])), 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một', 'x', '']);
});

test('the host that leaves an extra paragraph behind can be asked for', async () => {
  const { Word, host } = bench(p('Một') + p('Hai'), { faults: { extraParagraph: true } });
  await Word.run(async (context) => {
    context.document.body.paragraphs
      .getFirst()
      .getRange('After')
      .insertOoxml(flatOpc(p('A')), 'After');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một', 'A', '', 'Hai']);
});

test('after the last paragraph of a control is outside of the control', async () => {
  const { Word, host } = bench(sdt('bccd:s:I', p('Mục')) + p('Hai'));
  await Word.run(async (context) => {
    context.document.body.paragraphs
      .getFirst()
      .getRange('After')
      .insertOoxml(flatOpc(p('A')), 'After');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Mục', 'A', 'Hai']);
  expect([...host.document.body.descendants('w:sdt')][0]?.text).toBe('Mục');
});

test('one paragraph put over part of a line goes in as text', async () => {
  const { Word, host } = bench(`<w:p>${r('Có ')}${r('năm')}${r(' buổi')}</w:p>`);
  await Word.run(async (context) => {
    const found = context.document.body.search('năm').getFirst();
    found.insertOoxml(flatOpc(p('sáu')), 'Replace');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Có sáu buổi']);
});

test('Replace of whole paragraphs puts the blocks in their stead', async () => {
  const { Word, host } = bench(p('Một') + p('Hai') + p('Ba'));
  await Word.run(async (context) => {
    context.document.body.paragraphs.load('items');
    await context.sync();
    context.document.body.paragraphs.items[1]
      ?.getRange('Whole')
      .insertOoxml(flatOpc(p('A') + p('B')), 'Replace');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một', 'A', 'B', 'Ba']);
});

test('what is no package is GeneralException, and the document stays as it was', async () => {
  const { Word, host } = bench(p('Một'));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.insertOoxml('<w:p>', 'End');
      await context.sync();
    }),
  );
  expect(code).toBe('GeneralException');
  expect(host.paragraphs()).toEqual(['Một']);
});

test('getOoxml of a document can be inserted again', async () => {
  const { Word, host } = bench(p('Một', '<w:pStyle w:val="Heading1"/>') + tbl([['x']]) + p('Hai'));
  await Word.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    context.document.body.insertOoxml(ooxml.value, 'End');
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['Một', 'x', 'Hai', 'Một', 'x', 'Hai']);
});
