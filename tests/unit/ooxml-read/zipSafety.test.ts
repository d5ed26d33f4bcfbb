import { strToU8, type Zippable, zipSync } from 'fflate';
import { OoxmlError, type OoxmlErrorCode } from '../../../src/ooxml/error';
import { defaultLimits, type Limits } from '../../../src/ooxml/read/limits';
import { readReport } from '../../../src/ooxml/read/readReport';
import { crc32 } from '../../../src/ooxml/read/zip/crc32';
import { readDirectory } from '../../../src/ooxml/read/zip/directory';
import { inflate } from '../../../src/ooxml/read/zip/inflate';
import { docx, docxEntries, p } from '../../tools/docxBuilder';

const body = p('I. TÌNH HÌNH CHUNG');

async function refusal(source: Uint8Array | string, limits: Limits = defaultLimits): Promise<OoxmlError> {
  try {
    await readReport(source, limits);
  } catch (error) {
    if (error instanceof OoxmlError) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** The same zip with a few bytes changed at every place where a record's signature stands. */
function patch(
  file: Uint8Array,
  signature: number,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
}

const localHeader = 0x04034b50;
const entryHeader = 0x02014b50;
const endRecord = 0x06054b50;

function withEntries(more: Zippable): Uint8Array {
  return zipSync({ ...docxEntries({ body }), ...more });
}

describe('a zip is checked before it is inflated', () => {
  const cases: [string, OoxmlErrorCode, Partial<Limits>, () => Uint8Array][] = [
    ['too many entries', 'too-large', { entries: 3 }, () => docx({ body })],
    ['an entry too large', 'too-large', { entrySize: 100 }, () => docx({ body })],
    ['too much in all', 'too-large', { totalSize: 1000 }, () => docx({ body })],
    ['a bomb', 'too-large', {}, () => withEntries({ 'word/media/a.png': new Uint8Array(30_000_000) })],
    [
      'names that differ by case only',
      'damaged',
      {},
      () => withEntries({ 'word/Document.xml': strToU8('<x/>') }),
    ],
    ['a file cut short', 'damaged', {}, () => docx({ body }).slice(0, -30)],
    ['a signature and nothing else', 'damaged', {}, () => Uint8Array.of(0x50, 0x4b, 3, 4)],
    [
      'a size larger than the truth',
      'damaged',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint32(at + 24, 4000, true)),
    ],
    [
      'a size smaller than the truth',
      'damaged',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint32(at + 24, 10, true)),
    ],
    [
      'a wrong checksum',
      'damaged',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint32(at + 16, 1, true)),
    ],
    [
      'data out of range',
      'damaged',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
    ],
    [
      'entries that share their data',
      'damaged',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint32(at + 42, 0, true)),
    ],
    [
      'an unknown method',
      'damaged',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint16(at + 10, 12, true)),
    ],
    [
      'two names for one entry',
      'damaged',
      {},
      () => patch(docx({ body }), localHeader, (view, at) => view.setUint8(at + 31, 0x7a)),
    ],
    [
      'zip64',
      'damaged',
      {},
      () => patch(docx({ body }), endRecord, (view, at) => view.setUint32(at + 16, 0xffffffff, true)),
    ],
    [
      'encrypted entries',
      'encrypted',
      {},
      () => patch(docx({ body }), entryHeader, (view, at) => view.setUint16(at + 8, 1, true)),
    ],
  ];

  test.each(cases)('%s is refused as %s', async (_, code, limits, make) => {
    expect(await refusal(make(), { ...defaultLimits, ...limits })).toMatchObject({ code });
  });

  test('an entry hidden in the data of another is refused, names and sizes in order', () => {
    const data = strToU8('xml');
    const hidden = zipSync({ b: data }, { level: 0 }).slice(0, 31 + data.length);
    const file = zipSync({ a: hidden, b: data }, { level: 0 });
    const isB = (view: DataView, at: number) => view.getUint8(at + 46) === 0x62;
    const overlapping = patch(file, entryHeader, (view, at) => {
      if (isB(view, at)) view.setUint32(at + 42, 31, true);
    });
    expect(readDirectory(file, defaultLimits).size).toBe(2);
    expect(() => readDirectory(overlapping, defaultLimits)).toThrow(
      new OoxmlError('damaged', { reason: 'overlap', part: 'b' }),
    );
  });

  test('inflating stops as soon as more comes out than was declared', async () => {
    const bomb = zipSync({ a: new Uint8Array(50_000_000) });
    const [entry] = readDirectory(bomb, { ...defaultLimits, ratio: Number.POSITIVE_INFINITY }).values();
    if (!entry) throw new Error('no entry');
    let given = 0;
    const takeAll = async () => {
      for await (const piece of inflate(bomb, { ...entry, size: 100_000 })) given += piece.length;
    };
    await expect(takeAll()).rejects.toMatchObject({ code: 'damaged' });
    expect(given).toBeLessThanOrEqual(100_000);
  });

  test('a small part may deflate as well as it likes', async () => {
    const report = await readReport(withEntries({ 'word/media/a.bin': new Uint8Array(90_000) }));
    expect(report.paragraphs).toHaveLength(1);
  });

  test('stored entries are read too', async () => {
    const report = await readReport(zipSync(docxEntries({ body }), { level: 0 }));
    expect(report.paragraphs[0]?.text).toBe('I. TÌNH HÌNH CHUNG');
  });

  test('the checksum is the one of the standard, whatever the pieces', () => {
    const bytes = strToU8('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});

describe('what is no .docx is told by its first bytes', () => {
  const compound = (name: string) => {
    const utf16 = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
    return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16]);
  };

  const cases: [string, OoxmlErrorCode, Uint8Array | string][] = [
    ['an old Word file', 'old-doc', compound('WordDocument')],
    ['a .docx with a password', 'encrypted', compound('EncryptedPackage')],
    ['an old workbook', 'not-a-docx', compound('Workbook')],
    ['rich text', 'not-a-docx', strToU8('{\\rtf1 }')],
    ['nothing', 'not-a-docx', new Uint8Array()],
    ['an empty text', 'not-a-docx', ''],
    ['a web page', 'not-a-docx', '<html><br></html>'],
    ['a zip of something else', 'not-a-docx', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a workbook',
      'not-a-docx',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        ),
        'xl/workbook.xml': strToU8('<workbook/>'),
      }),
    ],
  ];

  test.each(cases)('%s is %s', async (_, code, source) => {
    expect(await refusal(source)).toMatchObject({ code });
  });
});

