import { onceFor } from '../text/remembered';
import type { Indicator, Outline, Section } from './schema';

export interface SectionPlace {
  readonly section: Section;
  /** null for a top-level section. */
  readonly parent: Section | null;
  /** 1 for a top-level section. */
  readonly depth: number;
}

/** Every section of the outline in reading order, parents before their children. */
export const allSections = onceFor((outline: Pick<Outline, 'sections'>): readonly SectionPlace[] => {
  const below = (sections: readonly Section[], parent: Section | null, depth: number): SectionPlace[] =>
    sections.flatMap((section) => [
      { section, parent, depth },
      ...below(section.sections, section, depth + 1),
    ]);
  return below(outline.sections, null, 1);
});

/** Every indicator with the section that asks for it, in the order of the sections. */
export const allIndicators = onceFor(
  (
    outline: Pick<Outline, 'sections'>,
  ): readonly { readonly indicator: Indicator; readonly section: Section }[] =>
    allSections(outline).flatMap(({ section }) =>
      section.indicators.map((indicator) => ({ indicator, section })),
    ),
);
