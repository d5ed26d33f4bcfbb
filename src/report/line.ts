import type { Label } from '../text/label';
import { parseLabel } from '../text/label';
import { canonical } from '../text/normalise';
import { onceFor } from '../text/remembered';
import type { Paragraph, Report, Table } from './report';

/** A paragraph looked at as a line that might be a heading. */
export interface Line {
  readonly paragraph: Paragraph;
  /** Canonical, outer spaces cut. */
  readonly text: string;
  /** Typed, or else computed by Word for a list item. */
  readonly label: Label | null;
  readonly labelFromList: boolean;
  /** The text without its label. */
  readonly title: string;
  readonly words: number;
  /** Every letter bold. */
  readonly bold: boolean;
  /** Every letter a capital, typed or by formatting. */
  readonly capitals: boolean;
  readonly centred: boolean;
  /** Heading level by style, else by outline level. */
  readonly level: number | null;
}

const LETTER = /\p{L}/u;
/** No heading is longer; of longer texts only what is cheap is found out. */
const LONGEST = 600;

function spansAll(paragraph: Paragraph, holds: (span: Paragraph['spans'][number]) => boolean): boolean {
  return paragraph.spans.every(
    (span) => holds(span) || !LETTER.test(paragraph.text.slice(span.start, span.end)),
  );
}

function countWords(text: string): number {
  if (text.length > LONGEST) return Math.round(text.length / 5);
  let words = 0;
  let outside = true;
  for (let at = 0; at < text.length; at += 1) {
    const blank = text.charCodeAt(at) <= 32;
    if (outside && !blank) words += 1;
    outside = blank;
  }
  return words;
}

/** Facts about one paragraph, blank ones too. */
export function toLine(paragraph: Paragraph): Line {
  const text = canonical(paragraph.text).trim();
  const typed = text === '' ? null : parseLabel(text);
  const fromList = paragraph.listLabel === null ? null : parseLabel(paragraph.listLabel);
  const label = typed ?? (fromList === null ? null : { ...fromList, rest: text });
  const title = label === null ? text : label.rest;
  const lettered = title.length <= LONGEST && LETTER.test(title);
  // Nearly every text shows a plain small letter at once, and putting it in capitals is dear.
  const inCapitals = lettered && !/[a-z]/.test(title) && title === title.toUpperCase();
  return {
    paragraph,
    text,
    label,
    labelFromList: typed === null && fromList !== null,
    title,
    words: countWords(title),
    bold: lettered && spansAll(paragraph, (span) => span.bold),
    capitals: inCapitals || (lettered && spansAll(paragraph, (span) => span.caps)),
    centred: paragraph.alignment === 'center',
    level: paragraph.headingLevel ?? paragraph.outlineLevel,
  };
}

/** Lines of the paragraphs that a reader sees as the report's text: no contents list, no tracked deletion. */
export const readingLines = onceFor((report: Report): readonly Line[] =>
  report.paragraphs.filter((paragraph) => !paragraph.toc && !paragraph.deleted).map(toLine),
);

/** True in a table of data, but for a first row that goes right across: there stands what the table is about. */
export function isInData({ tables }: Report, { cell }: Paragraph): boolean {
  if (cell === null) return false;
  const table = tables[cell.table];
  if (table === undefined || !isDataTable(table)) return false;
  const isTitle = cell.row === 0 && table.cells.filter(({ row }) => row === 0).length === 1;
  return !isTitle;
}

/** Tables that hold data rather than layout: three columns or more. */
export function isDataTable(table: Table | undefined): boolean {
  return table !== undefined && table.columnCount >= 3;
}
