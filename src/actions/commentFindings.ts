import type { Place } from '../report/report';

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

/** Whether this Word has comments (WordApi 1.4); without them the button is not shown. */
export declare function canComment(): boolean;

/** Hangs one comment on each place. Comments of an earlier round that still stand are taken away first. @throws WordError */
export declare function commentFindings(remarks: readonly Remark[]): Promise<CommentOutcome>;
