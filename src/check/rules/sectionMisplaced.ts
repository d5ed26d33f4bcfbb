import { superiorOf } from '../align/superior';
import type { SectionReading } from '../sections/checkSections';
import type { Facts, Rule } from './rule';

/** A section stands under another heading than the one the guideline puts it under. */
export const sectionMisplaced: Rule = {
  id: 'section-misplaced',
  severity: 'warning',
  find: (facts) =>
    facts.sections.flatMap((reading) => {
      const holder = foreignHolder(reading, facts);
      if (holder === null) return [];
      return [
        {
          target: reading.section.id,
          data: {
            label: reading.section.label,
            title: reading.section.title,
            heading: reading.verdict.heading,
            parent: reading.parent === null ? null : `${reading.parent.label} ${reading.parent.title}`,
            holder,
          },
          place: reading.verdict.place,
        },
      ];
    }),
  examples: {
    good: [
      '**I. Tình hình đoàn viên**\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.',
    ],
    bad: [
      '**II. Kết quả hoạt động**\n**1. Công tác tài chính**\n- Thu đủ.\n**IV. Đánh giá chung**\n**1. Ưu điểm**\n- Đoàn kết.\n**2. Công tác nữ công**\n- Tốt.',
      '**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**b) Công tác tài chính**\n- Thu đủ.',
    ],
  },
};

/** The heading, other than its parent's, under which a section stands; null where it is in its place. */
export function foreignHolder(
  reading: SectionReading,
  facts: Pick<Facts, 'sections' | 'headings'>,
): string | null {
  const { match } = reading;
  if (match === null || match.merged || reading.verdict.status === 'uncertain') return null;
  const inside = match.reasons.some(({ because }) => because === 'inside-another-section');
  if (!inside) return otherParent(reading, facts.sections)?.verdict.heading ?? null;
  const superior = superiorOf(match.candidate, facts.headings.candidates);
  return superior?.text ?? lastBefore(reading, siblingsOf(reading, facts.sections))?.verdict.heading ?? null;
}

/** The section of the parent's own level, other than the parent, under whose heading this one stands; or null. */
function otherParent(reading: SectionReading, sections: readonly SectionReading[]): SectionReading | null {
  const parent = sections.find(({ section }) => section.id === reading.parent?.id);
  if (parent === undefined || parent.match === null) return null;
  const before = lastBefore(reading, siblingsOf(parent, sections));
  return before === parent ? null : before;
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
