import type { HeadingCandidate } from '../../report/headingCandidate';
import type { LabelForm } from '../../text/label';

const FORM_RANK: Readonly<Record<LabelForm, number>> = {
  part: 1,
  capital: 2,
  roman: 3,
  number: 4,
  path: 4,
  letter: 7,
  bullet: 8,
};

/** How deep a heading's number says it stands: 1 for "PHẦN I", 3 for "II.", 4 for "2.", 5 for "2.1."; null without a number. */
export function rankOf(candidate: HeadingCandidate): number | null {
  const { label } = candidate;
  if (label === null) return null;
  return FORM_RANK[label.form] + (label.form === 'path' ? label.value.length - 1 : 0);
}

/** True when one heading's number, else its style, puts it below the other. */
export function isDeeper(one: HeadingCandidate, other: HeadingCandidate): boolean {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== null && otherRank !== null) return rank > otherRank;
  return one.level !== null && other.level !== null && one.level > other.level;
}

/** Neither number nor style nor capitals say how high it stands: by its form a lead-in. */
export function isBare({ label, level, evidence }: HeadingCandidate): boolean {
  return label === null && level === null && !evidence.includes('capitals') && !evidence.includes('centred');
}
