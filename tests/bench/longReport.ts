import { zipSync } from 'fflate';
import type { RenderedOutline } from '../../src/outline/render';
import { allSections } from '../../src/outline/walk';
import { docxEntries, style } from '../tools/docxBuilder';
import { annex, appendix, figures } from './longReportTables';
import { openingWords, paragraphText } from './prose';
import { type Random, seeded } from './random';
import { paragraphXml, tableXml } from './wordXml';

const paragraphsPerPage = 10.5;
/** What the head, the outline's headings, the closing and the appendix take in every report. */
const fixedPages = 5;
/** Beyond so many pages every second one is an annex: nobody writes two hundred pages of prose. */
const proseFirst = 10;
/** Sub-headings of the writer's own, beside the outline's sections: long reports have more text under each, not more of them. */
const mostSubheadings = 30;
/** zip writes the time of day into each entry; any fixed one will do. */
const saved = new Date(2026, 0, 1);

/**
 * A report on that many pages, as Word writes it: the head, every section of the outline under a typed number with
 * sentences of real reports and a small table now and then, closing formula and signature, the statistical appendix on
 * pages of its own, then annexes of units and figures. The same number of pages, from 10 up, gives the same file: as
 * LibreOffice lays them out, 10 pages are 10, 50 are 50, 200 are 205.
 */
export function longReport(pages: number, outline: RenderedOutline): Uint8Array {
  const random = seeded(pages);
  const annexes = Math.max(0, Math.ceil((pages - proseFirst) / 2));
  const parts = [
    head(random, outline),
    ...sections(random, outline, pages - fixedPages - annexes),
    closing(random, outline),
    appendix(random),
    ...Array.from({ length: annexes }, (_, number) => annex(random, number)),
  ];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  const entries = docxEntries({
    styles: style('Normal', 'Normal', '', 'w:default="1"'),
    body: parts.join('') + page,
  });
  return zipSync(entries, { mtime: saved });
}

function head(random: Random, { title }: RenderedOutline): string {
  const letterhead = [
    [
      'CÔNG ĐOÀN CẤP TRÊN\nCÔNG ĐOÀN CƠ SỞ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    ],
    ['Số: 12/BC-CĐCS', 'Hà Nội, ngày 20 tháng 11 năm 2020'],
  ];
  const titles = ['BÁO CÁO', subject(title)].map((line) =>
    paragraphXml(random, [line], { bold: true, centred: true }),
  );
  return tableXml(random, [3900, 5400], letterhead) + titles.join('');
}

/** The outline's sections with an even share of the prose under each that has none below it. */
function sections(random: Random, outline: RenderedOutline, pages: number): readonly string[] {
  const places = allSections(outline);
  const leaves = places.filter(({ section }) => section.sections.length === 0);
  const share = (total: number, leaf: number) =>
    Math.round((total * (leaf + 1)) / leaves.length) - Math.round((total * leaf) / leaves.length);
  return places.flatMap((place) => {
    const { label, title } = place.section;
    const heading = paragraphXml(random, [`${label} ${title}`], { bold: true });
    const leaf = leaves.indexOf(place);
    if (leaf < 0) return [heading];
    const subheadings = share(Math.min(mostSubheadings, pages), leaf);
    return [heading, ...body(random, share(pages * paragraphsPerPage, leaf), subheadings)];
  });
}

function body(random: Random, paragraphs: number, subheadings: number): readonly string[] {
  const step = Math.ceil(paragraphs / (subheadings + 1));
  return Array.from({ length: paragraphs }, (_, at) => {
    const title = at > 0 && at % step === 0 ? subheading(random, at / step - 1) : '';
    const table = at % 60 === 59 ? figures(random, 8) : '';
    return title + paragraphXml(random, inRuns(random, paragraphText(random))) + table;
  });
}

function subheading(random: Random, number: number): string {
  const letter = 'abcdeghiklm'[number] ?? 'n';
  return paragraphXml(random, [`${letter}) ${openingWords(random, 7)}`], { bold: true });
}

/** Word breaks a paragraph wherever someone once corrected a word. */
function inRuns(random: Random, text: string): readonly string[] {
  const words = text.split(' ');
  const runs: string[] = [];
  for (let at = 0; at < words.length; ) {
    const end = at + 4 + random(16);
    runs.push((at > 0 ? ' ' : '') + words.slice(at, end).join(' '));
    at = end;
  }
  return runs;
}

function closing(random: Random, { title, signature }: RenderedOutline): string {
  const formula = `Trên đây là báo cáo ${subject(title)}, kính trình Ban Thường vụ xem xét, chỉ đạo./.`;
  const names = [['Nơi nhận:\n- Như trên;\n- Lưu: VP.', `${signature.authority}\n${signature.position}`]];
  return paragraphXml(random, [formula]) + tableXml(random, [4650, 4650], names);
}

const subject = (title: string): string => title.replace(/^báo cáo /i, '');
