import { OutlineVariableError } from './error';
import { evaluate, parseExpression } from './expression';
import type { Outline, Variable } from './schema';

/** Variable id -> value. */
export type Values = Readonly<Record<string, string | number>>;

type Value = string | number;
type Asked = Extract<Variable, { default: unknown }>;

const isAsked = (variable: Variable): variable is Asked => 'default' in variable;

/**
 * The value of every variable of the outline. What is given wins, for a computed variable too (an office may count an
 * anniversary otherwise); then, in a report of a later year, what is known of it; then the default.
 * @throws OutlineVariableError for a variable the outline does not have and for a value that cannot stand there.
 */
export function valuesOf(outline: Outline, given: Values): Values {
  const usual = reckonAll(outline, new Map());
  const settled = new Map<string, Value>();
  for (const [id, value] of Object.entries(given)) {
    const instead = usual.get(id);
    if (instead === undefined) {
      throw new OutlineVariableError('unknown-variable', id, value, [...usual.keys()]);
    }
    settled.set(id, typeof instead === 'number' ? asNumber(id, value) : asText(id, value));
  }
  return Object.fromEntries(reckonAll(outline, settled));
}

/** The guideline's own year, or null for an outline without one. */
export function defaultYear(outline: Outline): number | null {
  const year = outline.variables.find(({ id }) => id === 'year');
  return year !== undefined && isAsked(year) && typeof year.default === 'number' ? year.default : null;
}

/** Ids of the variables whose value was set by nobody and is of the guideline's own time: for a person to confirm. */
export function unconfirmed(outline: Outline, given: Values): readonly string[] {
  return outline.variables
    .filter(
      (variable) => isAsked(variable) && variable.confirm === true && !Object.hasOwn(given, variable.id),
    )
    .map(({ id }) => id);
}

/** Every variable's value in the outline's order, where the settled ones are settled. */
function reckonAll(outline: Outline, settled: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const definitions = new Map(outline.variables.map((variable) => [variable.id, variable]));
  const year = settled.get('year') ?? defaultYear(outline);
  const reckoned = new Map(settled);
  const reckon = (id: string): Value => {
    const known = reckoned.get(id);
    const variable = definitions.get(id);
    if (known !== undefined || variable === undefined) return known ?? '';
    const value = isAsked(variable)
      ? defaultIn(variable, year)
      : evaluate(parseExpression(variable.from), reckon);
    reckoned.set(id, value);
    return value;
  };
  return new Map(outline.variables.map(({ id }) => [id, reckon(id)]));
}

function defaultIn(variable: Asked, year: Value | null): Value {
  const begun = (variable.later ?? []).filter(({ since }) => typeof year === 'number' && since <= year);
  return begun.sort((one, other) => one.since - other.since).at(-1)?.value ?? variable.default;
}

const MAX_NUMBER = 999_999;
const MAX_TEXT = 500;

/** "2026" typed for a number is 2026. */
function asNumber(id: string, value: Value): number {
  const number = typeof value === 'string' && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MAX_NUMBER) {
    return number;
  }
  throw new OutlineVariableError('not-a-number', id, value, []);
}

/** One short line; braces would be taken for variables. */
function asText(id: string, value: Value): string {
  const text = String(value).trim();
  if (text !== '' && text.length <= MAX_TEXT && !/[{}\p{Cc}]/u.test(text)) return text;
  throw new OutlineVariableError('not-a-text', id, value, []);
}
