import type { Faults } from '../word-host/faults';
import type { Desk } from './desk';
import { CALL_CODES, FINAL_CODES, PASSING_CODES, STANDING_FAULTS } from './list';
import { type Rehearsal, rehearse, type Trial, tryWith } from './trial';
import { USER_ACTIONS } from './userActions';

/** How an action stood one kind of fault. */
export interface Square {
  readonly action: string;
  readonly fault: string;
  /** How often the fault was tried; of these, how often the action went on all the same, and how often it was told. */
  readonly tried: number;
  readonly done: number;
  readonly told: number;
  readonly complaints: readonly string[];
}

/** More actions than anything of ours sends. */
const FURTHEST = 2_000;

/** One fault with each of its codes and at each index until an action passes untouched. */
async function everywhere(
  desk: Desk,
  rehearsal: Rehearsal,
  faultAt: (index: number) => Partial<Faults>,
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (let index = 0; index < FURTHEST; index += 1) {
    const trial = await tryWith(desk, rehearsal, faultAt(index));
    if (trial.end === 'untouched') return trials;
    trials.push({ ...trial, complaints: trial.complaints.map((one) => `at ${index}: ${one}`) });
  }
  throw new Error('an action that never passes untouched');
}

function squareOf(action: string, fault: string, trials: readonly Trial[]): Square {
  const count = (end: Trial['end']): number => trials.filter((trial) => trial.end === end).length;
  return {
    action,
    fault,
    tried: trials.length,
    done: trials.length - count('told'),
    told: count('told'),
    complaints: trials.flatMap(({ complaints }) => complaints),
  };
}

/** All codes at every place, or final codes each at every third place: in a third of the time, and with every place tried. */
export type Codes = 'all' | 'in turn';

/** The row of one action: every fault that there is. */
export async function rowOf(desk: Desk, name: string, codes: Codes = 'all'): Promise<readonly Square[]> {
  const action = USER_ACTIONS[name];
  if (action === undefined) throw new Error(`no action is called ${name}`);
  const rehearsal = await rehearse(desk, action);
  const squares: Square[] = [];
  const finals = codes === 'all' ? FINAL_CODES.map((code) => [code]) : [FINAL_CODES];
  for (const turns of [...PASSING_CODES.map((code) => [code]), ...finals]) {
    const trials = await everywhere(desk, rehearsal, (at) => ({
      failAction: { action: at, code: turns[at % turns.length] ?? turns[0] },
    }));
    squares.push(squareOf(name, turns.join(', '), trials));
  }
  for (const code of CALL_CODES) {
    const trials = await everywhere(desk, rehearsal, (call) => ({ failCall: { call, code } }));
    squares.push(squareOf(name, String(code), trials));
  }
  for (const [fault, faults] of Object.entries(STANDING_FAULTS)) {
    squares.push(squareOf(name, fault, [await tryWith(desk, rehearsal, faults)]));
  }
  return squares;
}
