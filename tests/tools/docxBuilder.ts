import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * Small Word documents for tests, written out as the XML they are. Texts are escaped; parameters called
 * `...Xml` go in as they are.
 */

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Every namespace that the helpers and tests use. */
const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${relationshipType}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Whole custom XML parts. */
  readonly customXml?: readonly string[];
}

interface Part {
  readonly name: string;
  readonly type: string;
  readonly relationship: string;
  readonly xml: string;
}

/** A document as the bytes of a .docx file. */
export function docx(parts: DocxParts): Uint8Array {
  return zipSync(docxEntries(parts));
}

/** The same before it is zipped, by entry name: for tests that break something. */
export function docxEntries(parts: DocxParts): Zippable {
  const list = partsOf(parts);
  const overrides = list.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const entries: Zippable = {
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'word/document.xml']])),
    'word/_rels/document.xml.rels': strToU8(documentRelationships(list)),
  };
  for (const { name, xml } of list) entries[name] = strToU8(declaration + xml);
  return entries;
}

/** A document as the flat OPC text that Word hands over and takes. */
export function flatOpc(parts: DocxParts): string {
  const list = partsOf(parts);
  const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';
  const all = [
    {
      name: '_rels/.rels',
      type: relationshipsType,
      xml: relationships([['officeDocument', 'word/document.xml']]),
    },
    { name: 'word/_rels/document.xml.rels', type: relationshipsType, xml: documentRelationships(list) },
    ...list,
  ].map(
    ({ name, type, xml }) =>
      `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml.replace(declaration, '')}</pkg:xmlData></pkg:part>`,
  );
  return `${declaration}<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${all.join('')}</pkg:package>`;
}

function partsOf({ body, customXml = [], ...sides }: DocxParts): readonly Part[] {
  const side = (name: 'styles' | 'numbering' | 'footnotes' | 'endnotes'): readonly Part[] => {
    const xml = sides[name];
    if (xml === undefined) return [];
    return [
      {
        name: `word/${name}.xml`,
        type: `${wordType}.${name}+xml`,
        relationship: name,
        xml: `<w:${name} ${namespaces}>${xml}</w:${name}>`,
      },
    ];
  };
  return [
    {
      name: 'word/document.xml',
      type: `${wordType}.document.main+xml`,
      relationship: '',
      xml: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    },
    ...side('styles'),
    ...side('numbering'),
    ...side('footnotes'),
    ...side('endnotes'),
    ...customXml.map((xml, index) => ({
      name: `customXml/item${index + 1}.xml`,
      type: 'application/xml',
      relationship: 'customXml',
      xml,
    })),
  ];
}

function documentRelationships(list: readonly Part[]): string {
  return relationships(
    list.filter((part) => part.relationship).map((part) => [part.relationship, `/${part.name}`]),
  );
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipType}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export interface RunOptions {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly font?: string;
  readonly style?: string;
}

export interface ParagraphOptions extends RunOptions {
  /** Style id of the paragraph; `style` is the run's here as in `r`. */
  readonly paragraphStyle?: string;
  readonly numId?: number;
  readonly level?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** As in the file, 0-8. */
  readonly outlineLevel?: number;
  /** More of `w:pPr`, in front. */
  readonly propertiesXml?: string;
}

/** One run; "\t" and "\n" become a tab and a line break. */
export function r(text: string, options: RunOptions = {}): string {
  const properties = [
    options.style === undefined ? '' : `<w:rStyle w:val="${options.style}"/>`,
    options.font === undefined ? '' : `<w:rFonts w:ascii="${options.font}" w:hAnsi="${options.font}"/>`,
    toggle('b', options.bold),
    toggle('i', options.italic),
    toggle('caps', options.caps),
  ].join('');
  const content = text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`;
}

function toggle(name: string, on: boolean | undefined): string {
  if (on === undefined) return '';
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

/** One paragraph of one run. */
export function p(text: string, options: ParagraphOptions = {}): string {
  return pXml(text === '' ? '' : r(text, options), options);
}

/** One paragraph with runs of your own. */
export function pXml(contentXml: string, options: ParagraphOptions = {}): string {
  const { paragraphStyle, numId, level, align, outlineLevel, propertiesXml = '' } = options;
  const properties = [
    paragraphStyle === undefined ? '' : `<w:pStyle w:val="${paragraphStyle}"/>`,
    numId === undefined
      ? ''
      : `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${numId}"/></w:numPr>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
    propertiesXml,
  ].join('');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${contentXml}</w:p>`;
}

/** A table of plain texts. */
export function table(rows: readonly (readonly string[])[]): string {
  return tableXml(rows.map((row) => row.map((text) => cell(p(text)))));
}

/** A table of cells made by `cell`. */
export function tableXml(rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** One cell: what stands in it, and what `w:tcPr` says. */
export function cell(contentXml: string, propertiesXml = ''): string {
  return `<w:tc><w:tcPr>${propertiesXml}</w:tcPr>${contentXml}</w:tc>`;
}

/** A content control around paragraphs, runs, rows or cells. */
export function control(tag: string, contentXml: string, propertiesXml = ''): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${escapeXml(tag)}"/>${propertiesXml}</w:sdtPr><w:sdtContent>${contentXml}</w:sdtContent></w:sdt>`;
}

/** A paragraph style. */
export function style(id: string, name: string, propertiesXml = '', attributes = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${propertiesXml}</w:style>`;
}
