import { escapeXml } from '../tools/docxBuilder';
import type { Random } from './random';

export interface Look {
  readonly bold?: boolean;
  readonly centred?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
}

/** A paragraph as Word saves one: save ids, fonts and languages on each run, spelling marks between runs. */
export function paragraphXml(random: Random, runs: readonly string[], look: Look = {}): string {
  const inside = runs
    .map((text) => runXml(random, text, look.bold))
    .join('<w:proofErr w:type="spellStart"/>');
  const position = look.centred ? '<w:jc w:val="center"/>' : '<w:ind w:firstLine="720"/><w:jc w:val="both"/>';
  return `<w:p w14:paraId="${hex(random)}" w14:textId="77777777" w:rsidR="${hex(random)}" w:rsidRDefault="${hex(random)}" w:rsidP="${hex(random)}"><w:pPr>${look.newPage ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="120" w:after="120" w:line="360" w:lineRule="exact"/>${position}<w:rPr>${fontXml(look.bold)}</w:rPr></w:pPr>${inside}</w:p>`;
}

/** A table of that many dxa in all, its columns as wide as said. */
export function tableXml(
  random: Random,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const row = (cells: readonly string[]) =>
    `<w:tr w:rsidR="${hex(random)}">${cells.map((text, column) => cellXml(random, text, widths[column])).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}

function cellXml(random: Random, text: string, width = 0): string {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p w:rsidR="${hex(random)}">${runXml(random, line)}</w:p>`)
    .join('');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
}

function runXml(random: Random, text: string, bold = false): string {
  return `<w:r w:rsidRPr="${hex(random)}"><w:rPr>${fontXml(bold)}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function fontXml(bold = false): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>`;
}

function hex(random: Random): string {
  return random(0x7fffffff).toString(16).toUpperCase().padStart(8, '0');
}
