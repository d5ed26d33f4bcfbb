import type { Report } from '../../report/report';
import type { SectionReading } from './checkSections';

/** The report with the guideline's sentences blanked, so that no figure of theirs is taken for the unit's own. */
export function ownWords(report: Report, readings: readonly SectionReading[]): Report {
  const guidance = new Set(readings.flatMap(({ content }) => content?.guidance ?? []));
  if (guidance.size === 0) return report;
  const paragraphs = report.paragraphs.map((paragraph) =>
    guidance.has(paragraph.index) ? { ...paragraph, text: '', spans: [] } : paragraph,
  );
  const blocks = report.blocks.map((block) =>
    block.kind === 'paragraph' ? (paragraphs[block.index] ?? block) : block,
  );
  return { ...report, blocks, paragraphs };
}
