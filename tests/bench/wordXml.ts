import { escapeXml } from '../tools/docxBuilder';

/** Below this number, from 0. */
export type Random = (below: number) => number;

/** The same numbers for the same seed. */
export function seeded(seed: number): Random {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** A paragraph as Word saves one: save ids, fonts and languages on each run, spelling marks between runs. */
export function paragraphXml(random: Random, runs: readonly string[], bold = false): string {
  const inside = runs.map((text) => runXml(random, text, bold)).join('<w:proofErr w:type="spellStart"/>');
  return `<w:p w14:paraId="${hex(random)}" w14:textId="77777777" w:rsidR="${hex(random)}" w:rsidRDefault="${hex(random)}" w:rsidP="${hex(random)}"><w:pPr><w:spacing w:before="120" w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:rPr>${look(bold)}</w:rPr></w:pPr>${inside}</w:p>`;
}

export function tableXml(random: Random, rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `<w:tr w:rsidR="${hex(random)}">${cells.map((text) => cellXml(random, text)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid/>${rows.map(row).join('')}</w:tbl>`;
}

function cellXml(random: Random, text: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p w:rsidR="${hex(random)}">${runXml(random, text, false)}</w:p></w:tc>`;
}

function runXml(random: Random, text: string, bold: boolean): string {
  return `<w:r w:rsidRPr="${hex(random)}"><w:rPr>${look(bold)}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function look(bold: boolean): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>`;
}

function hex(random: Random): string {
  return random(0x7fffffff).toString(16).toUpperCase().padStart(8, '0');
}
