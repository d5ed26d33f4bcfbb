import type { GridRow } from './grid';

/**
 * Rows and cells of a table copied from Excel or Word: tabs between cells, line breaks between rows, a cell that holds
 * either of them in quotes with its own quotes doubled.
 */
export function parseClipboardTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n');
  while (at <= source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null;
    const end = quoted?.end ?? nextBreak(source, at);
    row.push((quoted?.text ?? source.slice(at, end)).trim());
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function nextBreak(source: string, from: number): number {
  const tab = source.indexOf('\t', from);
  const line = source.indexOf('\n', from);
  const ends = [tab, line].filter((end) => end >= 0);
  return ends.length === 0 ? source.length : Math.min(...ends);
}

/** A quoted cell ends at a lone quote before a tab, a line break or the end; else the quote is just a ditto mark. */
function quotedCell(source: string, start: number): { text: string; end: number } | null {
  let at = start + 1;
  while (at < source.length) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return null;
    if (source[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const next = source[quote + 1];
    if (next !== undefined && next !== '\t' && next !== '\n') return null;
    return { text: source.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
  return null;
}

/** The same rows in the shape in which tables of a report are matched. */
export function gridOfClipboard(rows: readonly (readonly string[])[]): GridRow[] {
  return rows.map((cells) => ({
    cells: cells.map((text, column) => ({ text, column, columnSpan: 1, continued: false, place: null })),
  }));
}
