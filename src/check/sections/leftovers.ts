import type { Report } from '../../report/report';
import { placeFor } from '../reading/placeFor';
import type { Finding } from '../result';
import type { SectionReading } from './checkSections';

/** Paragraphs of a section's text that are no text of the unit's own, by what they are. */
type Kind = 'guidance' | 'placeholders';

/** For each begun section in which such paragraphs were left what a finding says of them, at the first of them. */
export function leftovers(
  report: Report,
  sections: readonly SectionReading[],
  kind: Kind,
): Pick<Finding, 'target' | 'data' | 'place'>[] {
  return sections.flatMap((reading) => {
    const { section, verdict, content, match } = reading;
    const left = content?.[kind] ?? [];
    const [first] = left;
    if (first === undefined || match?.merged === true || !isBegun(reading, sections)) return [];
    return [
      {
        target: section.id,
        data: {
          label: section.label,
          title: section.title,
          heading: verdict.heading,
          count: left.length,
          text: (report.paragraphs[first]?.text ?? '').trim(),
        },
        place: placeFor(report, first),
      },
    ];
  });
}

/**
 * True where something was written in a section: text of its own, or in one under it. What is left of the guideline in a
 * section that nobody has begun is no leftover; its sub-sections say that they are empty.
 */
function isBegun(
  { section, verdict, content }: SectionReading,
  sections: readonly SectionReading[],
): boolean {
  if (verdict.status !== 'present') return false;
  if (section.sections.length === 0 || (content?.text.length ?? 0) > 0) return true;
  return sections.some((other) => other.parent?.id === section.id && isBegun(other, sections));
}
