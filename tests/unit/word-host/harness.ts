import { type OfficeClient, withOfficeClient } from '../../word-host/officeClient';
import { docxOf } from '../../word-host/samples/documents';
import { createWordHost, type WordHost, type WordHostOptions } from '../../word-host/wordHost';

/** A host over a document with this body, and Microsoft's own client working on it. */
export interface Bench extends OfficeClient {
  readonly host: WordHost;
}

export function bench(body: string, options: WordHostOptions = {}): Bench {
  const host = createWordHost(docxOf(body), options);
  return { host, ...withOfficeClient(host) };
}

/** A plain paragraph of one run. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text === '' ? '' : r(text)}</w:p>`;

export const r = (text: string, format = ''): string =>
  `<w:r>${format ? `<w:rPr>${format}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A rich-text control around blocks or runs. */
export const sdt = (tag: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Mục"/><w:tag w:val="${tag}"/><w:id w:val="${idOf(tag)}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const idOf = (tag: string) => 1000 + [...tag].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);

export const tbl = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A package as `insertOoxml` takes it: a body, and where wanted styles and numbering. */
export function flatOpc(body: string, parts: { styles?: string; numbering?: string } = {}): string {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const rels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relsType = 'application/vnd.openxmlformats-package.relationships+xml';
  return [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    part(
      '/_rels/.rels',
      relsType,
      `<Relationships ${rels}>${link('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    part(
      '/word/_rels/document.xml.rels',
      relsType,
      `<Relationships ${rels}>${parts.styles ? link('rId1', 'styles', 'styles.xml') : ''}${parts.numbering ? link('rId2', 'numbering', 'numbering.xml') : ''}</Relationships>`,
    ),
    part(
      '/word/document.xml',
      `${word}.document.main+xml`,
      `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ),
    parts.styles
      ? part('/word/styles.xml', `${word}.styles+xml`, `<w:styles ${w}>${parts.styles}</w:styles>`)
      : '',
    parts.numbering
      ? part(
          '/word/numbering.xml',
          `${word}.numbering+xml`,
          `<w:numbering ${w}>${parts.numbering}</w:numbering>`,
        )
      : '',
    '</pkg:package>',
  ].join('');
}

/** The code of the error a run ends with. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'no error';
}
