import type { Outline } from '../../outline/schema';
import { similarity } from '../../text/similarity';

type Wanted = Pick<Outline, 'appendix' | 'attachments'>;

/** From here on two titles are of the same paper. */
const SAME_TITLE = 0.6;

/** What the guideline calls the statistical table that it demands; null where it demands none, or has no name for it. */
export function appendixTitle({ appendix, attachments = [] }: Wanted): string | null {
  if (appendix === null) return null;
  // Where the form is not in the guideline, the first attachment is what the guideline calls it.
  return appendix === 'not-in-source' ? (attachments[0] ?? null) : appendix.title;
}

/** True for a section or an attachment that is called so much like the table that it is the table's own. */
export function isCalledAsAppendix(title: string, outline: Wanted): boolean {
  const own = appendixTitle(outline);
  return own !== null && similarity(title, own) >= SAME_TITLE;
}
