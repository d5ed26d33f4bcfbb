import type { SectionReading } from '../sections/checkSections';
import type { Facts, Rule } from './rule';

/** A section stands under another heading than the one the guideline puts it under. */
export const sectionMisplaced: Rule = {
  id: 'section-misplaced',
  severity: 'warning',
  find: (facts) =>
    facts.sections.flatMap((reading) => {
      const holder = foreignHolder(reading, facts);
      if (holder === null || reading.parent === null) return [];
      return [
        {
          target: reading.section.id,
          data: {
            label: reading.section.label,
            title: reading.section.title,
            parent: reading.parent.title,
            holder: holder.verdict.heading,
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
    ],
  },
};

/** The section of the parent's own level, other than the parent, under whose heading this one stands; or null. */
function foreignHolder(reading: SectionReading, { sections, outline }: Facts): SectionReading | null {
  const { match, parent } = reading;
  if (match === null || match.merged || parent === null || reading.verdict.status === 'uncertain')
    return null;
  const own = sections.find((other) => other.section.id === parent.id);
  if (own?.match === null || own === undefined) return null;
  const peers = sections.filter(
    (other) =>
      other.match !== null && !other.match.merged && (other.parent?.id ?? null) === (own.parent?.id ?? null),
  );
  const before = peers
    .filter((peer) => (peer.match?.candidate.first ?? 0) < match.candidate.first)
    .reduce<SectionReading | null>(
      (last, peer) =>
        last === null || (peer.match?.candidate.first ?? 0) > (last.match?.candidate.first ?? 0)
          ? peer
          : last,
      null,
    );
  return before === null || before.section.id === parent.id || outline.sections.length === 0 ? null : before;
}
