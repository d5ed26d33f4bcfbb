import { appendixTable } from '../exampleAppendix';
import { appendixTitle, isCalledAsAppendix } from '../reading/appendixTitle';
import { namesAttachment } from '../reading/namesAttachment';
import type { Facts, Rule } from './rule';

/** The guideline demands a statistical table and the report has none. */
export const appendixMissing: Rule = {
  id: 'appendix-missing',
  severity: 'warning',
  find: (facts) => {
    const { outline, appendix } = facts;
    if (outline.appendix === null || appendix !== null) return [];
    if (outline.appendix === 'not-in-source' && hasLargeTable(facts)) return [];
    const printed = outline.appendix !== 'not-in-source';
    const named = namesAttachment(facts.report);
    const data = { title: appendixTitle(outline), named, printed };
    // An office may send the table as a spreadsheet of its own.
    return [{ target: null, data, place: null, ...(named ? { severity: 'info' } : {}) }];
  },
  examples: {
    good: [`**I. Tình hình đoàn viên**\n- Ổn định.\n${appendixTable()}`],
    bad: [
      '**I. Tình hình đoàn viên**\n- Ổn định.',
      '**I. Tình hình đoàn viên**\n- Đề nghị đơn giản hóa biểu mẫu báo cáo; dự toán lập theo mẫu mới.',
      '**I. Tình hình đoàn viên**\n- Ổn định (có bảng tổng hợp kèm theo).',
    ],
  },
};

/**
 * The office's form is not known, so any table of some size with a column of figures may be it; in a section of the
 * report it belongs to that section, unless the section is there for the appendix.
 */
function hasLargeTable({ report, outline, sections }: Facts): boolean {
  const bodies = sections.flatMap(({ section, verdict }) =>
    verdict.body === null || isCalledAsAppendix(section.title, outline) ? [] : [verdict.body],
  );
  return report.tables.some(
    (table) =>
      table.depth === 0 &&
      table.columnCount >= 3 &&
      table.rowCount >= 5 &&
      !bodies.some(({ first, last }) => first <= table.firstParagraph && table.firstParagraph <= last) &&
      table.cells.some(({ text }) => /^\s*[\d.,]+\s*$/.test(text)),
  );
}
