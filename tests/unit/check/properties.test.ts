import fc from 'fast-check';
import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { type RenderedOutline, renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';
import type { Report, Span } from '../../../src/report/report';
import { exampleReport } from '../../tools/exampleReport';

const ids = [
  'ldld-quang-tri-nam-2020',
  'cdb-khcn-nam-2024',
  'ldld-vinh-thuan-giua-nhiem-ky-2018-2023',
] as const;

function outlineOf(id: string): RenderedOutline {
  const outline = findOutline(id);
  if (outline === null) throw new Error(id);
  return renderOutline(outline, {});
}

interface Line {
  readonly section: string;
  readonly label: string;
  readonly title: string;
}

/** The guideline's headings with a line of text under each that has no sub-sections; `gone` without heading and text. */
function linesOf(outline: RenderedOutline, gone: readonly string[]): readonly Line[] {
  return allSections(outline)
    .filter(({ section }) => !gone.includes(section.id))
    .map(({ section }) => ({ section: section.id, label: section.label, title: section.title }));
}

function write(
  outline: RenderedOutline,
  lines: readonly Line[],
  change: (text: string) => string,
  empty = '',
): Report {
  const leaves = new Set(
    allSections(outline).flatMap(({ section }) => (section.sections.length === 0 ? [section.id] : [])),
  );
  const text = lines.flatMap(({ section, label, title }) => [
    `**${change(`${label} ${title}`)}**`,
    ...(leaves.has(section) && section !== empty ? ['- Trong kỳ, đơn vị đã có nhiều cố gắng.'] : []),
  ]);
  return exampleReport(text.join('\n'));
}

const statuses = (report: Report, outline: RenderedOutline) =>
  new Map(checkReport(report, outline, { forms: [] }).sections.map(({ id, status }) => [id, status]));

/** "hòa" and "hoà": the tone on the other vowel of an open oa, oe, uy. */
const newTone = (text: string) =>
  text.replace(/(?<!q)([òóỏõọ])([ae])(?!\p{L})/giu, (_, toned: string, vowel: string) =>
    `o${vowel}${toned.normalize('NFD').slice(1)}`.normalize('NFC'),
  );

const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  decomposed: (text) => text.normalize('NFD'),
  'with hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'with the tones elsewhere': newTone,
  'without space after the number': (text) => text.replace(/^((?:[IVX]+|\d+)(?:\.\d+)*\.)\s/, '$1'),
  'with a bracket after the number': (text) => text.replace(/^(\d+)\.\s/, '$1) '),
  'with ƣ for ư': (text) => text.replaceAll('ư', 'ƣ'),
  'with i for y': (text) =>
    text.replace(/([klmt])ỹ(?!\p{L})/gu, '$1ĩ').replace(/([klmt])ý(?!\p{L})/gu, '$1í'),
};

/** The same paragraphs with their formatting cut into more spans. */
function split(report: Report, cut: number): Report {
  const paragraphs = report.paragraphs.map((paragraph) => ({
    ...paragraph,
    spans: paragraph.spans.flatMap((span): Span[] => {
      const middle = Math.min(span.end, span.start + cut);
      return [{ ...span, end: middle }, ...(middle < span.end ? [{ ...span, start: middle }] : [])];
    }),
  }));
  return { ...report, blocks: paragraphs, paragraphs };
}

const outlines = new Map(ids.map((id) => [id as string, outlineOf(id)]));
const aSection = fc.constantFrom(
  ...[...outlines].flatMap(([id, outline]) =>
    allSections(outline).map(({ section }) => [id, section.id] as const),
  ),
);

function pick([outlineId, sectionId]: readonly [string, string]) {
  const outline = outlines.get(outlineId) ?? outlineOf(outlineId);
  const section = allSections(outline).find((one) => one.section.id === sectionId)?.section;
  if (section === undefined) throw new Error(sectionId);
  return { outline, section };
}

it('gives the same verdicts however the headings are spelt and cut into runs', () => {
  fc.assert(
    fc.property(
      aSection,
      fc.constantFrom(...Object.keys(spellings)),
      fc.integer({ min: 1, max: 9 }),
      (given, spelling, cut) => {
        const { outline, section } = pick(given);
        const spell = spellings[spelling] ?? ((text: string) => text);
        const lines = linesOf(outline, section.sections.length === 0 ? [section.id] : []);
        const plain = statuses(
          write(outline, lines, (text) => text),
          outline,
        );
        expect(statuses(split(write(outline, lines, spell), cut), outline)).toEqual(plain);
      },
    ),
    { numRuns: 30 },
  );
});

it('turns exactly one verdict when one section’s heading and text are taken out', () => {
  fc.assert(
    fc.property(aSection, (given) => {
      const { outline, section } = pick(given);
      const found = statuses(
        write(outline, linesOf(outline, [section.id]), (text) => text),
        outline,
      );
      expect([...found].filter(([, status]) => status !== 'present')).toEqual([[section.id, 'missing']]);
    }),
    { numRuns: 30 },
  );
});

it('turns exactly one verdict when one section’s text is taken out', () => {
  fc.assert(
    fc.property(aSection, (given) => {
      const { outline, section } = pick(given);
      fc.pre(section.sections.length === 0);
      const found = statuses(
        write(outline, linesOf(outline, []), (text) => text, section.id),
        outline,
      );
      expect([...found].filter(([, status]) => status !== 'present')).toEqual([[section.id, 'empty']]);
    }),
    { numRuns: 30 },
  );
});
