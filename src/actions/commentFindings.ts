import type { Place } from '../report/report';
import { addComments, type Commented, countComments } from '../word/comments';
import { WordError } from '../word/error';
import { supports } from '../word/features';
import { effectOf } from './aftermath';

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

/** Hangs one comment on each place, unless it hangs there already. @throws WordError: its `effect` says what is done */
export async function commentFindings(remarks: readonly Remark[]): Promise<CommentOutcome> {
  const comments = remarks.map(({ place, text }) => ({ place, text: `${MARK}${text}` }));
  return addComments(comments).catch(async (thrown: unknown) => {
    throw await counted(thrown);
  });
}

/** A failed batch stays done up to the failure: says how many comments hang there now. */
async function counted(thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof WordError) || thrown.effect !== 'unknown') return thrown;
  const { comments, of } = thrown.data;
  const now = await countComments().catch(() => null);
  if (now === null || typeof comments !== 'number' || typeof of !== 'number') return thrown;
  const done = Math.min(Math.max(0, now - comments), of);
  return new WordError(thrown.code, effectOf(done, of), { ...thrown.data, done, of });
}
