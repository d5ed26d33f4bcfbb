import type { Place } from '../report/report';
import { addComments, type Commented } from '../word/comments';
import { supports } from '../word/features';

/** A finding in the reader's language, and the place its comment hangs on. */
export interface Remark {
  readonly place: Place;
  readonly text: string;
}

/** What became of the remarks: `written` now, `standing` there from an earlier round, `lost` their place. */
export type CommentOutcome = Commented;

/** Word signs our comments with the person's name, so they say themselves where they come from. */
const MARK = '[Báo cáo Công đoàn] ';

/** Whether this Word has comments (WordApi 1.4); without them the button is not shown. */
export const canComment = (): boolean => supports('comments');

/** Hangs one comment on each place, unless it hangs there already. @throws WordError */
export const commentFindings = (remarks: readonly Remark[]): Promise<CommentOutcome> =>
  addComments(remarks.map(({ place, text }) => ({ place, text: `${MARK}${text}` })));
