import type { Line } from './line';

/** Why a line is taken for a heading, and what speaks against it. */
export type Evidence =
  | 'tagged'
  | 'heading-style'
  | 'outline-level'
  | 'list-label'
  | 'typed-label'
  | 'bullet'
  | 'bold'
  | 'capitals'
  | 'centred'
  | 'short'
  | 'alone'
  | 'run-in'
  | 'in-table'
  | 'sentence'
  | 'long';

/** Log-odds of each piece of evidence; the sum goes through the logistic function. */
const WORTH: Readonly<Record<Evidence, number>> = {
  tagged: 5,
  'heading-style': 3,
  'outline-level': 2.5,
  'list-label': 1,
  'typed-label': 1.4,
  bullet: -1,
  bold: 1.6,
  capitals: 1.2,
  centred: 0.3,
  short: 0.4,
  alone: 0.6,
  'run-in': -0.4,
  'in-table': -0.6,
  sentence: -1,
  long: -2.5,
};
const START = -1.4;

export interface Seen {
  /** The heading part is bold through. */
  readonly bold: boolean;
  readonly words: number;
  readonly runIn: boolean;
  readonly tagged: boolean;
  /** Last sign of the heading part. */
  readonly end: string;
}

/** What can be seen of a heading's form; wording is judged against an outline, elsewhere. */
export function evidenceOf(line: Line, seen: Seen): readonly Evidence[] {
  const { paragraph, label } = line;
  const sentence = /[.;,]$/.test(seen.end) && !seen.runIn;
  const all: readonly (readonly [Evidence, boolean])[] = [
    ['tagged', seen.tagged],
    ['heading-style', paragraph.headingLevel !== null],
    ['outline-level', paragraph.headingLevel === null && paragraph.outlineLevel !== null],
    ['list-label', label !== null && line.labelFromList && label.form !== 'bullet'],
    ['typed-label', label !== null && !line.labelFromList && label.form !== 'bullet'],
    ['bullet', label?.form === 'bullet'],
    ['bold', seen.bold],
    ['capitals', line.capitals],
    ['centred', line.centred],
    ['short', seen.words <= 15],
    ['alone', !seen.runIn && !sentence],
    ['run-in', seen.runIn],
    ['in-table', paragraph.cell !== null],
    ['sentence', sentence],
    ['long', seen.words > 55],
  ];
  return all.filter(([, holds]) => holds).map(([name]) => name);
}

/** 0-1: how much a line with this evidence looks like a heading. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const odds = evidence.reduce((total, name) => total + WORTH[name], START);
  return 1 / (1 + Math.exp(-odds));
}
