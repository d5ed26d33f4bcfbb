import type { SectionReading } from '../sections/checkSections';
import { placeFor } from './placeFor';
import type { Draft, Facts } from './rule';

/** Paragraphs of a section's text that are no text of the unit's own, by what they are. */
type Kind = 'guidance' | 'placeholders';

/** A draft for each begun section in which such paragraphs were left, at the first of them. */
export function leftovers({ report, sections }: Facts, kind: Kind): Draft[] {
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
