import type { Block, Cell, Paragraph, Report, Span, Table } from '../../src/report/report';

/**
 * Reports in a few lines, for rule examples and tests: one paragraph a line, `**bold**`, a leading `^` centres, a leading
 * `{font}` names a font, lines of `| a | b |` that follow each other are a table.
 */
export function exampleReport(text: string): Report {
  const builder = new Builder();
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length) {
    const rows = rowsFrom(lines, at);
    if (rows.length > 0) builder.table(rows);
    else builder.line(lines[at] ?? '');
    at += Math.max(1, rows.length);
  }
  return builder.report();
}

function rowsFrom(lines: readonly string[], from: number): readonly (readonly string[])[] {
  const end = lines.findIndex((line, at) => at >= from && !line.startsWith('|'));
  return lines.slice(from, end < 0 ? lines.length : end).map((line) =>
    line
      .slice(1)
      .replace(/\|\s*$/, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
}

class Builder {
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private readonly blocks: Block[] = [];

  line(text: string, cell: Paragraph['cell'] = null): Paragraph {
    const [, centre = '', font = null, rest = ''] = /^(\^?)(?:\{([^}]*)\})?(.*)$/s.exec(text) ?? [];
    const { plain, spans } = spansOf(rest, font);
    const paragraph: Paragraph = {
      kind: 'paragraph',
      index: this.paragraphs.length,
      text: plain,
      style: null,
      headingLevel: null,
      outlineLevel: null,
      listLabel: null,
      alignment: centre === '' ? 'justify' : 'center',
      spans,
      toc: false,
      deleted: false,
      breakBefore: false,
      cell,
      controls: [],
      asides: [],
    };
    this.paragraphs.push(paragraph);
    if (cell === null) this.blocks.push(paragraph);
    return paragraph;
  }

  table(rows: readonly (readonly string[])[]): void {
    const first = this.paragraphs.length;
    const index = this.tables.length;
    const cells: Cell[] = rows.flatMap((row, at) =>
      row.map((text, column) => ({
        row: at,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        blocks: [this.line(text, { table: index, row: at, column })],
      })),
    );
    const table: Table = {
      kind: 'table',
      index,
      depth: 0,
      rowCount: rows.length,
      columnCount: Math.max(...rows.map((row) => row.length)),
      cells,
      firstParagraph: first,
      lastParagraph: this.paragraphs.length - 1,
    };
    this.tables.push(table);
    this.blocks.push(table);
  }

  report(): Report {
    const { blocks, paragraphs, tables } = this;
    return {
      blocks,
      paragraphs,
      tables,
      controls: [],
      asides: [],
      state: null,
      tracked: false,
      warnings: [],
    };
  }
}

function spansOf(text: string, font: string | null): { plain: string; spans: Span[] } {
  let plain = '';
  const spans: Span[] = [];
  for (const [at, piece] of text.split('**').entries()) {
    if (piece === '') continue;
    const start = plain.length;
    plain += piece;
    spans.push({ start, end: plain.length, bold: at % 2 === 1, italic: false, caps: false, font });
  }
  return { plain, spans };
}
