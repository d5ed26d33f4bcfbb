import { renderOutline } from '../../src/outline/render';
import type { Outline, Section } from '../../src/outline/schema';
import { docx, p } from '../tools/docxBuilder';

/** What a person typed into the half-written report; nothing of it may ever change. */
export interface HalfWritten {
  readonly bytes: Uint8Array;
  readonly typed: readonly string[];
}

/**
 * A report begun by hand, as offices write them: bold headings with typed numbers for the first section and its first
 * two, and for the last one.
 */
export function halfWritten(outline: Outline, year: number): HalfWritten {
  const { title, sections } = renderOutline(outline, { year });
  const first = sections[0];
  const last = sections.at(-1);
  if (!first || !last) throw new Error('an outline has at least two sections');
  const heading = (section: Section, shown = section.title) => ({
    text: `${section.label} ${shown}`,
    bold: true,
  });
  const prose = (text: string) => ({ text, bold: false });
  const lines = [
    { text: 'BÁO CÁO', bold: true },
    { text: title, bold: true },
    heading(first, first.title.toUpperCase()),
    ...first.sections.slice(0, 2).map((section) => heading(section)),
    prose('Trong kỳ, đơn vị có 127 đoàn viên, việc làm và thu nhập ổn định.'),
    heading(last, last.title.toUpperCase()),
    prose('Tiếp tục chăm lo đời sống đoàn viên, người lao động.'),
  ];
  return {
    bytes: docx({ body: lines.map(({ text, bold }) => p(text, { bold })).join('') }),
    typed: lines.map(({ text }) => text),
  };
}
