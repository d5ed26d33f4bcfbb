import type { Report } from '../../report/report';
import type { SectionReading } from '../sections/checkSections';
import type { Content } from '../sections/content';
import type { Rule } from './rule';

/** A section of this name asks others for something, and a unit may have nothing to ask for. */
const REQUESTS = /(?<!\p{L})(?:kiến nghị|đề xuất)(?!\p{L})/iu;
/** What the writer put between brackets is a remark, not a line to fill in. */
const REMARK = /^[([].*[)\]][.;]?$/su;

/** A heading stands there with nothing under it, or only with the guideline's words or a placeholder. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'error',
  citesGuideline: true,
  find: ({ report, sections }) =>
    sections
      .filter((reading) => reading.verdict.status === 'empty' && !isToldAlready(reading, sections))
      .map(({ section, verdict, content }) => ({
        target: section.id,
        data: {
          label: section.label,
          title: section.title,
          heading: verdict.heading,
          ...whatIsThere(content, report),
          required: section.required,
          requests: REQUESTS.test(section.title),
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

/** What stands under the heading instead of text, and its first line where it may be quoted. */
function whatIsThere(content: Content | null, report: Report): { only: string; left: string | null } {
  if (content === null) return { only: 'nothing', left: null };
  const textAt = (paragraph: number | undefined) => report.paragraphs[paragraph ?? -1]?.text.trim() ?? '';
  const { guidance, placeholders, subheadings } = content;
  if (guidance.length > 0) return { only: 'guidance', left: textAt(guidance[0]) || null };
  if (placeholders.length > 0) return placeholderOf(textAt(placeholders[0]));
  return { only: subheadings.length > 0 ? 'subheadings' : 'nothing', left: null };
}

function placeholderOf(text: string): { only: string; left: string | null } {
  if (!/\p{L}/u.test(text)) return { only: 'dots', left: null };
  return { only: REMARK.test(text) ? 'remark' : 'placeholder', left: text };
}
