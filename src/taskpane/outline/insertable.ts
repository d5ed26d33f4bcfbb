import type { Analysis } from '../../actions/analysis';
import type { Gap } from '../../check/gaps';
import type { SectionStatus } from '../../check/result';
import type { RenderedOutline } from '../../outline/render';
import { allSections, type SectionPlace } from '../../outline/walk';

/** How a section of the outline stands in the open document. */
export interface Mark extends SectionPlace {
  readonly status: SectionStatus | null;
  /** It is among what inserting would bring in. */
  readonly insert: boolean;
  /** Said at the first section of each stretch that goes in: the text it goes after; null for before everything. */
  readonly after?: string | null;
}

/** Every section with how it stands, in the outline's order. An empty document needs no word on where. */
export function marksOf(outline: RenderedOutline, analysis: Analysis | null): readonly Mark[] {
  const status = new Map(analysis?.result.sections.map((verdict) => [verdict.id, verdict.status]));
  const starts = new Map((analysis?.gaps ?? []).flatMap(startOf));
  const insert = new Set(idsOf(analysis));
  return allSections(outline).map((place) => {
    const { id } = place.section;
    const mark = { ...place, status: status.get(id) ?? null, insert: insert.has(id) };
    const after = analysis?.empty === true ? undefined : starts.get(id);
    return after === undefined ? mark : { ...mark, after };
  });
}

const startOf = ({ after, sections: [first] }: Gap) =>
  first === undefined ? [] : [[first, after?.text ?? null] as const];

/** Ids of all that inserting would bring in. */
export const idsOf = (analysis: Analysis | null): readonly string[] =>
  (analysis?.gaps ?? []).flatMap(({ sections }) => sections);

/**
 * The same analysis with only one section to insert: with the missing ones above it, so that it has a parent, and
 * those below it.
 */
export function onlySection(analysis: Analysis, outline: RenderedOutline, id: string): Analysis {
  const places = allSections(outline);
  const wanted = new Set([id]);
  for (let at = places.find(({ section }) => section.id === id)?.parent; at; ) {
    wanted.add(at.id);
    const above = at.id;
    at = places.find(({ section }) => section.id === above)?.parent;
  }
  const own = places.find(({ section }) => section.id === id)?.section;
  for (const { section } of own === undefined ? [] : allSections({ sections: [own] })) wanted.add(section.id);
  const gaps = analysis.gaps
    .map((gap) => ({ ...gap, sections: gap.sections.filter((one) => wanted.has(one)) }))
    .filter(({ sections }) => sections.length > 0);
  return { ...analysis, gaps };
}
