import type { AppendixForm } from '../../../src/outline/schema';
import type { Block, Cell, Paragraph, Report, Table } from '../../../src/report/report';

export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** A cell that covers several columns: [row, column, columns]. */
  readonly wide?: readonly (readonly [number, number, number])[];
}

/** A report that holds these tables and nothing else. */
export function reportOf(...grids: readonly Grid[]): Report {
  const paragraphs: Paragraph[] = [];
  const tables = grids.map((grid, index) => tableOf(grid, index, paragraphs));
  const blocks: Block[] = tables;
  return { blocks, paragraphs, tables, controls: [], asides: [], state: null, tracked: false, warnings: [] };
}

function tableOf({ rows, wide = [] }: Grid, index: number, paragraphs: Paragraph[]): Table {
  const firstParagraph = paragraphs.length;
  const cells = rows.flatMap((row, at) => {
    let column = 0;
    return row.map((text): Cell => {
      const columnSpan = wide.find(([r, c]) => r === at && c === column)?.[2] ?? 1;
      const block = paragraphOf(paragraphs.length, text, index, at, column);
      paragraphs.push(block);
      const cell = { row: at, column, rowSpan: 1, columnSpan, text, blocks: [block] };
      column += columnSpan;
      return cell;
    });
  });
  return {
    kind: 'table',
    index,
    depth: 0,
    rowCount: rows.length,
    columnCount: Math.max(...cells.map((cell) => cell.column + cell.columnSpan)),
    cells,
    firstParagraph,
    lastParagraph: paragraphs.length - 1,
  };
}

function paragraphOf(index: number, text: string, table: number, row: number, column: number): Paragraph {
  return {
    kind: 'paragraph',
    index,
    text,
    style: null,
    headingLevel: null,
    outlineLevel: null,
    listLabel: null,
    alignment: 'left',
    spans: [],
    toc: false,
    deleted: false,
    breakBefore: false,
    cell: { table, row, column },
    controls: [],
    asides: [],
  };
}

/** A small form with what the real one has: a band, a head without a figure, parts, twins, a derived figure. */
export const FORM: AppendixForm = {
  title: 'Báo cáo số liệu',
  columns: [
    { title: 'STT', role: 'number' },
    { title: 'Nội dung', role: 'content' },
    { title: 'Đơn vị tính', role: 'unit' },
    { title: 'Số liệu', role: 'value' },
    { title: 'Ghi chú', role: 'note' },
  ],
  rows: [
    { type: 'group', code: 'I', label: 'Công tác tổ chức' },
    {
      type: 'indicator',
      code: '1',
      label: 'Tổng số đoàn viên công đoàn. Trong đó:',
      unit: 'người',
      kind: 'stock',
    },
    { type: 'indicator', code: '1a', label: '+ Tổng số đoàn viên kết nạp mới', unit: 'người', kind: 'flow' },
    { type: 'indicator', code: '1b', label: '+ Tổng số đoàn viên giảm', unit: 'người', kind: 'flow' },
    {
      type: 'indicator',
      code: '1c',
      label: '+ Tổng số đoàn viên tăng (giảm thực tế)',
      unit: 'người',
      kind: 'derived',
    },
    { type: 'header', code: '2', label: 'Quỹ trợ vốn' },
    {
      type: 'indicator',
      code: '2a',
      label: '+ Số vốn cho vay trong kỳ báo cáo',
      unit: 'triệu đồng',
      kind: 'flow',
    },
    { type: 'indicator', code: '2b', label: '+ Số người được cho vay', unit: 'người', kind: 'flow' },
    { type: 'header', code: '3', label: 'Quỹ quốc gia về việc làm' },
    {
      type: 'indicator',
      code: '3a',
      label: '+ Số vốn cho vay trong kỳ báo cáo',
      unit: 'triệu đồng',
      kind: 'flow',
    },
    { type: 'indicator', code: '3b', label: '+ Số người được cho vay', unit: 'người', kind: 'flow' },
  ],
  rules: [
    { level: 'error', rule: '1c = 1a - 1b' },
    { level: 'warning', rule: '2a = 0 <=> 2b = 0' },
    { level: 'error', rule: '1a <= 1', per: 'year' },
  ],
};

/** The form's rows as a filled table; `values` by code. */
export function filled(values: Readonly<Record<string, string>>): string[][] {
  return [
    ['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ...FORM.rows.map((row) => [
      /[a-z]$/.test(row.code) ? '' : `${row.code}.`,
      row.label,
      row.type === 'indicator' ? row.unit : '',
      values[row.code] ?? '',
      '',
    ]),
  ];
}
