import type { NamedForm } from '../../../src/appendix/form';
import { catalogue, findOutline } from '../../../src/outline/catalogue';
import { type RenderedOutline, renderOutline, type Values } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';

/** Each outline of the catalogue for its own year and for 2026, with the name of the case. */
export const cases: readonly (readonly [string, RenderedOutline])[] = catalogue().flatMap((outline) =>
  [{}, { year: 2026 }].map((values: Values) => {
    const period = Object.hasOwn(values, 'year') ? '2026' : 'its own year';
    return [`${outline.id}, ${period}`, renderOutline(outline, values)] as const;
  }),
);

/** Every section id in the outline's order. */
export const sectionIds = (outline: RenderedOutline): string[] =>
  allSections(outline).map(({ section }) => section.id);

/** The form of an outline, or null. */
export const formOf = (outline: RenderedOutline): NamedForm | null =>
  typeof outline.appendix === 'object' && outline.appendix !== null
    ? { id: outline.id, form: outline.appendix }
    : null;

/** An outline of the catalogue for a year. */
export function outlineFor(id: string, year: number): RenderedOutline {
  const outline = findOutline(id);
  if (outline === null) throw new Error(`no outline ${id}`);
  return renderOutline(outline, { year });
}

/** The statistical form of the Công Thương guideline. */
export function statisticalForm(): NamedForm {
  const form = formOf(outlineFor('cdctvn-giua-nhiem-ky-2018-2023', 2026));
  if (form === null) throw new Error('the form is gone');
  return form;
}
