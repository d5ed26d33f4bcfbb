import type { Table } from '../../report/report';
import { appendixTable } from '../exampleAppendix';
import { appendixTitle, isCalledAsAppendix } from '../reading/appendixTitle';
import { isSentApart, namesAttachment } from '../reading/namesAttachment';
import type { Facts, Rule } from './rule';

/** The guideline demands a statistical table and the report has none. */
export const appendixMissing: Rule = {
  id: 'appendix-missing',
  severity: 'warning',
  find: (facts) => {
    const { outline, appendix } = facts;
    if (outline.appendix === null || appendix !== null) return [];
    if (outline.appendix === 'not-in-source' && hasTableOfFigures(facts)) return [];
    if (isSentApart(facts.report)) return [];
    const printed = outline.appendix !== 'not-in-source';
    const named = namesAttachment(facts.report);
    const data = { title: appendixTitle(outline), named, printed };
    // An office may send the table as a spreadsheet of its own.
    return [{ target: null, data, place: null, ...(named ? { severity: 'info' } : {}) }];
  },
  examples: {
    good: [
      `**I. Tình hình đoàn viên**\n- Ổn định.\n${appendixTable()}`,
      '**I. Tình hình đoàn viên**\n- Ổn định (bảng tổng hợp gửi kèm bằng tệp Excel).',
    ],
    bad: [
      '**I. Tình hình đoàn viên**\n- Ổn định.',
      '**I. Tình hình đoàn viên**\n- Đề nghị đơn giản hóa biểu mẫu báo cáo; dự toán lập theo mẫu mới.',
      '**I. Tình hình đoàn viên**\n- Ổn định (có bảng tổng hợp kèm theo).',
    ],
  },
};

/** A form has at least the wording, what it is counted in or its number, and the figure. */
const FEWEST_COLUMNS = 3;

/** A head and four lines; a smaller table is part of somebody's text. */
const FEWEST_ROWS = 5;

/** A number with or without what it counts, and no year ("1985"), date or telephone number: those are in lists of persons. */
const FIGURE = /^\s*(?!(?:19|20)\d\d\s*$|0\d\d)\d[\d.,]*(?:\s|%|$)/;

/**
 * The office's form is not known, so any table of some size with a column of figures may be it; in a section of the
 * report it belongs to that section, unless the section is there for the appendix.
 */
function hasTableOfFigures({ report, outline, sections }: Facts): boolean {
  const bodies = sections.flatMap(({ section, verdict }) =>
    verdict.body === null || isCalledAsAppendix(section.title, outline) ? [] : [verdict.body],
  );
  return report.tables.some(
    (table) =>
      table.depth === 0 &&
      table.columnCount >= FEWEST_COLUMNS &&
      table.rowCount >= FEWEST_ROWS &&
      !bodies.some(({ first, last }) => first <= table.firstParagraph && table.firstParagraph <= last) &&
      hasColumnOfFigures(table),
  );
}

/** True where figures are at least half of a column below its head; the first column only numbers the rows. */
function hasColumnOfFigures({ cells }: Table): boolean {
  const lead = new Map<number, number>();
  for (const { row, column, text } of cells) {
    if (row > 0 && column > 0) lead.set(column, (lead.get(column) ?? 0) + (FIGURE.test(text) ? 1 : -1));
  }
  return [...lead.values()].some((figuresOverOthers) => figuresOverOthers >= 0);
}
