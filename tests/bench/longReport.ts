import { docx, escapeXml, style } from '../tools/docxBuilder';

/** What a page of Word XML comes to: a dozen paragraphs of a few runs each, and now and then a table. */
const paragraphsPerPage = 12;

const words =
  'công đoàn cơ sở đoàn viên người lao động tổ chức thực hiện chương trình phong trào thi đua chăm lo đời sống việc làm tiền lương tập huấn cán bộ tuyên truyền nghị quyết kế hoạch kiểm tra giám sát tài chính xây dựng quan hệ hài hòa ổn định tiến bộ nữ công an toàn vệ sinh'.split(
    ' ',
  );

/**
 * A report as Word writes one: save ids on every paragraph and run, fonts and languages on each run, runs
 * split in mid-sentence, typed headings. The same number of pages gives the same file.
 */
export function longReport(pages: number): Uint8Array {
  const random = seeded(pages);
  const page = (number: number) => {
    const paragraphs = Array.from({ length: paragraphsPerPage }, (_, index) =>
      paragraph(random, index === 0 ? `${number + 1}. Công tác ` : '', index === 0),
    );
    return paragraphs.join('') + (number % 5 === 4 ? statistics(random) : '');
  };
  const body = Array.from({ length: pages }, (_, number) => page(number)).join('');
  return docx({
    styles: style('Normal', 'Normal', '', 'w:default="1"'),
    body: `${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
  });
}

type Random = (below: number) => number;

function paragraph(random: Random, start: string, bold: boolean): string {
  const runs = Array.from({ length: bold ? 1 : 3 + random(3) }, (_, index) =>
    run(random, `${index === 0 ? start : ' '}${phrase(random, bold ? 8 : 10)}`, bold),
  );
  return `<w:p w14:paraId="${hex(random)}" w14:textId="77777777" w:rsidR="${hex(random)}" w:rsidRDefault="${hex(random)}" w:rsidP="${hex(random)}"><w:pPr><w:spacing w:before="120" w:after="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:rPr>${look(bold)}</w:rPr></w:pPr>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
}

function run(random: Random, text: string, bold: boolean): string {
  return `<w:r w:rsidRPr="${hex(random)}"><w:rPr>${look(bold)}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function look(bold: boolean): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>`;
}

function statistics(random: Random): string {
  const rows = Array.from({ length: 8 }, (_, index) => {
    const cells = [String(index + 1), phrase(random, 6), 'người', String(random(5000))].map(
      (text) =>
        `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p w:rsidR="${hex(random)}">${run(random, text, false)}</w:p></w:tc>`,
    );
    return `<w:tr w:rsidR="${hex(random)}">${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

function phrase(random: Random, length: number): string {
  return Array.from({ length }, () => words[random(words.length)]).join(' ');
}

function hex(random: Random): string {
  return random(0x7fffffff).toString(16).toUpperCase().padStart(8, '0');
}

function seeded(seed: number): Random {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
