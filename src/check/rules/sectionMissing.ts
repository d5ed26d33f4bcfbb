import type { Outline, Section } from '../../outline/schema';
import { allSections } from '../../outline/walk';
import { parseLabel } from '../../text/label';
import { gapsOf } from '../gaps';
import type { SectionReading } from '../sections/checkSections';
import type { Rule } from './rule';

/** A section that the guideline requires has no heading in the report. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'error',
  citesGuideline: true,
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
          title: section.title,
          number: numberOf(section, outline),
          part: partOf(section, outline)?.label ?? null,
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

type Sections = Pick<Outline, 'sections'>;

/** The "PHẦN THỨ NHẤT" a section belongs to, or is; null in a guideline without parts. */
function partOf({ id }: Section, { sections }: Sections): Section | null {
  const top = sections.find((one) => one.id === id || id.startsWith(`${one.id}.`));
  return top !== undefined && parseLabel(`${top.label} ${top.title}`)?.form === 'part' ? top : null;
}

/** The path of the guideline's numbers within the part, "II.9"; null for a part itself. */
function numberOf(section: Section, outline: Sections): string | null {
  const part = partOf(section, outline);
  if (part === null) return section.id;
  return part.id === section.id ? null : section.id.slice(part.id.length + 1);
}

function isMissing(reading: SectionReading | undefined): boolean {
  return reading?.verdict.status === 'missing';
}

/** The parent is missing with all that is under it: it speaks for its children. */
function wholeParentMissing(reading: SectionReading, byId: ReadonlyMap<string, SectionReading>): boolean {
  const { parent } = reading;
  if (parent === null || !isMissing(byId.get(parent.id)) || !parent.required) return false;
  return allSections(parent).every(({ section }) => isMissing(byId.get(section.id)));
}
