import { fold } from '../text/normalise';
import type { HeadingCandidate } from './headingCandidate';
import type { Line } from './line';

const LEAST_ENTRIES = 4;
const LEAST_REPEATED = 0.5;

/** A page number at the end of an entry, after dots, a tab or wide spaces. */
const PAGE_NUMBER = /(?:[.…_\s]{3,}|\t|…)\s*\d{1,3}\s*$/;

function keyOf(candidate: HeadingCandidate): string {
  return fold(`${candidate.label?.label ?? ''} ${candidate.title.replace(PAGE_NUMBER, '')}`).replace(
    / \d{1,3}$/,
    '',
  );
}

/**
 * Paragraphs of a list of contents typed by hand: a run of heading-like lines with no text between, most of which come
 * again later, or which end in page numbers. Ordinals of every paragraph from its first entry to its last.
 */
export function findContents(
  lines: readonly Line[],
  candidates: readonly HeadingCandidate[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const last = new Map(candidates.map((candidate) => [keyOf(candidate), candidate.first]));
  for (const run of runsWithoutText(lines, candidates)) {
    const entries = entriesOf(run, last);
    const [first, end] = [entries[0], entries.at(-1)];
    if (first === undefined || end === undefined) continue;
    for (let at = first.first; at <= end.last; at += 1) found.add(at);
  }
  return found;
}

/** Runs of candidates that follow each other with nothing but blank lines between. */
function runsWithoutText(
  lines: readonly Line[],
  candidates: readonly HeadingCandidate[],
): readonly (readonly HeadingCandidate[])[] {
  const texts = lines.filter((line) => line.text !== '').map((line) => line.paragraph.index);
  const rank = new Map(texts.map((paragraph, at) => [paragraph, at]));
  const runs: HeadingCandidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows =
      before !== undefined &&
      before.bodyOffset === null &&
      rank.get(candidate.first) === (rank.get(before.last) ?? Number.NaN) + 1;
    if (run !== undefined && follows) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** The part of a run that is a list of contents: it ends where the first heading is said for the second time. */
function entriesOf(
  run: readonly HeadingCandidate[],
  last: ReadonlyMap<string, number>,
): readonly HeadingCandidate[] {
  const keys = run.map(keyOf);
  const again = keys.findIndex((key, at) => keys.indexOf(key) < at);
  const entries = again < 0 ? run : run.slice(0, again);
  if (entries.length < LEAST_ENTRIES) return [];
  const repeated = entries.filter((entry) => (last.get(keyOf(entry)) ?? entry.first) > entry.first).length;
  const numbered = entries.filter((entry) => PAGE_NUMBER.test(entry.title)).length;
  return Math.max(repeated, numbered) >= entries.length * LEAST_REPEATED ? entries : [];
}
