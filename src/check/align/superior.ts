import type { HeadingCandidate } from '../../report/headingCandidate';
import { isDeeper } from './rank';

/** So clear a heading that what follows may stand under it. */
const CLEAR = 0.7;

/** True for a heading that cannot be a mere line of the text, and that has a paragraph of its own. */
export function isClear({ confidence, bodyOffset }: HeadingCandidate): boolean {
  return confidence >= CLEAR && bodyOffset === null;
}

/** The nearest clear heading before this one that its number or style puts above it; null where there is none. */
export function superiorOf(
  child: HeadingCandidate,
  candidates: readonly HeadingCandidate[],
): HeadingCandidate | null {
  return (
    candidates.findLast(
      (candidate) => candidate.first < child.first && isClear(candidate) && isDeeper(child, candidate),
    ) ?? null
  );
}
