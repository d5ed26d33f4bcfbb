import { canonical } from '../text/normalise';
import { vietnameseNumber } from '../text/vietnameseNumber';
import { brief, inQuotes } from './brief';
import type { Language } from './language';
import type { FindingData } from './ruleTexts';
import { spokenRow, spokenRule, sumOfParts } from './spokenRule';

const MOST_LISTED = 12;

/** A datum as text, whole, with one code for each letter; several with commas between them. */
export function text(data: FindingData, key: string): string {
  return canonical(asWritten(data, key));
}

/** The document's or the guideline's words in quotation marks, so short that they are read at one glance. */
export function quoted(data: FindingData, key: string): string {
  return inQuotes(brief(asWritten(data, key)));
}

/** The same in full. */
export function wholly(data: FindingData, key: string): string {
  return inQuotes(text(data, key));
}

/** A section as the guideline calls it, its number before it. */
export function section(data: FindingData): string {
  return inQuotes(brief(`${text(data, 'label')} ${text(data, 'title')}`));
}

/** Each of a few names in quotation marks: "“A”, “B” và “C”". */
export function each(data: FindingData, key: string, and: string): string {
  return joined(
    itemsOf(data, key).map((name) => inQuotes(brief(name))),
    and,
  );
}

/** The first dozen of a list. */
export function list(data: FindingData, key: string): string {
  const items = itemsOf(data, key);
  return items.slice(0, MOST_LISTED).join(', ') + (items.length > MOST_LISTED ? ', …' : '');
}

/** A list of which one is to be chosen: "cuộc, lớp hoặc %". */
export function choice(data: FindingData, key: string, or: string): string {
  return joined(itemsOf(data, key), or);
}

/** Rows of a form by number and name; many by number alone. */
export function rows(data: FindingData): string {
  const names = itemsOf(data, 'rows');
  if (names.length === 0) return list(data, 'codes');
  return itemsOf(data, 'codes')
    .map((code, at) => `${code} ${inQuotes(brief(names[at] ?? ''))}`)
    .join(', ');
}

/**
 * The figures that a rule of the form compares, each with its row, and what parts come to: "dòng 2: 150; dòng 1: 120",
 * "dòng 3: 7; dòng 3a: 1; dòng 3b: 1; cộng lại là 2".
 */
export function compared(data: FindingData, language: Language): string {
  const figures = itemsOf(data, 'figures').map(Number);
  const codes = itemsOf(data, 'operands');
  const rows = codes.map(
    (code, at) => `${spokenRow(code, language)}: ${vietnameseNumber(Number(figures[at]))}`,
  );
  const sum = sumOfParts(text(data, 'rule'), codes, figures);
  return [...rows, ...(sum === null ? [] : [spokenSum(sum, language)])].join('; ');
}

function spokenSum(sum: number, language: Language): string {
  return language === 'vi'
    ? `cộng lại là ${vietnameseNumber(sum)}`
    : `the parts come to ${vietnameseNumber(sum)}`;
}

/** The rule that those figures break, as it is read aloud. */
export function brokenRule(data: FindingData, language: Language): string {
  return spokenRule(text(data, 'rule'), itemsOf(data, 'operands'), language);
}

/** A number of the finding as it stands in reports. */
export function number(data: FindingData, key: string): string {
  return vietnameseNumber(Number(data[key]));
}

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

function asWritten(data: FindingData, key: string): string {
  const value = data[key];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

function itemsOf(data: FindingData, key: string): readonly string[] {
  const value = data[key];
  return Array.isArray(value) ? value : [];
}
