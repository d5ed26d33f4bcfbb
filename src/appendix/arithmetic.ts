import type { AppendixForm } from '../outline/schema';
import { onceFor, remembered } from '../text/remembered';
import { type Comparison, parseRule, type Rule, RuleSyntaxError, type Sum } from './ruleSyntax';

type Cells = Readonly<Record<string, number | null>>;

/** Amounts are typed with a few decimals; sums of them need this much room. */
const DUST = 1e-6;

/** A broken rule, as written in the form, with the figures of its rows that break it. */
export interface BrokenRule {
  readonly rule: string;
  /** The year that they are of, where the rule was checked within each. */
  readonly year: string | null;
  readonly cells: Readonly<Record<string, number>>;
}

/**
 * The form's rules that the figures break, in the form's order, one that holds within each year once for each that
 * breaks it. A rule with a blank operand is not applied: a blank is "thiếu số liệu", not nought. A rule that holds
 * within each year only is checked on `byYear` where that is given, and not at all where `cells` are of several years
 * in one column; the others on `cells`. A rule that cannot be read is passed over: an outline with one is refused when
 * it is read, and a check never fails over a form.
 */
export function brokenRules(
  form: AppendixForm,
  cells: Cells,
  byYear: Readonly<Record<string, Cells>> | null = null,
  severalYears = false,
): BrokenRule[] {
  return form.rules.flatMap(({ rule, per }) => {
    const parsed = rulesOf(form)(rule);
    if (parsed === null) return [];
    if (per === 'year' && byYear === null && severalYears) return [];
    const sets: (readonly [string | null, Cells])[] =
      per === 'year' && byYear !== null ? Object.entries(byYear) : [[null, cells]];
    return sets
      .filter(([, set]) => isBroken(parsed, set))
      .map(([year, set]) => ({ rule, year, cells: figuresOf(codesOfRule(form, rule), set) }));
  });
}

function figuresOf(codes: readonly string[], cells: Cells): Record<string, number> {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const figure = cells[code] ?? null;
      return figure === null ? [] : [[code, figure]];
    }),
  );
}

/** The reader of a form's rules, which return with each report. */
const rulesOf = onceFor((form: AppendixForm) => {
  const codes = new Set(form.rows.map(({ code }) => code));
  return remembered((rule) => readable(rule, codes));
});

function readable(rule: string, codes: ReadonlySet<string>): Rule | null {
  try {
    return parseRule(rule, codes);
  } catch (thrown) {
    if (thrown instanceof RuleSyntaxError) return null;
    throw thrown;
  }
}

/** The codes that a rule speaks of, in its order; none where the rule cannot be read. */
export function codesOfRule(form: AppendixForm, rule: string): string[] {
  const parsed = rulesOf(form)(rule);
  if (parsed === null) return [];
  const { left, right } = parsed;
  const terms = [...left, ...right].flatMap((comparison) => [...comparison.left, ...comparison.right]);
  return [...new Set(terms.flatMap(({ of }) => ('code' in of ? [of.code] : [])))];
}

function isBroken(rule: Rule, cells: Cells): boolean {
  const left = allHold(rule.left, cells);
  if (rule.arrow === null) return left === false;
  const right = allHold(rule.right, cells);
  if (left === null || right === null) return false;
  return rule.arrow === '<=>' ? left !== right : left && !right;
}

/** Null when a figure is missing. */
function allHold(comparisons: readonly Comparison[], cells: Cells): boolean | null {
  const results = comparisons.map((comparison) => holds(comparison, cells));
  return results.includes(null) ? null : results.every((result) => result === true);
}

function holds({ left, operator, right }: Comparison, cells: Cells): boolean | null {
  const one = total(left, cells);
  const other = total(right, cells);
  if (one === null || other === null) return null;
  const difference = one - other;
  const room = DUST * Math.max(1, Math.abs(one), Math.abs(other));
  if (operator === '=') return Math.abs(difference) <= room;
  if (operator === '<=') return difference <= room;
  if (operator === '>=') return difference >= -room;
  return operator === '<' ? difference < -room : difference > room;
}

function total(sum: Sum, cells: Cells): number | null {
  return sum.reduce<number | null>((all, { sign, of }) => {
    const value =
      'number' in of ? of.number : Object.hasOwn(cells, of.code) ? (cells[of.code] ?? null) : null;
    return all === null || value === null ? null : all + sign * value;
  }, 0);
}
