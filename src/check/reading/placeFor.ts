import type { Place, Report } from '../../report/report';

/** The place of a paragraph by its ordinal, or null when there is no such paragraph. */
export function placeFor(report: Report, paragraph: number): Place | null {
  const found = report.paragraphs[paragraph];
  if (found === undefined) return null;
  const { cell, text } = found;
  return cell === null ? { paragraph, text } : { paragraph, text, cell: [cell.table, cell.row, cell.column] };
}
