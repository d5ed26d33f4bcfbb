import type { SectionReading } from '../sections/checkSections';

/** Section id -> what a reader of the report knows it by: its heading there, else the outline's title. */
export function sectionNames(sections: readonly SectionReading[]): ReadonlyMap<string, string> {
  return new Map(sections.map(({ section, verdict }) => [section.id, verdict.heading ?? section.title]));
}
