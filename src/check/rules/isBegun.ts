import type { SectionReading } from '../sections/checkSections';

/**
 * True where something was written in a section: text of its own, or in one under it. What is left of the guideline in a
 * section that nobody has begun is no leftover; its sub-sections say that they are empty.
 */
export function isBegun(
  { section, verdict, content }: SectionReading,
  sections: readonly SectionReading[],
): boolean {
  if (verdict.status !== 'present') return false;
  if (section.sections.length === 0 || (content?.text.length ?? 0) > 0) return true;
  return sections.some((other) => other.parent?.id === section.id && isBegun(other, sections));
}
