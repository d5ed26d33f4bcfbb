import { documentText } from '../../messages/document';
import type { Outline, Section } from '../../outline/schema';
import { sectionTag } from '../../report/tags';
import { control } from './control';
import { guidance } from './guidance';
import { heading } from './heading';
import { indicatorLine } from './indicatorLine';
import { bodyLook } from './look';
import { paragraph } from './paragraph';
import { sectionNumber } from './sectionNumber';
import type { Xml } from './xml';

/**
 * The blocks of the sections named, in the outline's order whatever the order of the ids; ids that the outline does
 * not have are passed over. Each section: its heading, the guidance, a line for each figure, and an ordinary empty
 * paragraph to write in (not under a heading that only holds others). The last block is always such a paragraph,
 * because a package that ends with a control or a table damages what follows it (office-js #85, #116).
 */
export function skeleton(outline: Outline, sectionIds: readonly string[]): Xml[] {
  const wanted = new Set(sectionIds);
  const blocks: Xml[] = [];
  let endsWithHeading = false;
  const add = (section: Section, depth: number): void => {
    if (wanted.has(section.id)) {
      const asks = section.guidance.length > 0 || section.indicators.length > 0;
      endsWithHeading = !asks && section.sections.length > 0;
      blocks.push(...sectionBlocks(section, depth));
      if (!endsWithHeading) blocks.push(emptyParagraph());
    }
    for (const inner of section.sections) add(inner, depth + 1);
  };
  for (const section of outline.sections) add(section, 1);
  if (endsWithHeading) blocks.push(emptyParagraph());
  return blocks;
}

/** An ordinary paragraph of the report's text, still empty. */
const emptyParagraph = (): Xml => paragraph(bodyLook, []);

function sectionBlocks(section: Section, depth: number): Xml[] {
  const name = { tag: sectionTag(section.id), alias: alias(section) };
  return [
    control(name, heading(section, depth)),
    ...guidance(section),
    ...section.indicators.map(indicatorLine),
  ];
}

/** "Mục II.3: Công tác tuyên truyền"; a part goes by its label. */
function alias(section: Section): string {
  return /^\d|^[IVXLC]+\.?$/.test(section.label)
    ? documentText.section(sectionNumber(section.id), section.title)
    : documentText.part(section.label, section.title);
}
