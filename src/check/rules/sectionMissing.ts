import { allSections } from '../../outline/walk';
import { gapsOf } from '../gaps';
import type { SectionReading } from '../sections/checkSections';
import type { Rule } from './rule';

/** A section that the guideline requires has no heading in the report. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'error',
  find: ({ report, outline, sections }) => {
    const byId = new Map(sections.map((reading) => [reading.section.id, reading]));
    const gaps = gapsOf(
      report,
      outline,
      sections.map((reading) => reading.verdict),
    );
    const spot = new Map(gaps.flatMap((gap) => gap.sections.map((id) => [id, gap.after] as const)));
    return sections
      .filter(({ section, verdict }) => section.required && verdict.status === 'missing')
      .filter((reading) => !wholeParentMissing(reading, byId))
      .map(({ section }) => ({
        target: section.id,
        data: {
          label: section.label,
          title: section.title,
          children: allSections(section).filter(
            ({ section: one }) => one.required && isMissing(byId.get(one.id)),
          ).length,
          after: (spot.get(section.id)?.text ?? '').trim(),
        },
        place: spot.get(section.id) ?? null,
      }));
  },
  examples: {
    good: [
      '**I. Tình hình đoàn viên**\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.\n**III. Kiến nghị**\n- Không.',
    ],
    bad: [
      '**I. Tình hình đoàn viên**\n- Ổn định.\n**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n- Tốt.\n**III. Kiến nghị**\n- Không.',
    ],
  },
};

function isMissing(reading: SectionReading | undefined): boolean {
  return reading?.verdict.status === 'missing';
}

/** The parent is missing with all that is under it: it speaks for its children. */
function wholeParentMissing(reading: SectionReading, byId: ReadonlyMap<string, SectionReading>): boolean {
  const { parent } = reading;
  if (parent === null || !isMissing(byId.get(parent.id)) || !parent.required) return false;
  return allSections(parent).every(({ section }) => isMissing(byId.get(section.id)));
}
