import type { CheckResult } from '../../../src/check/result';
import type { ItemLabel, Label } from './labels';

/**
 * Scores results against labels. A problem is a required section that is missing or empty, an optional one that is
 * empty, an indicator that is missing; "uncertain" is not a reported problem; ambiguous labels are left out.
 */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(key: string, by = 1): void {
    this.counts.set(key, this.get(key) + by);
  }

  get(key: string): number {
    return this.counts.get(key) ?? 0;
  }
}

export interface Scores {
  readonly all: Tally;
  readonly byGuideline: ReadonlyMap<string, Tally>;
  readonly byTrait: ReadonlyMap<string, Tally>;
  /** Every item that is not as labelled: "file | what | id | label | result". */
  readonly wrong: readonly string[];
}

type Kind = 'section' | 'indicator';

/** `resultOf` gives the check's result for a label's file. */
export function score(labels: readonly Label[], resultOf: (file: string) => CheckResult): Scores {
  const all = new Tally();
  const byGuideline = new Map<string, Tally>();
  const byTrait = new Map<string, Tally>();
  const wrong: string[] = [];
  for (const label of labels) {
    const result = resultOf(label.file);
    const items = [...Object.values(label.sections), ...Object.values(label.indicators)];
    const itemTraits = new Set(items.flatMap(({ traits }) => traits ?? []));
    const base = [all, tallyOf(byGuideline, label.guideline)];
    const ofFile = label.traits.map((trait) => [trait, tallyOf(byTrait, trait)] as const);
    const everywhere = [...base, ...ofFile.map(([, tally]) => tally)];
    for (const tally of everywhere) tally.add('files');
    const wide = ofFile.filter(([trait]) => !itemTraits.has(trait)).map(([, tally]) => tally);
    const itemTallies = (item: ItemLabel) => [
      ...base,
      ...wide,
      ...(item.traits ?? []).map((trait) => tallyOf(byTrait, trait)),
    ];
    const note = (...parts: unknown[]) => wrong.push([label.file, ...parts].join(' | '));
    scoreItems('section', label.sections, result, itemTallies, note);
    scoreItems('indicator', label.indicators, result, itemTallies, note);
    scoreAppendix(label, result, everywhere, note);
  }
  return { all, byGuideline, byTrait, wrong };
}

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  const tally = map.get(key) ?? new Tally();
  map.set(key, tally);
  return tally;
}

function isProblem(kind: Kind, label: ItemLabel, status: string): boolean {
  if (kind === 'indicator') return status === 'missing';
  return (label.required ?? true) ? status === 'missing' || status === 'empty' : status === 'empty';
}

function scoreItems(
  kind: Kind,
  labels: Readonly<Record<string, ItemLabel>>,
  result: CheckResult,
  talliesOf: (item: ItemLabel) => readonly Tally[],
  note: (...parts: unknown[]) => void,
): void {
  const verdicts = new Map<string, { status: string; value?: number | string | null }>(
    (kind === 'section' ? result.sections : result.indicators).map((verdict) => [verdict.id, verdict]),
  );
  for (const [id, label] of Object.entries(labels)) {
    if (label.ambiguous) continue;
    const count = (key: string, by = 1) => {
      for (const tally of talliesOf(label)) tally.add(`${kind} ${key}`, by);
    };
    const verdict = verdicts.get(id);
    const status = verdict?.status ?? 'uncertain';
    const wanted = isProblem(kind, label, label.status);
    const reported = isProblem(kind, label, status);
    count('items');
    count(wanted ? (reported ? 'found' : 'overlooked') : reported ? 'false' : 'sound');
    if (status === 'uncertain') count(wanted ? 'uncertain on problem' : 'uncertain on sound');
    if (wanted && reported && kind === 'section') {
      count('kinds');
      count('kinds right', status === label.status ? 1 : 0);
    }
    if (wanted !== reported || (status === 'uncertain' && wanted)) note(kind, id, label.status, status);
    if (kind === 'indicator' && label.status === 'present') {
      if (status !== 'present' || verdict?.value == null) {
        count('values not given');
        continue;
      }
      count('values');
      const right = valueIsRight(label, verdict.value);
      count('values right', right ? 1 : 0);
      if (!right) note('value', id, label.value, verdict.value);
    }
  }
}

function valueIsRight(label: ItemLabel, got: number | string): boolean {
  const want = label.value;
  if (typeof want === 'string') {
    return String(got).replaceAll(' ', '') === want || close(toNumber(got), toNumber(want));
  }
  return close(toNumber(got), want ?? null);
}

/** A number from a JSON number or a text such as "1.234", "1,5" or "12/14" (its first part). */
function toNumber(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?/.exec(value.trim());
  if (grouped) return Number(grouped[0].replaceAll('.', '').replace(',', '.'));
  const plain = /^-?\d+([.,]\d+)?/.exec(value.trim());
  return plain ? Number(plain[0].replace(',', '.')) : null;
}

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function scoreAppendix(
  label: Label,
  result: CheckResult,
  tallies: readonly Tally[],
  note: (...parts: unknown[]) => void,
): void {
  const { appendix } = label;
  const count = (key: string, by = 1) => {
    for (const tally of tallies) tally.add(key, by);
  };
  const cells = result.appendix?.cells ?? {};
  if (!appendix.present) count('cells ghost', Object.values(cells).filter((value) => value !== null).length);
  if (appendix.ambiguous) return;
  const leftOut = new Set(appendix.ambiguousCells ?? []);
  for (const [code, want] of appendix.present ? Object.entries(appendix.cells) : []) {
    if (leftOut.has(code)) continue;
    const got = cells[code] ?? null;
    const right = want === null ? got === null : close(Number(want), got);
    count('cells');
    count('cells right', right ? 1 : 0);
    if (!right) note('cell', code, want, got);
  }
  const skip = new Set(appendix.ambiguousViolations ?? []);
  const want = new Set(appendix.violations);
  const got = new Set(
    (result.appendix?.violations ?? []).map(({ rule }) => rule).filter((rule) => !skip.has(rule)),
  );
  for (const rule of new Set([...want, ...got])) {
    const key = want.has(rule) ? (got.has(rule) ? 'found' : 'overlooked') : 'false';
    count(`rule ${key}`);
    if (key !== 'found') note('rule', rule, key);
  }
}
