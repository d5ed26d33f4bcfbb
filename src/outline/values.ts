import { OutlineVariableError } from './error';
import { evaluate, parseExpression } from './expression';
import type { Outline, Variable } from './schema';

/** Variable id -> value. */
export type Values = Readonly<Record<string, string | number>>;

type Asked = Extract<Variable, { default: unknown }>;

const isAsked = (variable: Variable): variable is Asked => 'default' in variable;

/**
 * The value of every variable of the outline. What is given wins, for a computed variable too (an office may count an
 * anniversary otherwise); then, in a report of a later year, what is known of it; then the default.
 * @throws OutlineVariableError for a variable the outline does not have and for a value that cannot stand there.
 */
export function valuesOf(outline: Outline, given: Values): Values {
  const known = outline.variables.map(({ id }) => id);
  const definitions = new Map(outline.variables.map((variable) => [variable.id, variable]));
  const values = new Map<string, string | number>();

  for (const [id, value] of Object.entries(given)) {
    const variable = definitions.get(id);
    if (variable === undefined) throw new OutlineVariableError('unknown-variable', id, value, known);
    values.set(id, usable(variable, value, known));
  }

  const year = values.get('year') ?? defaultYear(outline);
  const lookUp = (id: string): string | number => {
    const settled = values.get(id);
    if (settled !== undefined) return settled;
    const variable = definitions.get(id);
    if (variable === undefined) throw new OutlineVariableError('unknown-variable', id, '', known);
    const value = isAsked(variable)
      ? defaultIn(variable, year)
      : evaluate(parseExpression(variable.from), lookUp);
    values.set(id, value);
    return value;
  };
  for (const id of known) lookUp(id);
  return Object.fromEntries(values);
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

function defaultIn(variable: Asked, year: string | number | null): string | number {
  const later = variable.later?.findLast(({ since }) => typeof year === 'number' && since <= year);
  return later?.value ?? variable.default;
}

const MAX_TEXT = 500;

/** "2026" typed for a number is 2026; text must be short, without braces and line breaks. */
function usable(variable: Variable, value: string | number, known: readonly string[]): string | number {
  if (isAsked(variable) && typeof variable.default === 'number') {
    const number =
      typeof value === 'number' ? value : /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isInteger(number) && number >= 0 && number <= 999_999) return number;
    throw new OutlineVariableError('not-a-number', variable.id, value, known);
  }
  if (typeof value === 'number') return value;
  const text = value.trim();
  if (text === '' || text.length > MAX_TEXT || /[{}\p{Cc}]/u.test(text)) {
    throw new OutlineVariableError('not-a-text', variable.id, value, known);
  }
  return text;
}
