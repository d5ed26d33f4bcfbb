import type { SectionVerdict } from '../result';
import type { Passage } from './passages';
import type { Asked } from './want';

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Tells whether a passage stands where the text of a section whose heading was not found would be: between the found
 * sections before and after it, or under a heading that was taken for none. `sections` in the outline's order.
 */
export function standsInGap(sections: readonly SectionVerdict[]): (passage: Passage, want: Asked) => boolean {
  const ranges = new Map<string, Range>();
  let first = 0;
  for (const [at, { id, place }] of sections.entries()) {
    if (place !== null) first = place.paragraph;
    else ranges.set(id, { first, last: nextPlace(sections, at, first) });
  }
  const beginning = Math.min(...sections.map(({ place }) => place?.paragraph ?? Number.POSITIVE_INFINITY));
  return ({ section: around, place: { paragraph } }, { section }) => {
    const range = ranges.get(section.id);
    if (around === null && paragraph > beginning) return true;
    return range !== undefined && paragraph >= range.first && paragraph < range.last;
  };
}

function nextPlace(sections: readonly SectionVerdict[], at: number, after: number): number {
  const next = sections.slice(at + 1).find(({ place }) => (place?.paragraph ?? -1) > after);
  return next?.place?.paragraph ?? after;
}
