import type { Outline } from './schema';
import { fill } from './template';
import { defaultYear, unconfirmed, type Values, valuesOf } from './values';

export type { Values } from './values';

/** An outline for one period: no variable is left in its texts. */
export type RenderedOutline = Outline & {
  readonly values: Values;
  /** Ids of variables that hold the guideline's own theme, congress, ... in a report of another year. */
  readonly toConfirm: readonly string[];
};

/**
 * The outline with every `{variable}` filled in. A date with its year in figures is of the guideline's own year,
 * and null in a report of another.
 * @throws OutlineVariableError for a variable the outline does not have and for a value that cannot stand there.
 */
export function renderOutline(outline: Outline, given: Values): RenderedOutline {
  const values = valuesOf(outline, given);
  const ownYear = Object.is(values.year ?? null, defaultYear(outline));
  const { variables, ...texts } = outline;
  const filled = fillAll(texts, (id) => values[id] ?? '');
  const dateIn = (template: string | null, date: string | null) =>
    template === null || ownYear || template.includes('{') ? date : null;
  return {
    ...filled,
    dataDate: dateIn(outline.dataDate, filled.dataDate),
    estimateDate: dateIn(outline.estimateDate, filled.estimateDate),
    due: dateIn(outline.due, filled.due),
    variables,
    values,
    toConfirm: ownYear ? [] : unconfirmed(outline, given),
  };
}

/** The same data with every text in it filled in. */
function fillAll<T>(data: T, lookUp: (id: string) => string | number): T;
function fillAll(data: unknown, lookUp: (id: string) => string | number): unknown {
  if (typeof data === 'string') return fill(data, lookUp);
  if (Array.isArray(data)) return data.map((item) => fillAll(item, lookUp));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fillAll(value, lookUp)]));
}
