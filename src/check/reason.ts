import type { Outline } from '../outline/schema';
import { allIndicators, allSections } from '../outline/walk';

/** The guideline's sentence behind a finding, by its target: an indicator's or demand's quote, a section's own sentence or first guidance. */
export function reasonFor(
  target: string | null,
  outline: Pick<Outline, 'sections' | 'demands'>,
): string | null {
  if (target === null) return null;
  const asked = allIndicators(outline).find(({ indicator }) => indicator.id === target);
  if (asked !== undefined) return asked.indicator.quote;
  const demand = outline.demands?.find((one) => one.id === target);
  if (demand !== undefined) return demand.quote;
  const section = allSections(outline).find((one) => one.section.id === target)?.section;
  return section === undefined ? null : (section.source ?? section.guidance[0] ?? null);
}
