import type { Section } from '../../outline/schema';
import { bodyLook, LOOK } from './look';
import { line, type ParagraphLook } from './paragraph';
import { STYLES } from './styles';
import type { Xml } from './xml';

/** How a heading looks follows from the form of its number, not from its depth: a guideline may begin with "1.". */
type Form = 'part' | 'roman' | 'number' | 'decimal';

/**
 * The heading of a section, its number typed as text. NĐ 30/2020: a part has its number on a line of its own and its
 * title in capitals below, centred (two paragraphs, as people write them); "I." stands in capitals; "1." bold in
 * small letters. `depth` counts from 1 and gives the built-in style; below the third level the third stays.
 */
export function heading(section: Section, depth: number): Xml[] {
  const { label, title } = section;
  const form = formOf(label);
  const look = headingLook(form, depth);
  if (form === 'part') {
    return [line({ ...look, before: 12 }, capitals(label)), line(look, capitals(title))];
  }
  return [line(look, `${label} ${form === 'roman' ? capitals(title) : title}`)];
}

function formOf(label: string): Form {
  if (label.normalize('NFC').toLocaleLowerCase('vi').startsWith('phần')) return 'part';
  if (/^(?:[IVXLC]+|[A-Z])[.)\-–]*$/u.test(label)) return 'roman';
  return /^\d+\.\d/.test(label) ? 'decimal' : 'number';
}

function headingLook(form: Form, depth: number): ParagraphLook {
  const style = STYLES.headings[depth - 1] ?? STYLES.headings[STYLES.headings.length - 1];
  const mark = { size: LOOK.size, bold: true, italic: form === 'decimal' };
  const common = {
    ...bodyLook,
    style: style ?? 'Heading3',
    align: 'left' as const,
    unnumbered: true,
    keepWithNext: true,
    mark,
  };
  return form === 'part' ? { ...common, align: 'center', firstLine: 0, before: 0 } : common;
}

/** Vietnamese capitals, composed: "đ" to "Đ", "ế" to "Ế". */
export const capitals = (value: string): string => value.normalize('NFC').toLocaleUpperCase('vi');
