import { catalogue } from '../../src/outline/catalogue';
import type { RenderedOutline } from '../../src/outline/render';
import { allSections, type SectionPlace } from '../../src/outline/walk';
import { docx, style } from '../tools/docxBuilder';
import { paragraphXml, type Random, seeded, tableXml } from './wordXml';

const paragraphsPerPage = 12;
/** Beyond so many pages every second one is an annex: nobody writes two hundred pages of prose. */
const proseFirst = 10;
/** Sub-headings of the writer's own, beside the outline's sections: long reports have more text under each, not more of them. */
const mostSubheadings = 30;
const annexRows = 22;

/**
 * A report on that many pages, as Word writes it: the head, every section of the outline under a typed number, prose with
 * a figure in every third paragraph, small tables, the statistical appendix, then annexes of names and figures. The
 * words are those of the catalogue's outlines, at random. The same number of pages gives the same file.
 */
export function longReport(pages: number, outline: RenderedOutline): Uint8Array {
  const random = seeded(pages);
  const prose = Math.min(pages, proseFirst) + Math.floor(Math.max(0, pages - proseFirst) / 2);
  const parts = [
    head(random, outline),
    ...sectionsOf(random, outline, prose),
    appendix(random, outline),
    ...Array.from({ length: pages - prose }, (_, number) => annex(random, number)),
  ];
  return docx({
    styles: style('Normal', 'Normal', '', 'w:default="1"'),
    body: `${parts.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
  });
}

function head(random: Random, { title }: RenderedOutline): string {
  return ['CÔNG ĐOÀN CẤP TRÊN', 'Số: 12/BC-CĐCS', 'BÁO CÁO', title]
    .map((line) => paragraphXml(random, [line], true))
    .join('');
}

/** The outline's sections with an even share of the prose under each that has none below it. */
function sectionsOf(random: Random, outline: RenderedOutline, pages: number): readonly string[] {
  const places = allSections(outline);
  const leaves = places.filter(({ section }) => section.sections.length === 0).length;
  const paragraphs = Math.ceil((pages * paragraphsPerPage) / leaves);
  const subheadings = Math.min(mostSubheadings, pages) / leaves;
  return places.flatMap((place, at) => [
    heading(random, place),
    ...(place.section.sections.length > 0
      ? []
      : body(random, paragraphs, Math.round((at + 1) * subheadings) - Math.round(at * subheadings))),
  ]);
}

function heading(random: Random, { section }: SectionPlace): string {
  return paragraphXml(random, [`${section.label} ${section.title}`], true);
}

function body(random: Random, paragraphs: number, subheadings: number): readonly string[] {
  const step = Math.ceil(paragraphs / (subheadings + 1));
  return Array.from({ length: paragraphs }, (_, at) => {
    const number = at / step;
    const title =
      at > 0 && Number.isInteger(number)
        ? paragraphXml(random, [`${'abcdeghiklm'[number - 1] ?? 'n'}) ${phrase(random, 7)}`], true)
        : '';
    const table = at % 60 === 59 ? tableXml(random, figureRows(random, 8)) : '';
    return title + paragraph(random, at % 3 === 0) + table;
  });
}

function paragraph(random: Random, withFigure: boolean): string {
  const runs = Array.from(
    { length: 3 + random(3) },
    (_, index) => `${index === 0 ? '' : ' '}${phrase(random, 10)}`,
  );
  const units = ['lượt người', 'cuộc', 'triệu đồng', '%', 'đoàn viên'];
  const figure = withFigure ? ` được ${random(900) + 2} ${pick(random, units)}` : '';
  return paragraphXml(random, [...runs, `${figure}.`]);
}

/** The table that every guideline asks for, filled. */
function appendix(random: Random, { appendix: form }: RenderedOutline): string {
  const rows =
    form !== null && typeof form === 'object'
      ? form.rows.map((row) => [
          row.code,
          row.label,
          row.type === 'indicator' ? row.unit : '',
          String(random(5000)),
        ])
      : figureRows(random, annexRows);
  return paragraphXml(random, ['PHỤ LỤC'], true) + tableXml(random, rows);
}

function annex(random: Random, number: number): string {
  const title = paragraphXml(random, [`Biểu số ${number + 1}. ${phrase(random, 6)}`], true);
  return title + tableXml(random, figureRows(random, annexRows));
}

function figureRows(random: Random, count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    phrase(random, 6),
    'người',
    String(random(5000)),
  ]);
}

let known: readonly string[] | null = null;

/** Every word that the outlines' titles, guidance and indicators use. */
function words(): readonly string[] {
  known ??= [
    ...new Set(
      catalogue()
        .flatMap((outline) => allSections(outline))
        .flatMap(({ section }) => [
          section.title,
          ...section.guidance,
          ...section.indicators.map(({ label }) => label),
        ])
        .flatMap((text) => text.match(/\p{L}+/gu) ?? []),
    ),
  ];
  return known;
}

function phrase(random: Random, length: number): string {
  return Array.from({ length }, () => pick(random, words())).join(' ');
}

function pick(random: Random, list: readonly string[]): string {
  return list[random(list.length)] ?? '';
}
