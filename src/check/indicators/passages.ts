import type { Paragraph, Place, Report } from '../../report/report';
import { canonical } from '../../text/normalise';
import { onceFor, remembered } from '../../text/remembered';
import type { SectionVerdict } from '../result';
import { type Lead, Leads } from './leads';
import { tablePassages } from './tablePassages';
import { isUnitLine } from './tableUnits';

/** A stretch of the report that may hold figures: a paragraph, the text beside a heading, a table row, a note. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
  /** The section it stands in, or null before the first one. */
  readonly section: string | null;
  /** The other sections that a merged heading makes it the text of. */
  readonly shared: readonly string[];
  /** The text that leads up to a table's row, an item of a list, a note. */
  readonly lead?: Lead;
  /** For a table's row: the offset at which its figure begins. */
  readonly figureFrom?: number;
  /** For a table's row: of a figure that the table sums up the words that tell which; else null. */
  readonly part?: string | null;
}

/** What of a report is not read for its figures. */
export interface LeftOut {
  /** Ordinals of tables that are read on their own (the appendix). */
  readonly tables?: readonly number[];
  /** The paragraph with which closing, signature and annexes begin: what they hold, the report itself does not say. */
  readonly from?: number;
}

/** The passages of a report in document order, headings and tables of contents left out. */
export function passagesOf(
  report: Report,
  sections: readonly SectionVerdict[],
  { tables = [], from = report.paragraphs.length }: LeftOut,
): Passage[] {
  const owners = ownersOf(report, sections);
  const headings = headingEnds(report, sections);
  const rows = tablePassages(
    report,
    report.tables.filter(({ index, firstParagraph }) => firstParagraph < from && !tables.includes(index)),
  );
  const left = new Set(tables);
  const passages: Passage[] = [];
  const leads = new Leads();
  let above: Lead = { text: '' };
  for (const paragraph of report.paragraphs.slice(0, from)) {
    const [section = null, ...shared] = owners[paragraph.index] ?? [];
    for (const { rows: named, ...row } of rows.before.get(paragraph.index) ?? []) {
      passages.push({ ...row, section, shared, lead: leadOfRows(above, named) });
      leads.end();
    }
    const text =
      paragraph.toc || left.has(paragraph.cell?.table ?? -1) || rows.taken.has(paragraph.index)
        ? ''
        : proseOf(paragraph, headings);
    const place = placeOf(paragraph);
    const isHeading = headings.has(paragraph.index);
    if (isHeading) leads.end();
    const lead = isHeading || text.trim() === '' || paragraph.cell !== null ? null : leads.next(paragraph);
    if (text.trim() !== '')
      passages.push({ text, place, section, shared, ...(lead === null ? {} : { lead }) });
    if (paragraph.cell === null && (text.trim() !== '' || isHeading) && !isUnitLine(text)) above = { text };
    for (const id of paragraph.asides) {
      const aside = report.asides[id];
      // A note goes on with what it is a note to.
      if (aside !== undefined) passages.push({ text: aside.text, place, section, shared, lead: { text } });
    }
  }
  return passages;
}

/** What stands above the table, and what its head says of the rows; the same object for rows with the same. */
function leadOfRows(above: Lead, named: string): Lead {
  return named === '' ? above : headed(above)(named);
}

const headed = onceFor((above: Lead) => remembered((named): Lead => ({ text: `${above.text} ${named}` })));

/** The paragraph's text, or what follows the heading on its line. */
function proseOf(paragraph: Paragraph, headings: ReadonlyMap<number, string>): string {
  const heading = headings.get(paragraph.index);
  if (heading === undefined) return paragraph.text;
  const text = canonical(paragraph.text).trim();
  const title = canonical(heading).trim();
  return text.startsWith(title) ? text.slice(title.length) : '';
}

/** Paragraph -> ids of the sections whose body holds it: the innermost, several under a merged heading. */
function ownersOf(report: Report, sections: readonly SectionVerdict[]): (readonly string[])[] {
  const owners = new Array<readonly string[]>(report.paragraphs.length).fill([]);
  const size = new Array<number>(report.paragraphs.length).fill(Number.POSITIVE_INFINITY);
  for (const { id, body, place } of sections) {
    const ranges = [body, place === null ? null : { first: place.paragraph, last: place.paragraph }];
    for (const range of ranges) {
      if (range === null) continue;
      const width = range.last - range.first;
      for (let at = range.first; at <= range.last && at < owners.length; at += 1) {
        const known = size[at] ?? 0;
        if (width > known || owners[at]?.includes(id)) continue;
        owners[at] = width === known ? [...(owners[at] ?? []), id] : [id];
        size[at] = width;
      }
    }
  }
  return owners;
}

/** Paragraph of a heading -> the lines of the heading that stand in it: all, or one where each has a paragraph of its own. */
function headingEnds({ paragraphs }: Report, sections: readonly SectionVerdict[]): Map<number, string> {
  const headings = new Map<number, string>();
  for (const { heading, place } of sections) {
    if (heading === null || place === null) continue;
    if (paragraphs[place.paragraph]?.text.trimStart().startsWith(heading)) {
      headings.set(place.paragraph, heading);
      continue;
    }
    for (const [offset, line] of heading.split('\n').entries()) {
      if (!headings.has(place.paragraph + offset)) headings.set(place.paragraph + offset, line);
    }
    headings.set(place.paragraph, heading.split('\n')[0] ?? heading);
  }
  return headings;
}

function placeOf(paragraph: Paragraph): Place {
  const { index, text, cell } = paragraph;
  return { paragraph: index, text, ...(cell ? { cell: [cell.table, cell.row, cell.column] as const } : {}) };
}
