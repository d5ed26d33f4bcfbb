import type { LabelForm } from '../text/label';
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
  const evidence: Evidence[] = [];
  if (seen.tagged) evidence.push('tagged');
  if (paragraph.headingLevel !== null) evidence.push('heading-style');
  else if (paragraph.outlineLevel !== null) evidence.push('outline-level');
  if (label !== null) evidence.push(labelEvidence(label.form, line.labelFromList));
  if (seen.bold) evidence.push('bold');
  if (line.capitals) evidence.push('capitals');
  if (line.centred) evidence.push('centred');
  if (seen.words <= 15) evidence.push('short');
  if (!seen.runIn && !sentence) evidence.push('alone');
  if (seen.runIn) evidence.push('run-in');
  if (paragraph.cell !== null) evidence.push('in-table');
  if (sentence) evidence.push('sentence');
  if (seen.words > 55) evidence.push('long');
  return evidence;
}

function labelEvidence(form: LabelForm, fromList: boolean): Evidence {
  if (form === 'bullet') return 'bullet';
  return fromList ? 'list-label' : 'typed-label';
}

/** 0-1: how much a line with this evidence looks like a heading. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  const odds = evidence.reduce((total, name) => total + WORTH[name], START);
  return 1 / (1 + Math.exp(-odds));
}