describe('hostile XML', () => {
  const withDocument = (xml: string) => withEntries({ 'word/document.xml': strToU8(xml) });

  test('a DOCTYPE is refused wherever it stands', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>';
    expect(await refusal(withDocument(laughs))).toMatchObject({ code: 'forbidden-content' });
    expect(await refusal(withEntries({ '_rels/.rels': strToU8(laughs) }))).toMatchObject({
      code: 'forbidden-content',
    });
    expect(await refusal(laughs)).toMatchObject({ code: 'forbidden-content' });
  });

  test('broken XML of the main part is damage', async () => {
    expect(await refusal(withDocument('<w:document><w:body>'))).toMatchObject({ code: 'damaged' });
    expect(await refusal(withDocument('<a>&unknown;</a>'))).toMatchObject({ code: 'damaged' });
    expect(await refusal(withDocument('<other/>'))).toMatchObject({ code: 'damaged' });
  });

  test('what is nested too deep is passed over with a warning', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${p('đáy')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    const report = await readReport(
      zipSync(docxEntries({ body: p('đầu') + deep + p('cuối') }), { level: 0 }),
    );
    expect(report.paragraphs.map((paragraph) => paragraph.text)).toEqual(['đầu', 'cuối']);
    expect(report.warnings).toContainEqual({ code: 'nesting-cut', part: '/word/document.xml' });
  });

  test('controls in each other cannot multiply the text', async () => {
    const depth = 250;
    const layer = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${p('x'.repeat(50_000))}${`${p('y')}</w:sdtContent></w:sdt>`.repeat(depth)}`;
    const report = await readReport(zipSync(docxEntries({ body: layer.repeat(10) }), { level: 0 }));
    const total = report.controls.reduce((sum, control) => sum + control.text.length, 0);
    expect(total).toBeLessThan(25_000_000);
    expect(report.warnings).toContainEqual({ code: 'nesting-cut', part: '/word/document.xml' });
  });

  test('fields that are never ended do not make reading slow', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000);
    const body = `<w:p>${open}</w:p>${p('Nội dung').repeat(2000)}`;
    const report = await readReport(zipSync(docxEntries({ body }), { level: 0 }));
    expect(report.paragraphs.at(-1)?.text).toBe('Nội dung');
  });
});
