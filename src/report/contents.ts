import { foldPlain } from '../text/normalise';
import { type Entry, keysOf, toEntry } from './contentsEntry';
import type { HeadingCandidate } from './headingCandidate';
import type { Line } from './line';

/** Fewer lines are a list of contents only under its title. */
const LEAST_ENTRIES = 4;
const LEAST_UNDER_TITLE = 2;
/** Share of the entries that must come again as headings, or name a page. */
const LEAST_SHARE = 0.5;
const TITLE = /^muc luc\b/;
const MOST_TITLE_WORDS = 4;

/** Headings that follow each other with nothing but blank lines between. */
interface Run {
  readonly candidates: readonly HeadingCandidate[];
  /** Ordinal of the line "MỤC LỤC" before them, or null. */
  readonly title: number | null;
}

/**
 * Paragraphs of a list of contents typed by hand: a run of heading-like lines with no text between, under the title "Mục
 * lục", or most of which come again later, or name their pages. It is known as a whole, so that an entry whose section
 * was left out is not taken for the section. Headings that come only once, as in an empty form, are no list.
 * Ordinals of every paragraph from its title or first entry to its last.
 */
export function findContents(
  lines: readonly Line[],
  candidates: readonly HeadingCandidate[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const runs = runsWithoutText(lines, candidates).filter((run) => run.candidates.length >= leastOf(run));
  if (runs.length === 0) return found;
  const last = new Map(
    candidates.flatMap((candidate) => keysOf(candidate).map((key) => [key, candidate.first] as const)),
  );
  for (const run of runs) {
    const listed = listedIn(run, last);
    const [first, end] = [listed[0], listed.at(-1)];
    if (first === undefined || end === undefined) continue;
    for (let at = run.title ?? first.candidate.first; at <= end.candidate.last; at += 1) found.add(at);
  }
  return found;
}

function leastOf({ title }: Run): number {
  return title === null ? LEAST_ENTRIES : LEAST_UNDER_TITLE;
}

function runsWithoutText(lines: readonly Line[], candidates: readonly HeadingCandidate[]): readonly Run[] {
  const texts = lines.filter((line) => line.text !== '');
  const rank = new Map(texts.map(({ paragraph }, at) => [paragraph.index, at]));
  const rankOf = (paragraph: number) => rank.get(paragraph) ?? Number.NaN;
  const runs: { candidates: HeadingCandidate[]; title: number | null }[] = [];
  let before: HeadingCandidate | null = null;
  for (const candidate of candidates) {
    // A heading with text in its own paragraph is the report's, and so is what follows it.
    const holdsText = candidate.bodyOffset !== null;
    const follows = before !== null && rankOf(candidate.first) === rankOf(before.last) + 1;
    const title = titleAt(texts[rankOf(candidate.first) - 1]);
    const run = follows && title === null ? runs.at(-1) : undefined;
    if (run === undefined) runs.push({ candidates: holdsText ? [] : [candidate], title });
    else if (!holdsText) run.candidates.push(candidate);
    before = holdsText ? null : candidate;
  }
  return runs;
}

/** The line's ordinal if it is the title of a list of contents, else null. */
function titleAt(line: Line | undefined): number | null {
  if (line === undefined || line.words > MOST_TITLE_WORDS) return null;
  return TITLE.test(foldPlain(line.text)) ? line.paragraph.index : null;
}

/** The part of a run that is a list of contents; empty where it is none. */
function listedIn(run: Run, last: ReadonlyMap<string, number>): readonly Entry[] {
  const list = withoutBody(run.candidates.map(toEntry), last);
  if (list.length < leastOf(run)) return [];
  const repeated = list.filter((entry) => comesAgain(entry, last)).length;
  const shown = Math.max(repeated, countPages(list)) >= list.length * LEAST_SHARE;
  return shown || run.title !== null ? list : [];
}

/**
 * Without the report's own headings where they follow the list at once: from where its numbers begin again, or from the
 * first that says again, and for the last time, what an entry said; or, if the first sections were left out, those at the
 * end that nothing shows to be entries.
 */
function withoutBody(entries: readonly Entry[], last: ReadonlyMap<string, number>): readonly Entry[] {
  const list = entries.slice(0, Math.min(beginsAgain(entries), saysAgain(entries, last)));
  const forms = new Map(list.map((entry, at) => [formOf(entry), at] as const).reverse());
  const paged = countPages(list) >= list.length * LEAST_SHARE;
  const end = list.findLastIndex(
    (entry, at) =>
      entry.page !== null || comesAgain(entry, last) || (!paged && (forms.get(formOf(entry)) ?? at) < at),
  );
  return list.slice(0, end + 1);
}

/** Where the number that the list began with comes once more after greater ones; else the end. */
function beginsAgain(entries: readonly Entry[]): number {
  const first = entries.find(({ candidate }) => candidate.label !== null)?.candidate.label ?? null;
  const start = first?.value.at(-1) ?? 0;
  let greatest = start;
  const again = entries.findIndex(({ candidate: { label } }) => {
    if (first === null || label?.form !== first.form) return false;
    const value = label.value.at(-1) ?? 0;
    if (value === start && greatest > start) return true;
    greatest = Math.max(greatest, value);
    return false;
  });
  return again < 0 ? entries.length : again;
}

function saysAgain(entries: readonly Entry[], last: ReadonlyMap<string, number>): number {
  const said = new Set<string>();
  const again = entries.findIndex((entry) => {
    if (entry.keys.some((key) => said.has(key)) && !comesAgain(entry, last)) return true;
    for (const key of entry.keys) said.add(key);
    return false;
  });
  return again < 0 ? entries.length : again;
}

function formOf({ candidate }: Entry): string | null {
  return candidate.label?.form ?? null;
}

function comesAgain({ keys, candidate }: Entry, last: ReadonlyMap<string, number>): boolean {
  return keys.some((key) => (last.get(key) ?? candidate.first) > candidate.first);
}

/** How many entries name a page; none where the numbers fall, since then they count something else. */
function countPages(entries: readonly Entry[]): number {
  const pages = entries.flatMap(({ page }) => page ?? []);
  return pages.every((page, at) => page >= (pages[at - 1] ?? 0)) ? pages.length : 0;
}
