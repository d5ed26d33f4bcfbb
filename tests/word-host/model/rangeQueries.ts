import type { XmlElement } from '../xml/element';
import { spanOf } from './editBlocks';
import { reviewedTextOf, textOf } from './paragraphText';
import { controlLevel, controlsIn, paragraphsIn } from './structure';
import type { Point, TextRange } from './textRange';
import type { WordDocument } from './wordDocument';

/** What holds a text of its own. */
const stories = ['w:body', 'w:hdr', 'w:ftr', 'w:comment', 'w:footnote', 'w:endnote'];

/** The paragraphs around a range: those of its body, cell, header or note. */
function surroundings(document: WordDocument, paragraph: XmlElement): XmlElement[] {
  const story = paragraph.closest(...stories);
  return paragraphsIn(story ?? document.body);
}

/** The paragraphs a range touches, in order. */
export function paragraphsOf(document: WordDocument, range: TextRange): XmlElement[] {
  const { start, end } = range;
  if (start.paragraph === end.paragraph) return [start.paragraph];
  const all = surroundings(document, start.paragraph);
  const from = all.indexOf(start.paragraph);
  return all.slice(from, all.indexOf(end.paragraph, from) + 1);
}

/** A range's text; paragraphs are parted by "\n", as Word's API gives it. */
export function rangeText(document: WordDocument, range: TextRange): string {
  return pieces(document, range, textOf).join('\n');
}

export function reviewedText(
  document: WordDocument,
  range: TextRange,
  version: 'Current' | 'Original',
): string {
  const { start, end } = range;
  if (start.paragraph === end.paragraph && start.offset === 0 && end.offset >= textOf(end.paragraph).length)
    return reviewedTextOf(start.paragraph, version);
  return paragraphsOf(document, range)
    .map((paragraph) => reviewedTextOf(paragraph, version))
    .join('\n');
}

function pieces(document: WordDocument, range: TextRange, read: (paragraph: XmlElement) => string): string[] {
  const { start, end } = range;
  return paragraphsOf(document, range).map((paragraph) => {
    const text = read(paragraph);
    const from = paragraph === start.paragraph ? start.offset : 0;
    const to = paragraph === end.paragraph ? Math.min(end.offset, text.length) : text.length;
    return text.slice(from, to);
  });
}

/** Negative, zero or positive as `one` stands before, at or after `other`. */
export function comparePoints(document: WordDocument, one: Point, other: Point): number {
  if (one.paragraph === other.paragraph) {
    if (one.offset === other.offset) return 0;
    return one.offset < other.offset ? -1 : 1;
  }
  const all = surroundings(document, one.paragraph);
  return all.indexOf(one.paragraph) - all.indexOf(other.paragraph);
}

/** `compareLocationWith`: how the first range lies to the second, in Word's terms. */
export function compareLocations(document: WordDocument, one: TextRange, other: TextRange): string {
  const starts = Math.sign(comparePoints(document, one.start, other.start));
  const ends = Math.sign(comparePoints(document, one.end, other.end));
  if (starts === 0 && ends === 0) return 'Equal';
  const endToStart = Math.sign(comparePoints(document, one.end, other.start));
  const startToEnd = Math.sign(comparePoints(document, one.start, other.end));
  if (endToStart < 0) return 'Before';
  if (endToStart === 0) return 'AdjacentBefore';
  if (startToEnd > 0) return 'After';
  if (startToEnd === 0) return 'AdjacentAfter';
  if (starts === 0) return ends < 0 ? 'InsideStart' : 'ContainsStart';
  if (ends === 0) return starts > 0 ? 'InsideEnd' : 'ContainsEnd';
  if (starts > 0 && ends < 0) return 'Inside';
  if (starts < 0 && ends > 0) return 'Contains';
  return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

/** The controls whose content lies in the range, outer before inner. */
export function controlsTouching(document: WordDocument, range: TextRange): XmlElement[] {
  const touched = new Set(paragraphsOf(document, range));
  const story = range.start.paragraph.closest(...stories) ?? document.body;
  const whole = range.scope?.element === story;
  return controlsIn(story).filter((control) => {
    if (whole) return true;
    if (range.scope?.element === control) return false;
    if (controlLevel(control) !== 'inline') return paragraphsIn(control).some((one) => touched.has(one));
    const paragraph = control.closest('w:p');
    if (!paragraph || !touched.has(paragraph)) return false;
    const span = spanOf(document, control, true);
    return (
      comparePoints(document, span.start, range.end) <= 0 &&
      comparePoints(document, range.start, span.end) <= 0
    );
  });
}

/** The tables in the range, outermost first only, as in Word's `tables`. */
export function tablesTouching(document: WordDocument, range: TextRange): XmlElement[] {
  const holder = range.scope?.element ?? null;
  const found = new Set<XmlElement>();
  for (const paragraph of paragraphsOf(document, range)) {
    let outermost: XmlElement | null = null;
    for (let table = paragraph.closest('w:tbl'); table; table = table.closest('w:tbl'))
      if (!holder || (holder !== table && holder.contains(table))) outermost = table;
    if (outermost) found.add(outermost);
  }
  return [...found];
}
