import { canonical } from '../text/normalise';
import type { Line } from './line';

/** Where the heading part of a paragraph ends when text follows in the same paragraph. */
export interface RunIn {
  /** Offset into the paragraph's text at which the body begins. */
  readonly offset: number;
  readonly by: 'bold' | 'line-break' | 'colon' | 'full-stop';
}

const MOST_WORDS = 45;
const LEAST_BODY = 12;

/**
 * "1. Công tác tuyên truyền: Trong năm…", "**1. Công tác tuyên truyền.** Trong năm…": the heading ends where the bold
 * ends, at the line break after a short first line, at the colon, or at the first full stop of a labelled line.
 */
export function findRunIn(line: Line): RunIn | null {
  const text = line.paragraph.text;
  return boldPart(line, text) ?? brokenLine(line, text) ?? punctuated(line, text);
}

function fits(text: string, offset: number): boolean {
  const words = text.slice(0, offset).trim().split(/\s+/).length;
  return words <= MOST_WORDS && words >= 2 && text.slice(offset).trim().length >= LEAST_BODY;
}

function boldPart(line: Line, text: string): RunIn | null {
  if (line.bold) return null;
  const blank = (start: number, end: number) => !/[\p{L}\p{N}]/u.test(text.slice(start, end));
  const plain = line.paragraph.spans.find((span) => !span.bold && !blank(span.start, span.end));
  const start = line.paragraph.spans.find((span) => !blank(span.start, span.end));
  if (plain === undefined || start === undefined || !start.bold) return null;
  return fits(text, plain.start) ? { offset: plain.start, by: 'bold' } : null;
}

function brokenLine(line: Line, text: string): RunIn | null {
  const offset = text.trimEnd().lastIndexOf('\n') < 0 ? -1 : text.indexOf('\n', text.search(/\S/));
  if (offset < 0 || line.label === null || line.bold) return null;
  // "PHẦN 2" alone on the first line has its title on the next.
  if (!line.labelFromList && endOfLabel(text, line.label.label) >= text.slice(0, offset).trimEnd().length)
    return null;
  const next = text.slice(offset + 1).trimStart();
  const begins = /^(?:[-–+*•]|\p{Lu}[^\p{Lu}])/u.test(next);
  return begins && next.length > 80 && fits(text, offset + 1)
    ? { offset: offset + 1, by: 'line-break' }
    : null;
}

/** Only of numbered lines: in running text a colon or full stop says nothing. */
function punctuated(line: Line, text: string): RunIn | null {
  if (line.label === null) return null;
  const colon = /:\s+(?=\S)/.exec(text);
  const labelEnd = line.labelFromList ? 0 : endOfLabel(text, line.label.label);
  if (colon !== null && colon.index > labelEnd && fits(text, colon.index + 1)) {
    return { offset: colon.index + 1, by: 'colon' };
  }
  const stop = /[.](?=\s+\p{Lu})/u.exec(text.slice(labelEnd));
  if (stop === null || line.label.form === 'bullet') return null;
  const offset = labelEnd + stop.index + 1;
  return fits(text, offset) ? { offset, by: 'full-stop' } : null;
}

/** Offset behind a typed label; in the text as it is, letters may be composed of several signs. */
function endOfLabel(text: string, label: string): number {
  let end = text.length - text.trimStart().length + label.length;
  while (end < text.length && canonical(text.slice(0, end)).trimStart().length < label.length) end += 1;
  return end;
}
