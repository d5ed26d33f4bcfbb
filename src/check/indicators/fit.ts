import { foldPlain } from '../../text/normalise';
import type { Found } from './sentences';
import type { Asked } from './want';

/** 1 for a unit of the indicator, less where none is written, 0 for another one. */
export function unitFit({ figure, own, introduced }: Found, { families, indicator }: Asked): number {
  if (families.has(figure.family)) return 1;
  if (figure.kind === 'nothing') return figure.family === 'none' || own.size > 0 ? 0.95 : 0;
  if (figure.family === 'other') return indicator.units.some((unit) => isUnit(figure.unit, unit)) ? 1 : 0;
  const countable = [...families].some((family) => family !== 'money' && family !== 'percent');
  if (figure.family !== 'none' || !countable || !Number.isInteger(figure.value)) return 0;
  return introduced ? 0.95 : 0.85;
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/năm ((?:19|20)\d{2})(?!\d)/giu)].map((match) => Number(match[1]));
}

function isUnit(written: string | null, wanted: string): boolean {
  return written !== null && foldPlain(written) === foldPlain(wanted);
}

/** 0 for what was not reached yet, less for a change and for the figure of a year before the period. */
export function roleFit({ figure, ownText, before }: Found, asked: Asked, period: number | null): number {
  if (figure.role !== 'level' && figure.role !== 'change') return 0;
  const change = figure.role === 'change' ? 0.5 : 1;
  if (period === null) return change;
  // The year said last before the figure is its own; else any in its share.
  const last = yearsIn(before).at(-1);
  const years = last === undefined ? yearsIn(ownText) : [last];
  // The guideline itself may ask for the year before ("thiên tai năm 2020" in 2021).
  const past = years.length > 0 && years.every((year) => year < period && !asked.years.has(year));
  return past ? change / 2 : change;
}
