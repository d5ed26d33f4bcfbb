import { canonical } from '../text/normalise';
import { findContents } from './contents';
import { confidenceOf, evidenceOf } from './evidence';
import type { HeadingCandidate } from './headingCandidate';
import { joinTitles } from './joinTitles';
import { isInData, type Line, readingLines } from './line';
import type { Report } from './report';
import { findRunIn } from './runIn';
import { parseTag } from './tags';
import { findZones, type Zones } from './zones';

export interface ReportHeadings {
  readonly candidates: readonly HeadingCandidate[];
  readonly zones: Zones;
  /** Paragraphs of contents lists typed by hand, besides those that `Paragraph.toc` marks. */
  readonly contents: ReadonlySet<number>;
}

/** Below this a line without any sign of a heading is not worth comparing. */
const LEAST_CONFIDENCE = 0.12;
const MOST_WORDS = 90;
const IN_BRACKETS = /^\([^()]*\)\.?$/u;

/** The headings' candidates of a report in document order. */
export function findHeadings(report: Report): readonly HeadingCandidate[] {
  return readHeadings(report).candidates;
}

/** The same with what was found on the way: where head and closing are, and typed lists of contents. */
export function readHeadings(report: Report): ReportHeadings {
  const lines = readingLines(report);
  const zones = findZones(lines);
  const tags = sectionTags(report);
  const body = lines.filter(
    (line) =>
      line.text !== '' &&
      line.paragraph.index >= zones.bodyStart &&
      line.paragraph.index < zones.bodyEnd &&
      !isInData(report, line.paragraph),
  );
  const groups = joinTitles(body);
  const all = groups.map((group) => toCandidate(group, tags)).filter((candidate) => candidate !== null);
  const contents = findContents(lines, all);
  return { candidates: all.filter((candidate) => !contents.has(candidate.first)), zones, contents };
}

/** Paragraph -> section id, for the first control of each section. */
function sectionTags(report: Report): ReadonlyMap<number, string> {
  const tags = new Map<number, string>();
  const seen = new Set<string>();
  for (const control of report.controls) {
    const tag = parseTag(control.tag);
    if (tag?.kind !== 'section' || seen.has(tag.id)) continue;
    seen.add(tag.id);
    tags.set(control.firstParagraph, tag.id);
  }
  return tags;
}

function toCandidate(group: readonly Line[], tags: ReadonlyMap<number, string>): HeadingCandidate | null {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return null;
  const runIn = group.length === 1 ? findRunIn(first) : null;
  // Most of a report is running text, which is known by its length before anything is copied.
  if (runIn === null && group.reduce((sum, line) => sum + line.words, 0) > MOST_WORDS) return null;
  const text =
    runIn === null
      ? group.map((line) => line.paragraph.text).join('\n')
      : first.paragraph.text.slice(0, runIn.offset);
  const title = oneLine(group, runIn === null ? null : runIn.offset);
  const words = title === '' ? 0 : title.split(' ').length;
  const tag = tags.get(first.paragraph.index) ?? null;
  const evidence = evidenceOf(first, {
    bold: first.bold || runIn?.by === 'bold',
    words,
    runIn: runIn !== null,
    tagged: tag !== null,
    end: title.slice(-1),
  });
  const confidence = confidenceOf(evidence);
  if (title === '' || words > MOST_WORDS || confidence < LEAST_CONFIDENCE) return null;
  // "(đang tổng hợp)" is a remark, whatever it looks like.
  if (tag === null && first.level === null && IN_BRACKETS.test(title)) return null;
  return {
    first: first.paragraph.index,
    last: last.paragraph.index,
    text: text.trim(),
    title,
    label: first.label,
    bodyOffset: runIn?.offset ?? null,
    level: first.level,
    tag,
    evidence,
    confidence,
  };
}

function oneLine(group: readonly Line[], offset: number | null): string {
  const [first] = group;
  if (first === undefined) return '';
  const titles =
    offset === null
      ? group.map((line) => line.title)
      : [
          canonical(first.paragraph.text.slice(0, offset))
            .trim()
            .slice(first.labelFromList ? 0 : typedLength(first)),
        ];
  return titles
    .join(' ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Length of the typed label in the canonical text, with the space after it. */
function typedLength(line: Line): number {
  return line.label === null ? 0 : line.text.length - line.label.rest.length;
}
