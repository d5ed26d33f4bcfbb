import { strToU8, zipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The styles a Word document has from the start, in the look of official documents: Times New Roman 14. */
const styles = `${head}<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="2F5496"/></w:rPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const section =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** A part of its own beside the usual ones: its content, its content type, and how the document points to it. */
export interface ExtraPart {
  readonly name: string;
  readonly type: string;
  readonly relationship: string;
  readonly xml: string;
}

/** A .docx with this WordprocessingML as its body (prefix `w`, and `w14`, `w15` where needed), for samples and tests. */
export function docxOf(body: string, extra: readonly ExtraPart[] = []): Uint8Array {
  const overrides = extra
    .map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('');
  const links = extra
    .map(
      ({ name, relationship }, at) =>
        `<Relationship Id="rIdX${at}" Type="${relationships}/${relationship}" Target="/${name}"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>${overrides}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${w}" xmlns:r="${relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/>${links}</Relationships>`,
    'word/styles.xml': styles,
    ...Object.fromEntries(extra.map(({ name, xml }) => [name, xml])),
  };
  const entries = Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-02' });
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'both' | 'center' | 'right';
  readonly indent?: number;
}

/** A paragraph of plain text with a look of its own. */
export function paragraphOf(text: string, { bold, italic, align, indent }: Look = {}): string {
  const place = `<w:spacing w:before="60" w:after="60"/>${indent ? `<w:ind w:firstLine="${indent}"/>` : ''}${align ? `<w:jc w:val="${align}"/>` : ''}`;
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`;
  const run =
    text === ''
      ? ''
      : `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${place}</w:pPr>${run}</w:p>`;
}

/** A table of plain texts, with or without lines. */
export function tableOf(rows: readonly (readonly string[])[], lines = true): string {
  const columns = rows[0]?.length ?? 1;
  const border = lines
    ? '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>'
    : '';
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${Math.floor(9300 / columns)}"/>`).join(
    '',
  );
  const body = rows
    .map(
      (row) =>
        `<w:tr>${row
          .map(
            (text) =>
              `<w:tc><w:tcPr><w:tcW w:w="${Math.floor(9300 / columns)}" w:type="dxa"/></w:tcPr>${text
                .split('\n')
                .map((line) =>
                  paragraphOf(line, lines ? {} : { align: 'center', bold: /^[\p{Lu}\s:.]+$/u.test(line) }),
                )
                .join('')}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>${border}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** A new, empty document. */
export const emptyDocument = (): Uint8Array => docxOf('<w:p/>');

/** A report someone has begun to write by hand, without styles, as most are. All of it is invented. */
export function halfWrittenReport(): Uint8Array {
  const text = (line: string) => paragraphOf(line, { align: 'both', indent: 720 });
  const heading = (line: string) => paragraphOf(line, { bold: true, align: 'both', indent: 720 });
  return docxOf(
    [
      tableOf(
        [
          [
            'LIÊN ĐOÀN LAO ĐỘNG TỈNH\nCÔNG ĐOÀN CÔNG TY MAI LINH ĐÔNG\nSố: …/BC-CĐ',
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n…, ngày … tháng … năm 2026',
          ],
        ],
        false,
      ),
      paragraphOf(''),
      paragraphOf('BÁO CÁO', { bold: true, align: 'center' }),
      paragraphOf('Kết quả hoạt động công đoàn năm 2026', { bold: true, align: 'center' }),
      paragraphOf(''),
      heading('I. TÌNH HÌNH CÔNG NHÂN, VIÊN CHỨC, LAO ĐỘNG'),
      text(
        'Năm 2026, công ty có 412 lao động, trong đó 236 nữ. Việc làm ổn định, thu nhập bình quân 9,6 triệu đồng/người/tháng, tăng 5,5% so với năm trước.',
      ),
      text('Tư tưởng công nhân, lao động ổn định; không xảy ra tranh chấp lao động tập thể.'),
      heading('II. KẾT QUẢ HOẠT ĐỘNG CÔNG ĐOÀN NĂM 2026'),
      heading('1. Công tác tuyên truyền, giáo dục'),
      text(
        'Công đoàn đã tổ chức 06 buổi tuyên truyền pháp luật cho 380 lượt người; phát 400 tờ gấp về Luật Công đoàn.',
      ),
      heading('2. Công tác nữ công'),
      text('…'),
      heading('3. Phương hướng, nhiệm vụ'),
      paragraphOf(''),
      tableOf([['Nơi nhận:\n- Công đoàn cấp trên;\n- Lưu: VP.', 'TM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\n\n']], false),
      paragraphOf(''),
    ].join(''),
  );
}
