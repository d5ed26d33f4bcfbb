import type { HeadingCandidate } from '../../report/headingCandidate';
import { isDataTable } from '../../report/line';
import type { Paragraph, Report, Table } from '../../report/report';
import { parseTag } from '../../report/tags';
import { parseLabel } from '../../text/label';
import type { Body } from './bodies';
import type { GuidanceTest } from './guidance';
import { isPlaceholder } from './placeholder';

/** What a body is made of, paragraph ordinals by kind; blank paragraphs are in none. */
export interface Content {
  readonly text: readonly number[];
  readonly guidance: readonly number[];
  readonly placeholders: readonly number[];
  readonly subheadings: readonly number[];
}

/** A line this likely to be a heading is no sentence of the body; `readHeadings` keeps less likely ones only for matching. */
const SUBHEADING = 0.5;
/** A bold paragraph with more words is emphasis, not a title. */
const SUBHEADING_WORDS = 20;
/** A labelled line of the guideline's words names what follows as long as it is no longer than its own sub-titles. */
const NAME_WORDS = 8;
/** A shorter note only refers to something ("Xem phụ lục 2."). */
const NOTE_LETTERS = 20;

/** Looks at every paragraph of a body and says what it is. */
export function contentOf(
  report: Report,
  body: Body,
  isGuidance: GuidanceTest,
  headingAt: ReadonlyMap<number, HeadingCandidate>,
): Content {
  const content = {
    text: [] as number[],
    guidance: [] as number[],
    placeholders: [] as number[],
    subheadings: [] as number[],
  };
  for (let at = body.first; at <= body.last; at += 1) {
    const paragraph = report.paragraphs[at];
    if (paragraph === undefined || paragraph.toc || paragraph.deleted) continue;
    const text = at === body.first ? paragraph.text.slice(body.offset) : paragraph.text;
    const kind = kindOf(report, paragraph, text, isGuidance, headingAt.get(at) ?? null);
    if (kind !== null) content[kind].push(at);
  }
  return content;
}

function kindOf(
  report: Report,
  paragraph: Paragraph,
  text: string,
  isGuidance: GuidanceTest,
  heading: HeadingCandidate | null,
): keyof Content | null {
  const notes = paragraph.asides.map((aside) => (report.asides[aside]?.text ?? '').trim());
  if (notes.some((note) => note.length > NOTE_LETTERS && !isPlaceholder(note) && !isGuidance(note)))
    return 'text';
  const label = parseLabel(text);
  const rest = label === null ? text.trim() : label.rest;
  if (rest === '' && !/[.…_]{2}/.test(text)) return null;
  const controls = paragraph.controls.flatMap((at) => report.controls[at] ?? []);
  if (controls.some((control) => parseTag(control.tag)?.kind === 'guidance')) return 'guidance';
  if (controls.some((control) => control.placeholder && control.level !== 'inline')) return 'placeholders';
  if (controls.some((control) => control.placeholder && control.text.trim() === text.trim()))
    return 'placeholders';
  // In a table of figures a short cell is a heading or an entry, never a section's missing text.
  const table = paragraph.cell === null ? undefined : report.tables[paragraph.cell.table];
  if (table !== undefined && isDataTable(table)) return isBlankForm(table) ? 'placeholders' : 'text';
  if (heading !== null && isSubheading(heading)) return 'subheadings';
  if (isPlaceholder(rest)) return 'placeholders';
  if (!isGuidance(rest)) return 'text';
  // "1. Tồn tại, hạn chế" only names what follows, in the guideline's words or not.
  const names = label !== null && label.form !== 'bullet' && rest.split(' ').length <= NAME_WORDS;
  return names ? 'subheadings' : 'guidance';
}

/** A head with nothing filled in below it. */
function isBlankForm({ rowCount, cells }: Table): boolean {
  return rowCount > 1 && cells.every(({ row, text }) => row === 0 || text.trim() === '');
}

/** A bold or styled line of the writer's own that only names what follows. */
function isSubheading(heading: HeadingCandidate): boolean {
  const marked = heading.evidence.includes('bold') || heading.level !== null;
  return (
    marked &&
    heading.bodyOffset === null &&
    heading.confidence >= SUBHEADING &&
    !heading.evidence.includes('sentence') &&
    heading.title.split(' ').length <= SUBHEADING_WORDS
  );
}
