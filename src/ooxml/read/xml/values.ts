import type { Attributes } from './rules';

const off: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** An on/off property: on when it is there, unless its value says otherwise (ECMA-376 17.17.4). */
export function isOn(attributes: Attributes): boolean {
  return !off.has(attributes['w:val'] ?? '');
}

/** A whole number in a range, or null for anything else. */
export function wholeNumber(value: string | undefined, least: number, most: number): number | null {
  if (value === undefined || !/^\s*-?\d{1,10}\s*$/.test(value)) return null;
  const number = Number(value);
  return number >= least && number <= most ? number : null;
}
