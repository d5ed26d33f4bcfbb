import type { Tally } from './score';

export interface Measures {
  readonly items: number;
  readonly problems: number;
  readonly found: number;
  readonly falseAlarms: number;
  /** Null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function measures(tally: Tally, kind: 'section' | 'indicator' | 'rule'): Measures {
  const found = tally.get(`${kind} found`);
  const falseAlarms = tally.get(`${kind} false`);
  const problems = found + tally.get(`${kind} overlooked`);
  return {
    items: tally.get(`${kind} items`),
    problems,
    found,
    falseAlarms,
    ...f1Of(found, falseAlarms, problems),
  };
}

export function both(tally: Tally): Measures {
  const parts = [measures(tally, 'section'), measures(tally, 'indicator')];
  const sum = (pick: (part: Measures) => number) => parts.reduce((total, part) => total + pick(part), 0);
  const [found, falseAlarms, problems] = [
    sum((p) => p.found),
    sum((p) => p.falseAlarms),
    sum((p) => p.problems),
  ];
  return { items: sum((p) => p.items), problems, found, falseAlarms, ...f1Of(found, falseAlarms, problems) };
}

function f1Of(found: number, falseAlarms: number, problems: number) {
  const precision = share(found, found + falseAlarms);
  const recall = share(found, problems);
  const f1 = precision === null || recall === null ? null : share(2 * precision * recall, precision + recall);
  return { precision, recall, f1 };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
