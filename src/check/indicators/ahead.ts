import type { RenderedOutline } from '../../outline/render';
import { allSections } from '../../outline/walk';
import { foldPlain } from '../../text/normalise';

/** What is to come, or to be asked for. */
const AHEAD =
  /phuong huong|nhiem vu (?:chu yeu|cong tac|trong tam|giai phap)|muc tieu|kien nghi|de xuat|bo sung nhiem vu/;

/** Ids of the sections that hold no results, by their titles. */
export function sectionsAhead(outline: Pick<RenderedOutline, 'sections'>): ReadonlySet<string | null> {
  return new Set(
    allSections(outline).flatMap(({ section }) => (AHEAD.test(foldPlain(section.title)) ? [section.id] : [])),
  );
}
