import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { OoxmlError } from '../../../src/ooxml/error';
import { readReport } from '../../../src/ooxml/read/readReport';
import { docx, docxEntries, flatOpc, p, style } from '../../tools/docxBuilder';

const parts = {
  body: p('I. TÌNH HÌNH CHUNG', { paragraphStyle: 'u1', numId: 1 }),
  styles: style('u1', 'heading 1'),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
};

const expected = { text: 'I. TÌNH HÌNH CHUNG', style: 'heading 1', listLabel: 'I.' };

/** The document zipped again with each XML part changed. */
function changed(change: (xml: string, name: string) => Uint8Array | null): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(docxEntries(parts))) {
    if (!(content instanceof Uint8Array)) continue;
    const now = change(strFromU8(content), name);
    if (now) entries[name] = now;
  }
  return zipSync(entries);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

describe('packages', () => {
  const sources: [string, () => Uint8Array | string][] = [
    ['a .docx', () => docx(parts)],
    ['flat OPC text', () => flatOpc(parts)],
    ['a file of flat OPC', () => strToU8(`\uFEFF${flatOpc(parts)}`)],
    ['UTF-8 with a byte order mark', () => changed((xml) => strToU8(`\uFEFF${xml}`))],
    [
      'UTF-16, little end first',
      () => changed((xml) => utf16(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, true)),
    ],
    [
      'UTF-16, big end first, without a mark',
      () => changed((xml) => utf16(xml.replace('UTF-8', 'UTF-16'), false)),
    ],
    [
      'other prefixes',
      () => changed((xml) => strToU8(xml.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0='))),
    ],
    [
      'no prefix for elements, and namespaces declared late',
      () =>
        changed((xml, name) =>
          strToU8(
            name === 'word/document.xml'
              ? xml
                  .replace(
                    '<w:p>',
                    '<p xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
                  )
                  .replace('</w:p>', '</p>')
                  .replace('<w:pStyle w:val', '<pStyle q:val')
              : xml,
          ),
        ),
    ],
    [
      'strict namespaces',
      () =>
        changed((xml) =>
          strToU8(
            xml
              .replaceAll(
                'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
                'http://purl.oclc.org/ooxml/wordprocessingml/main',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              ),
          ),
        ),
    ],
  ];

  test.each(sources)('%s give the same report', async (_, make) => {
    const report = await readReport(make());
    expect(report.paragraphs).toMatchObject([expected]);
    expect(report.warnings).toEqual([]);
  });

  test('parts are found by relationships, wherever they lie', async () => {
    const source = flatOpc(parts)
      .replaceAll('/word/document.xml', '/nơi khác/chính.xml')
      .replaceAll('/word/_rels/document.xml.rels', '/nơi khác/_rels/chính.xml.rels')
      .replace('"word/document.xml"', '"n%C6%A1i%20kh%C3%A1c/./x/../ch%C3%ADnh.xml"')
      .replaceAll('/word/styles.xml', '/kiểu.xml');
    expect((await readReport(source)).paragraphs).toMatchObject([expected]);
  });

  test('the main part is known by its type where the relationships are lost', async () => {
    const report = await readReport(changed((xml, name) => (name === '_rels/.rels' ? null : strToU8(xml))));
    expect(report.paragraphs).toMatchObject([expected]);
  });

  test('text handed over without its styles and lists is read with a warning', async () => {
    const report = await readReport(flatOpc({ body: parts.body }));
    expect(report.paragraphs).toMatchObject([{ text: expected.text, listLabel: null }]);
    expect(report.warnings.map((warning) => warning.code)).toEqual(['numbering-unknown']);
  });

  const faults: [string, string, Uint8Array | null][] = [
    ['missing', 'part-missing', null],
    ['broken', 'part-unreadable', strToU8('<w:styles')],
    ['in an unknown encoding', 'unknown-encoding', Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x3e)],
  ];

  test.each(faults)('styles that are %s are a warning', async (_, code, styles) => {
    const report = await readReport(
      changed((xml, name) => (name === 'word/styles.xml' ? styles : strToU8(xml))),
    );
    expect(report.paragraphs[0]?.text).toBe(expected.text);
    expect(report.warnings).toEqual([{ code, part: '/word/styles.xml' }]);
  });

  test('a main part in an unknown encoding is damage', async () => {
    const bad = changed((xml, name) =>
      name === 'word/document.xml' ? Uint8Array.of(0x3c, 0xff) : strToU8(xml),
    );
    await expect(readReport(bad)).rejects.toThrow(OoxmlError);
    await expect(readReport(bad)).rejects.toMatchObject({ code: 'damaged', data: { reason: 'encoding' } });
  });
});
