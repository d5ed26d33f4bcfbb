import type { SectionReading } from '../sections/checkSections';
import type { Content } from '../sections/content';
import type { Rule } from './rule';

/** A heading stands there with nothing under it, or only with the guideline's words or a placeholder. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'error',
  find: ({ sections }) =>
    sections
      .filter((reading) => reading.verdict.status === 'empty' && !isToldAlready(reading, sections))
      .map(({ section, verdict, content }) => ({
        target: section.id,
        data: {
          label: section.label,
          title: section.title,
          only: whatIsThere(content),
          required: section.required,
        },
        place: verdict.place,
        ...(section.required ? {} : { severity: 'warning' as const }),
      })),
  examples: {
    good: ['**1. Công tác nữ công**\n- Tổ chức hội thi nấu ăn nhân ngày 20/10.'],
    bad: [
      '**1. Công tác nữ công**\n**2. Công tác tài chính**\n- Thu đủ.',
      '**1. Công tác nữ công**\n……………………\n**2. Công tác tài chính**\n- Thu đủ.',
      '**1. Công tác nữ công**\n(đơn vị tự đánh giá)\n**2. Công tác tài chính**\n- Thu đủ.',
    ],
  },
};

/** Sections under one heading are empty together; the heading's own section tells it. */
function isToldAlready({ match }: SectionReading, sections: readonly SectionReading[]): boolean {
  return (
    match?.merged === true &&
    sections.some(
      (other) =>
        other.match?.merged === false &&
        other.match.candidate.first === match.candidate.first &&
        other.verdict.status === 'empty',
    )
  );
}

function whatIsThere(content: Content | null): string {
  if (content === null) return 'nothing';
  if (content.guidance.length > 0) return 'guidance';
  if (content.placeholders.length > 0) return 'placeholder';
  return content.subheadings.length > 0 ? 'subheadings' : 'nothing';
}
