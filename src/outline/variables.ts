import { shown } from './error';
import { type Expression, evaluate, parseExpression, variablesOf } from './expression';
import { issue, type OutlineIssue, repeated } from './issue';
import type { Outline } from './schema';

type Calculations = ReadonlyMap<string, Expression>;

/** What is wrong with an outline's variables: each must come to a value, and keep its type in later years. */
export function variableIssues({ variables }: Outline): readonly OutlineIssue[] {
  const ids = variables.map(({ id }) => id);
  const { calculations, unreadable } = readCalculations(variables);
  const wayward = variables.flatMap((variable, at): readonly OutlineIssue[] => {
    const calculation = calculations.get(variable.id);
    if (!('from' in variable) || calculation === undefined) return [];
    const path = ['variables', at, 'from'];
    const unknown = variablesOf(calculation).filter((id) => !ids.includes(id));
    if (unknown.length > 0) {
      return unknown.map((id) => issue(path, { code: 'known-variable', values: ids }, id));
    }
    return leadsBack(variable.id, calculations) ? [issue(path, { code: 'no-cycle' }, variable.from)] : [];
  });
  const issues = [
    ...repeated(ids, (at) => ['variables', at, 'id']),
    ...unreadable,
    ...wayward,
    ...typeIssues(variables),
  ];
  return issues.length > 0 ? issues : sumIssues(variables, calculations);
}

function readCalculations(variables: Outline['variables']): {
  calculations: Calculations;
  unreadable: readonly OutlineIssue[];
} {
  const calculations = new Map<string, Expression>();
  const unreadable: OutlineIssue[] = [];
  for (const [at, variable] of variables.entries()) {
    if (!('from' in variable)) continue;
    try {
      calculations.set(variable.id, parseExpression(variable.from));
    } catch {
      unreadable.push(issue(['variables', at, 'from'], { code: 'expression' }, variable.from));
    }
  }
  return { calculations, unreadable };
}

/** Whether reckoning `id` needs `id` itself, directly or through other variables. */
function leadsBack(id: string, calculations: Calculations): boolean {
  const needs = (other: string): readonly string[] => {
    const calculation = calculations.get(other);
    return calculation === undefined ? [] : variablesOf(calculation);
  };
  const waiting = [...needs(id)];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...needs(next));
  }
  return false;
}

/** A value of later years that is text where the default is a number, or the other way round. */
function typeIssues(variables: Outline['variables']): readonly OutlineIssue[] {
  return variables.flatMap((variable, at) => {
    if (!('default' in variable)) return [];
    const types = [typeof variable.default === 'number' ? 'integer' : 'text'];
    return (variable.later ?? []).flatMap(({ value }, nth) =>
      typeof value === typeof variable.default
        ? []
        : [issue(['variables', at, 'later', nth, 'value'], { code: 'type', types }, shown(value))],
    );
  });
}

/** Sums over text. Only for variables that are otherwise sound: it reckons each of them with the defaults. */
function sumIssues(variables: Outline['variables'], calculations: Calculations): readonly OutlineIssue[] {
  const values = new Map<string, string | number>();
  for (const variable of variables) {
    if ('default' in variable) values.set(variable.id, variable.default);
  }
  const reckon = (id: string): string | number => {
    const known = values.get(id);
    const calculation = calculations.get(id);
    if (known !== undefined || calculation === undefined) return known ?? '';
    const value = evaluate(calculation, reckon);
    values.set(id, value);
    return value;
  };
  return variables.flatMap((variable, at) => {
    if (!('from' in variable)) return [];
    try {
      reckon(variable.id);
      return [];
    } catch {
      return [issue(['variables', at, 'from'], { code: 'expression' }, variable.from)];
    }
  });
}
