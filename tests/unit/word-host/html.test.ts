import { bench, p, r } from './harness';

/** Inserts HTML at the end of a body and gives its paragraphs: style, alignment, text. */
async function inserted(html: string): Promise<string[]> {
  const { Word, host } = bench(p('Đầu'));
  await Word.run(async (context) => {
    context.document.body.insertHtml(html, 'End');
    await context.sync();
  });
  return host.paragraphs();
}

test('running text without a block goes into the paragraph that is there', async () => {
  expect(await inserted('<b>đậm</b> và thường')).toEqual(['Đầuđậm và thường']);
});

test('blocks become paragraphs; what is not closed is closed, scripts and comments are not text', async () => {
  expect(
    await inserted('<!-- x --><script>y</script><p>Một<p>Hai &amp; <i>ba</i></p><div>Bốn</div>'),
  ).toEqual(['Đầu', 'Một', 'Hai & ba', 'Bốn']);
});

test('headings, alignment and the look of text come along', async () => {
  const { Word } = bench(p('Đầu'));
  await Word.run(async (context) => {
    context.document.body.insertHtml(
      '<h2>Mục</h2><p style="text-align:center"><strong style="color:red;font-size:20px">Chữ</strong></p>',
      'End',
    );
    const { paragraphs } = context.document.body;
    paragraphs.load('text,styleBuiltIn,alignment,font/bold,font/color,font/size');
    await context.sync();
    expect(paragraphs.items[1]?.styleBuiltIn).toBe('Heading2');
    expect(paragraphs.items[2]?.alignment).toBe('Centered');
    expect(paragraphs.items[2]?.font.toJSON()).toMatchObject({ bold: true, color: '#FF0000', size: 15 });
  });
});

test('lists become lists, tables become tables', async () => {
  const { Word } = bench(p('Đầu'));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.insertHtml(
      '<ol><li>Một<ul><li>Trong</li></ul></li></ol><table><tr><td>a</td><td>b</td></tr></table>',
      'End',
    );
    const items = body.paragraphs;
    items.load('text,isListItem,listItemOrNullObject/listString,listItemOrNullObject/level');
    const table = body.tables.getFirst();
    table.load('values');
    await context.sync();
    expect(items.items[1]?.listItemOrNullObject.listString).toBe('1.');
    expect(items.items[2]?.listItemOrNullObject.level).toBe(1);
    expect(table.values).toEqual([['a', 'b']]);
  });
});

test('getHtml gives the range as a page with its look, and escapes what is text', async () => {
  const { Word } = bench(`<w:p>${r('1 &lt; 2', '<w:b/>')}</w:p>${p('Hai')}`);
  await Word.run(async (context) => {
    const html = context.document.body.paragraphs.getFirst().getHtml();
    await context.sync();
    expect(html.value).toMatch(/^<html>.*<b><span[^>]*>1 &lt; 2<\/span><\/b>.*<\/html>$/);
    expect(html.value).not.toContain('Hai');
  });
});
