import { ActionError } from '../../src/actions/error';
import { WordError } from '../../src/word/error';
import { type Faults, noFaults } from '../word-host/faults';
import type { Desk } from './desk';
import { type Snapshot, snapshotOf } from './snapshot';
import type { UserAction } from './userActions';
import { type Outcome, sameEnd, truth, wholeness } from './verdict';

/** An action's document before it, and after it when nothing goes wrong. */
export interface Rehearsal {
  readonly action: UserAction;
  readonly bytes: Uint8Array;
  /** Before any of our work. */
  readonly original: Snapshot;
  readonly start: Snapshot;
  readonly expected: Snapshot;
  /** What the action gave. */
  readonly value: unknown;
}

export interface Trial {
  /** untouched: the fault never struck; done: the action went on all the same; told: it failed with an error of ours. */
  readonly end: 'untouched' | 'done' | 'told';
  /** What is not as it must be. */
  readonly complaints: readonly string[];
}

/** Does the action once with nothing wrong. */
export async function rehearse(desk: Desk, action: UserAction): Promise<Rehearsal> {
  const host = desk.openDocument(action.original());
  const original = snapshotOf(host);
  await desk.clock.during(action.before());
  const start = snapshotOf(host);
  const bytes = host.save();
  const again = desk.openDocument(bytes);
  const value = await desk.clock.during(action.act());
  return { action, bytes, original, start, expected: snapshotOf(again), value };
}

/** Does the action with a fault and looks at the document; where it failed, does it again without. */
export async function tryWith(desk: Desk, rehearsal: Rehearsal, faults: Partial<Faults>): Promise<Trial> {
  const host = desk.openDocument(rehearsal.bytes);
  host.session.setFaults(faults);
  const first = await outcomeOf(desk, rehearsal.action);
  const struck = host.session.log.some(({ kind }) => kind === 'fault');
  host.session.setFaults(noFaults);
  await desk.clock.runOut();
  const after = snapshotOf(host);
  const complaints = [
    ...wholeness(host, rehearsal, after),
    ...truth(host, rehearsal, first.error, after, faults),
  ];
  if (first.error === null) {
    const end = sameEnd(rehearsal, first, after, faults);
    return { end: struck ? 'done' : 'untouched', complaints: [...complaints, ...end] };
  }
  const second = await outcomeOf(desk, rehearsal.action);
  const last = snapshotOf(host);
  const next = [
    ...(second.error === null || isDoneAlready(second.error) ? [] : [nameOf(second.error)]),
    ...wholeness(host, rehearsal, last),
    ...sameEnd(rehearsal, second, last, faults),
  ];
  return { end: 'told', complaints: [...complaints, ...next.map((one) => `next try: ${one}`)] };
}

const outcomeOf = (desk: Desk, { act }: UserAction): Promise<Outcome> =>
  desk.clock.during(act()).then(
    (value) => ({ value, error: null }),
    (error: unknown) => ({ value: null, error }),
  );

/** What the first try had done need not be done again. */
const isDoneAlready = (error: unknown): boolean =>
  error instanceof ActionError && error.code.startsWith('nothing-to-');

const nameOf = (error: unknown): string =>
  error instanceof WordError ? `${error.code}/${error.effect}` : String(error);
