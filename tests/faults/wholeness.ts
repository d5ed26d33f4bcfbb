import { parseTag } from '../../src/report/tags';
import { paragraphsIn } from '../word-host/model/structure';
import type { WordHost } from '../word-host/wordHost';
import type { XmlElement } from '../word-host/xml/element';
import type { Snapshot } from './snapshot';

/** The first thing of `wanted` that is not among `found` in the same order, or null. */
export function firstMissing(wanted: readonly string[], found: readonly string[]): string | null {
  let at = 0;
  for (const one of wanted) {
    at = found.indexOf(one, at) + 1;
    if (at === 0) return one;
  }
  return null;
}

/**
 * Cells that are neither as before nor as they were to be, told by the texts of the tables.
 * @returns how many cells are new already, and the complaints
 */
export function halfWritten(
  start: Snapshot,
  expected: Snapshot,
  now: Snapshot,
): { readonly written: number; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  let written = 0;
  for (const [number, table] of start.tables.entries()) {
    const [was, will, is] = [table.flat(), expected.tables[number]?.flat(), now.tables[number]?.flat()];
    if (was.length !== is?.length) complaints.push(`table ${number} has another shape`);
    for (const [cell, text] of (is ?? []).entries()) {
      if (text === was[cell]) continue;
      if (text === will?.[cell]) written += 1;
      else complaints.push(`table ${number}, cell ${cell} is neither old nor new: “${text}”`);
    }
  }
  return { written, complaints };
}

/** Controls of ours that do not look as we make them. */
export function brokenControls({ document }: WordHost): string[] {
  const ours = [...document.body.descendants('w:sdt')].filter((control) =>
    tagOf(control).startsWith('bccd:'),
  );
  const tags = ours.map(tagOf);
  return [
    ...tags.filter((tag) => parseTag(tag) === null).map((tag) => `${tag} is no tag of ours`),
    ...tags.filter((tag, at) => tags.indexOf(tag) !== at).map((tag) => `${tag} is there twice`),
    ...ours.filter(isEmpty).map((control) => `${tagOf(control)} is an empty frame`),
    ...ours.filter(isNested).map((control) => `${tagOf(control)} stands in another frame of ours`),
  ];
}

/** Guidance of ours whose heading is not there. */
export function orphans({ document }: WordHost): string[] {
  const tags = new Set([...document.body.descendants('w:sdt')].map(tagOf));
  return [...tags].flatMap((tag) => {
    const means = parseTag(tag);
    if (means?.kind !== 'guidance') return [];
    const whole = means.id === 'appendix' ? 'bccd:appendix' : `bccd:s:${means.id}`;
    return tags.has(whole) ? [] : [`${tag} has lost its heading`];
  });
}

const tagOf = (control: XmlElement): string => control.path('w:sdtPr', 'w:tag')?.attr('w:val') ?? '';

const isEmpty = (control: XmlElement): boolean => {
  const content = control.child('w:sdtContent');
  return (
    content === null || (paragraphsIn(content).length === 0 && [...content.descendants('w:r')].length === 0)
  );
};

/** Only the frame of a figure may stand in another one, in a line of its own. */
const isNested = (control: XmlElement): boolean => {
  const around = control.closest('w:sdt');
  return (
    around !== null && tagOf(around).startsWith('bccd:') && parseTag(tagOf(control))?.kind !== 'indicator'
  );
};
