import type { SectionReading } from '../sections/checkSections';
import type { Rule } from './rule';

/** One heading stands for two or more sections of the guideline: told once, of the first that has no heading of its own. */
export const sectionsMerged: Rule = {
  id: 'sections-merged',
  severity: 'info',
  find: ({ sections }) =>
    sections.flatMap((reading) => {
      const together = underOneHeading(sections, reading);
      if (together.find(({ match }) => match?.merged === true) !== reading) return [];
      return [
        {
          target: reading.section.id,
          data: {
            heading: reading.verdict.heading,
            count: together.length,
            undivided: isOfTheParent(sections, reading, together),
            sections: together.map(({ section }) => `${section.label} ${section.title}`),
          },
          place: reading.verdict.place,
        },
      ];
    }),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.'],
    bad: ['**1. Công tác nữ công và công tác tài chính**\n- Tốt, thu đủ.'],
  },
};

/** The heading is the one that the guideline has above them: they were only not told apart. */
function isOfTheParent(
  sections: readonly SectionReading[],
  { match, parent }: SectionReading,
  together: readonly SectionReading[],
): boolean {
  const above = sections.find(({ section }) => section.id === parent?.id);
  const same = above?.match?.candidate.first === match?.candidate.first;
  return above !== undefined && same && !together.includes(above);
}

/** This section and its siblings that have the same heading; where there are none, the parent whose heading it is. */
function underOneHeading(
  sections: readonly SectionReading[],
  { match, parent }: SectionReading,
): readonly SectionReading[] {
  const all = sections.filter((one) => one.match?.candidate.first === match?.candidate.first);
  const siblings = all.filter((one) => one.parent?.id === parent?.id);
  return siblings.length > 1 ? siblings : all;
}
