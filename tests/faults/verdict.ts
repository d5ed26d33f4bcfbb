import { WordError } from '../../src/word/error';
import type { Faults } from '../word-host/faults';
import type { WordHost } from '../word-host/wordHost';
import type { Snapshot } from './snapshot';
import { badlyTold } from './told';
import type { Rehearsal } from './trial';
import { brokenControls, firstMissing, halfWritten, orphans } from './wholeness';

/** How an action ended. */
export interface Outcome {
  /** What it gave; null where it failed. */
  readonly value: unknown;
  readonly error: unknown;
}

/** Longer than any operation of ours waits. */
const TOO_LATE = 120_000;

/** Nothing typed before is lost or changed, no half-written table, no frame that is not as we make them. */
export function wholeness(host: WordHost, rehearsal: Rehearsal, now: Snapshot): string[] {
  const { action, original, start, expected } = rehearsal;
  const lost = firstMissing(lastingIn(rehearsal), now.paragraphs);
  const shown = now.tables.map((table) => JSON.stringify(table));
  const changed = original.tables.filter((table) => !shown.includes(JSON.stringify(table)));
  return [
    ...(lost === null ? [] : [`lost or changed: ${lost.slice(0, 200)}`]),
    ...changed.map(() => 'a table of the writer is changed'),
    ...(start.comments.every((text) => now.comments.includes(text)) ? [] : ['a comment is lost']),
    ...(start.tracking === now.tracking ? [] : ['changes are tracked as they were not before, or no more']),
    ...(action.keeps === 'own' ? [] : halfWritten(start, expected, now).complaints),
    ...brokenControls(host),
    ...orphans(host),
  ];
}

/** The paragraphs that must be there afterwards. */
function lastingIn({ action, original, start, expected }: Rehearsal): readonly string[] {
  if (action.keeps === 'own') return original.paragraphs;
  if (action.keeps === 'everything') return start.paragraphs;
  return start.paragraphs.filter((text, at) => text === expected.paragraphs[at]);
}

/** The person is told, in sentences of ours, and what they are told of the document is so. */
export function truth(
  host: WordHost,
  { start, expected }: Rehearsal,
  error: unknown,
  now: Snapshot,
  faults: Partial<Faults>,
): string[] {
  if (error === null) return [];
  const complaints = badlyTold(error, wordsOfWord(host));
  // Where nothing answers or nothing can be read, nobody can know.
  if (faults.slowMs !== undefined || (faults.refuseGetFile && faults.refuseGetOoxml)) return complaints;
  const { effect, data } = error instanceof WordError ? error : { effect: 'none', data: {} };
  const same =
    now.body === start.body && now.comments.length === start.comments.length && now.state === start.state;
  const { written } = halfWritten(start, expected, now);
  const lies = {
    none: !same,
    some: same || (written > 0 && !saysCells(data, written)),
    all: now.body !== expected.body,
    unknown: true,
  };
  return Object.hasOwn(lies, effect) && lies[effect as keyof typeof lies]
    ? [...complaints, `says “${effect}” of what it did, which is not so: ${JSON.stringify(data)}`]
    : complaints;
}

/** How many cells are written, and which are not. */
const saysCells = ({ done, of, left }: WordError['data'], written: number): boolean =>
  done === written && String(left).split(', ').length === Number(of) - written;

/** The messages that came with the errors of the host. */
const wordsOfWord = ({ session }: WordHost): string[] =>
  session.log
    .flatMap(({ kind, text }) => (kind === 'error' ? [text.slice(text.indexOf(': ') + 2)] : []))
    .filter((text) => text.includes(' '));

/** The document is as after a first try with nothing wrong; what could not be remembered or read is told. */
export function sameEnd(
  { expected, action, value: right }: Rehearsal,
  { value }: Outcome,
  now: Snapshot,
  faults: Partial<Faults>,
): string[] {
  const complaints: string[] = [];
  const body = (one: Snapshot): string => (faults.extraParagraph ? withoutBlank(one.body) : one.body);
  if (body(now) !== body(expected))
    complaints.push(`another document: ${difference(body(expected), body(now))}`);
  if ([...now.comments].sort().join('\n') !== [...expected.comments].sort().join('\n'))
    complaints.push(`${now.comments.length} comments instead of ${expected.comments.length}`);
  const late = (faults.slowMs ?? 0) > TOO_LATE ? 1 : 0;
  if (now.opened < expected.opened || now.opened > expected.opened + late)
    complaints.push(`${now.opened} documents opened`);
  const forgot = property(value, 'remembered') === false || property(value, 'forgotten') === false;
  if (now.state !== expected.state && !forgot)
    complaints.push('remembers something else, and does not say so');
  if (action.keeps === 'own' && now.marker !== expected.marker && !forgot)
    complaints.push('leaves its marker');
  if (value !== null && Number(property(value, 'missed') ?? 0) === 0 && findings(value) !== findings(right))
    complaints.push('finds something else, and does not say that it read less');
  return complaints;
}

/** An empty paragraph more or less, in Words that leave one behind. */
const withoutBlank = (body: string): string =>
  body
    .split('\n')
    .filter((block) => block.includes('<w:t') || !block.startsWith('<w:p'))
    .join('\n');

/** What an analysis found. */
const findings = (value: unknown): string => JSON.stringify(property(value, 'result') ?? null);

/** Where two texts part, for whoever mends it. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  return `expected …${around(one)}… but is …${around(other)}…`;
}

const property = (thing: unknown, key: string): unknown =>
  typeof thing === 'object' && thing !== null ? Reflect.get(thing, key) : undefined;
