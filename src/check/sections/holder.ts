import type { HeadingCandidate } from '../../report/headingCandidate';
import type { ReportHeadings } from '../../report/headings';
import { LINKING_WORDS } from '../../text/commonWords';
import { toConcepts } from '../../text/concepts';
import { wordsOf } from '../../text/words';
import { rankOf } from '../align/rank';
import { superiorOf } from '../align/superior';
import type { SectionReading } from './checkSections';

interface Around {
  readonly sections: readonly SectionReading[];
  readonly headings: ReportHeadings;
}

/** The heading, other than its parent's, under which a section stands; null where it is in its place. */
export function foreignHolder(reading: SectionReading, facts: Around): string | null {
  const { match } = reading;
  if (match === null || match.merged || reading.verdict.status === 'uncertain') return null;
  if (!isInside(reading)) return otherParent(reading, facts.sections)?.verdict.heading ?? null;
  const others = siblingsOf(reading, facts.sections);
  const isMain = reading.parent === null;
  if (isMain && others.some((other) => other !== reading && isNumberedAs(reading, other))) return null;
  const superior = superiorOf(match.candidate, facts.headings.candidates);
  const sibling = lastBefore(
    reading,
    others.filter((other) => !isInside(other)),
  );
  const holder = laterOf(superior, sibling?.match?.candidate ?? null);
  if (holder === null || isOfItsOwn(holder, reading, facts.sections)) return null;
  return isCommonHeading(holder.text, match.candidate.title) ? null : holder.text;
}

function laterOf(one: HeadingCandidate | null, other: HeadingCandidate | null): HeadingCandidate | null {
  return one === null || (other !== null && other.first > one.first) ? other : one;
}

/** True for the heading of a section that the outline, too, puts this one under. */
function isOfItsOwn(
  holder: HeadingCandidate,
  { section }: SectionReading,
  sections: readonly SectionReading[],
): boolean {
  return sections.some(
    ({ section: { id }, match }) =>
      section.id.startsWith(`${id}.`) && match?.candidate.first === holder.first,
  );
}

/** True for a section found under the heading of another one. */
export function isInside({ match }: SectionReading): boolean {
  return match?.reasons.some(({ because }) => because === 'inside-another-section') === true;
}

/** A heading that names all another one does is common to several sections: what stands under it is in its place. */
function isCommonHeading(holder: string, title: string): boolean {
  const words = new Set(toConcepts(wordsOf(holder)));
  const own = toConcepts(wordsOf(title)).filter((word) => !LINKING_WORDS.has(word));
  return own.length > 0 && own.every((word) => words.has(word));
}

/** The section of the parent's own level, other than the parent, under whose heading this one stands; or null. */
function otherParent(reading: SectionReading, sections: readonly SectionReading[]): SectionReading | null {
  const parent = sections.find(({ section }) => section.id === reading.parent?.id);
  if (parent === undefined || parent.match === null) return null;
  const before = lastBefore(reading, siblingsOf(parent, sections));
  return before === parent || before === null || isNumberedAs(reading, before) ? null : before;
}

/** Headings numbered alike ("2." and "3.", "I -" and "II -") stand beside each other, not one under the other. */
function isNumberedAs({ match }: SectionReading, other: SectionReading): boolean {
  const [rank, otherRank] = [match, other.match].map((one) => (one === null ? null : rankOf(one.candidate)));
  return rank !== null && rank === otherRank;
}

/** Found sections of the same parent, this one too. */
function siblingsOf(
  { parent }: SectionReading,
  sections: readonly SectionReading[],
): readonly SectionReading[] {
  return sections.filter(
    (other) => other.match !== null && !other.match.merged && other.parent?.id === parent?.id,
  );
}

/** The one of them whose heading is the last before this section's. */
function lastBefore(reading: SectionReading, others: readonly SectionReading[]): SectionReading | null {
  const at = ({ match }: SectionReading) => match?.candidate.first ?? Number.POSITIVE_INFINITY;
  return others
    .filter((other) => at(other) < at(reading))
    .reduce<SectionReading | null>(
      (last, other) => (last === null || at(other) > at(last) ? other : last),
      null,
    );
}
