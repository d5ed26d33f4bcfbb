import type { HeadingCandidate } from '../../report/headingCandidate';
import { titleLikeness } from './likeness';
import { shortlistOf } from './shortlist';
import { type TitleIndex, toHeading } from './titles';

/**
 * How like each section's titles each heading is: sections × headings, 0 where that is less than the least, which costs
 * next to nothing; a heading of our own is compared with its section in any case.
 */
export function likenesses(
  index: TitleIndex,
  candidates: readonly HeadingCandidate[],
  least: number,
): readonly (readonly number[])[] {
  const shortlist = shortlistOf(index);
  const result = index.titles.map(() => new Array<number>(candidates.length).fill(0));
  for (const [at, { title, tag }] of candidates.entries()) {
    const heading = toHeading(title, index.weight);
    const near = shortlist(heading, least);
    for (const [section, titles] of index.titles.entries()) {
      const own = tag === titles.section.id;
      const wordings = own ? titles.wordings : near.get(section);
      const row = result[section];
      if (row === undefined || wordings === undefined) continue;
      const likely = titleLikeness({ wordings }, heading);
      row[at] = likely >= least || own ? likely : 0;
    }
  }
  return result;
}
