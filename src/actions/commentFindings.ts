import type { Place } from '../report/report';
import { replaceComments } from '../word/comments';
import { supports } from '../word/features';

/** A finding in the reader's language, and the place its comment hangs on. */
export interface Remark {
  readonly place: Place;
  readonly text: string;
}

export interface CommentOutcome {
  readonly written: number;
  /** Remarks whose place is not in the document any more. */
  readonly lost: number;
}

/** How a later round knows our comments: Word signs them with the person's name, not with ours. */
const MARK = '[Báo cáo Công đoàn] ';

/** Whether this Word has comments (WordApi 1.4); without them the button is not shown. */
export const canComment = (): boolean => supports('comments');

/** Hangs one comment on each place. Comments of an earlier round that nobody answered are taken away first. @throws WordError */
export async function commentFindings(remarks: readonly Remark[]): Promise<CommentOutcome> {
  const written = await replaceComments(remarks, MARK);
  return { written, lost: remarks.length - written };
}
