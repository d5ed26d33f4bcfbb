import type { SectionVerdict } from '../../../src/check/result';
import type { Aside, Cell, Control, Paragraph, Report, Table } from '../../../src/report/report';

const HEADING = 'Tiêu đề của mục';

function paragraph(index: number, text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    kind: 'paragraph',
    index,
    text,
    style: null,
    headingLevel: null,
    outlineLevel: null,
    listLabel: null,
    alignment: 'justify',
    spans: [],
    toc: false,
    deleted: false,
    breakBefore: false,
    cell: null,
    controls: [],
    asides: [],
    ...more,
  };
}

export interface Part {
  readonly section: string;
  readonly lines: readonly string[];
  readonly table?: readonly (readonly string[])[];
  readonly aside?: { readonly kind: Aside['kind']; readonly text: string };
  /** No heading of it is found; then it holds nothing here. */
  readonly missing?: true;
  /** Tag -> text of an inline control that fills a paragraph of its own. */
  readonly controls?: Readonly<Record<string, string>>;
}

/** A report of sections with headings, by hand: only what the indicator check looks at. */
export function buildReport(parts: readonly Part[]): { report: Report; sections: SectionVerdict[] } {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const asides: Aside[] = [];
  const controls: Control[] = [];
  const sections = parts.map((part): SectionVerdict => {
    if (part.missing) return overlooked(part.section);
    const heading = paragraphs.length;
    const anchored = part.aside === undefined ? [] : [asides.length];
    paragraphs.push(paragraph(heading, HEADING, { asides: anchored }));
    if (part.aside !== undefined) asides.push({ ...part.aside, paragraph: heading });
    for (const line of part.lines) paragraphs.push(paragraph(paragraphs.length, line));
    for (const [tag, text] of Object.entries(part.controls ?? {})) {
      const at = paragraphs.length;
      paragraphs.push(paragraph(at, text, { controls: [controls.length] }));
      controls.push({
        tag,
        alias: '',
        level: 'inline',
        text,
        placeholder: false,
        firstParagraph: at,
        lastParagraph: at,
      });
    }
    if (part.table !== undefined) tables.push(tableOf(part.table, tables.length, paragraphs));
    const last = paragraphs.length - 1;
    return {
      id: part.section,
      status: 'present',
      heading: HEADING,
      confidence: 1,
      place: { paragraph: heading, text: HEADING },
      body: last > heading ? { first: heading + 1, last } : null,
    };
  });
  const report = {
    blocks: [],
    paragraphs,
    tables,
    controls,
    asides,
    state: null,
    tracked: false,
    warnings: [],
  };
  return { report, sections };
}

function overlooked(id: string): SectionVerdict {
  return { id, status: 'missing', heading: null, confidence: 0, place: null, body: null };
}

function tableOf(rows: readonly (readonly string[])[], index: number, paragraphs: Paragraph[]): Table {
  const firstParagraph = paragraphs.length;
  const columnCount = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, at) =>
    row.map((text, column): Cell => {
      const block = paragraph(paragraphs.length, text, { cell: { table: index, row: at, column } });
      paragraphs.push(block);
      const columnSpan = row.length === 1 ? columnCount : 1;
      return { row: at, column, rowSpan: 1, columnSpan, text, blocks: [block] };
    }),
  );
  return {
    kind: 'table',
    index,
    depth: 0,
    rowCount: rows.length,
    columnCount,
    cells,
    firstParagraph,
    lastParagraph: paragraphs.length - 1,
  };
}
