import type { HeadingCandidate } from '../../report/headingCandidate';
import type { Reason } from './reasons';

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

/** From this score on a heading is the section's; under it a person should look. */
const CERTAIN = 0.58;
/** A title so unlike is never certain by its wording, however well its place fits. */
const CERTAIN_WORDING = 0.47;
/** Reasons so telling that wording needs to add little. */
const VOUCHING: ReadonlySet<Reason['because']> = new Set([
  'holds-its-sub-sections',
  'only-one-for-its-place',
  'at-its-level',
]);

/** True when a person should look whether the heading is the section's. */
export function isDoubtful({ section, candidate, wording, score, reasons, merged }: Match): boolean {
  if (merged || candidate.tag === section) return false;
  if (reasons.some(({ because }) => VOUCHING.has(because))) return false;
  return score < CERTAIN || wording < CERTAIN_WORDING;
}
