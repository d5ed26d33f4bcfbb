import { WordDocument } from '../../word-host/model/wordDocument';
import { toBase64 } from '../../word-host/package/base64';
import { docxOf } from '../../word-host/samples/documents';
import { bench, codeOf, p } from './harness';

test('custom properties: added, changed, found without minding case, cut at 255 characters', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    const { customProperties } = context.document.properties;
    customProperties.add('bccd', 'x'.repeat(300));
    customProperties.add('bccd', 'quang-tri;1');
    customProperties.add('dài', 'x'.repeat(300));
    const found = customProperties.getItemOrNullObject('BCCD');
    found.load('value,type');
    const long = customProperties.getItem('dài');
    long.load('value');
    const none = customProperties.getItemOrNullObject('khác');
    none.load('value');
    await context.sync();
    expect([found.value, found.type, long.value.length, none.isNullObject]).toEqual([
      'quang-tri;1',
      'String',
      255,
      true,
    ]);
    found.delete();
    await context.sync();
  });
  const again = new WordDocument(host.save());
  expect(again.docx.tree('docProps/custom.xml')?.text).toBe('x'.repeat(255));
});

test('built-in properties are read and written', async () => {
  const { Word } = bench(p('Một'));
  await Word.run(async (context) => {
    const { properties } = context.document;
    properties.title = 'Báo cáo';
    properties.load('title,author');
    await context.sync();
    expect([properties.title, properties.author]).toEqual(['Báo cáo', '']);
  });
});

test('changeTrackingMode is read, set, and saved in the file', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    context.document.load('changeTrackingMode');
    await context.sync();
    expect(context.document.changeTrackingMode).toBe('Off');
    context.document.changeTrackingMode = 'TrackAll';
    await context.sync();
  });
  expect(new WordDocument(host.save()).trackingMode).toBe('TrackAll');
});

test('createDocument(…).open() opens a new document and leaves this one alone', async () => {
  const { Word, host } = bench(p('Một'));
  const other = docxOf(p('Khác'));
  await Word.run(async (context) => {
    context.application.createDocument(toBase64(other)).open();
    await context.sync();
  });
  expect(host.session.opened.map((bytes) => bytes.length)).toEqual([other.length]);
  expect(host.paragraphs()).toEqual(['Một']);
  const code = await codeOf(
    Word.run(async (context) => {
      context.application.createDocument('không phải').open();
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('asking for a header that is not there makes it', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    const header = context.document.sections.getFirst().getHeader('Primary');
    header.insertText('Công đoàn', 'Start');
    header.load('text,type');
    await context.sync();
    expect([header.text, header.type]).toEqual(['Công đoàn', 'Header']);
  });
  expect(host.paragraphs()).toEqual(['Một']);
  expect(new WordDocument(host.save()).docx.tree('word/header1.xml')?.text).toBe('Công đoàn');
});
