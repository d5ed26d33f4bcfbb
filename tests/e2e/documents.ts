import { renderOutline } from '../../src/outline/render';
import type { Outline } from '../../src/outline/schema';
import { docx, p } from '../tools/docxBuilder';

/** What a person typed into the half-written report; nothing of it may ever change. */
export interface HalfWritten {
  readonly bytes: Uint8Array;
  readonly typed: readonly string[];
}

/** A report begun by hand: bold headings with typed numbers for the first and the last section, as offices write them. */
export function halfWritten(outline: Outline, year: number): HalfWritten {
  const { title, sections } = renderOutline(outline, { year });
  const first = sections[0];
  const last = sections.at(-1);
  if (!first || !last) throw new Error('an outline has at least two sections');
  const line = (label: string, words: string) => `${label} ${words}`;
  const typed = [
    'BÁO CÁO',
    title,
    line(first.label, first.title.toUpperCase()),
    'Trong kỳ, đơn vị có 127 đoàn viên, việc làm và thu nhập ổn định.',
    line(last.label, last.title.toUpperCase()),
    'Tiếp tục chăm lo đời sống đoàn viên, người lao động.',
  ];
  const bold = new Set([0, 1, 2, 4]);
  return { bytes: docx({ body: typed.map((text, i) => p(text, { bold: bold.has(i) })).join('') }), typed };
}
