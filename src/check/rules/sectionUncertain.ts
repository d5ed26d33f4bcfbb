import type { Rule } from './rule';

/** Some heading may be the section's, but it is not like enough to be sure. */
export const sectionUncertain: Rule = {
  id: 'section-uncertain',
  severity: 'warning',
  citesGuideline: true,
  find: ({ sections }) =>
    sections
      .filter(({ verdict }) => verdict.status === 'uncertain')
      .map(({ section, verdict }) => ({
        target: section.id,
        data: {
          label: section.label,
          title: section.title,
          heading: verdict.heading,
        },
        place: verdict.place,
      })),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tốt.\n**2. Công tác tài chính**\n- Thu đủ.'],
    bad: [
      '**II. Kết quả hoạt động**\n**1. Công tác nữ sinh viên**\n- Tốt.\n**2. Công tác thanh niên**\n- Tốt.\n**3. Công tác tài chính**\n- Thu đủ.',
    ],
  },
};
