import type { Rule } from './rule';

/** One heading stands for two sections of the guideline. */
export const sectionsMerged: Rule = {
  id: 'sections-merged',
  severity: 'info',
  find: ({ sections }) =>
    sections
      .filter(({ match }) => match?.merged === true)
      .map(({ section, verdict }) => ({
        target: section.id,
        data: { label: section.label, title: section.title, heading: verdict.heading },
        place: verdict.place,
      })),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.'],
    bad: ['**1. Công tác nữ công và công tác tài chính**\n- Tốt, thu đủ.'],
  },
};
