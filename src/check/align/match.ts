import type { HeadingCandidate } from '../../report/headingCandidate';
import type { Reason } from './context';

/** One section and the heading taken for its own, with the grounds. */
export interface Match {
  readonly section: string;
  readonly candidate: HeadingCandidate;
  /** 0-1: likeness of wording alone. */
  readonly wording: number;
  readonly reasons: readonly Reason[];
  /** Wording and reasons together; 1 and more is certain. */
  readonly score: number;
  /** The heading belongs to another section and names this one besides. */
  readonly merged: boolean;
}
