import type { SectionReading } from '../sections/checkSections';
import type { Rule } from './rule';

/** One heading stands for two sections of the guideline. */
export const sectionsMerged: Rule = {
  id: 'sections-merged',
  severity: 'info',
  find: ({ sections }) =>
    sections
      .filter(({ match }) => match?.merged === true)
      .map((reading) => {
        const together = sections.filter((one) => isUnderOneHeading(one, reading));
        return {
          target: reading.section.id,
          data: {
            heading: reading.verdict.heading,
            count: together.length,
            sections: together.map(({ section }) => `${section.label} ${section.title}`),
          },
          place: reading.verdict.place,
        };
      }),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.'],
    bad: ['**1. Công tác nữ công và công tác tài chính**\n- Tốt, thu đủ.'],
  },
};

/** True for this section and its siblings that have the same heading. */
function isUnderOneHeading({ match, parent }: SectionReading, merged: SectionReading): boolean {
  return match?.candidate.first === merged.match?.candidate.first && parent?.id === merged.parent?.id;
}
