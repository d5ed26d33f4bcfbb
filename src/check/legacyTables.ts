import type { Block, Cell, Paragraph, Report, Table } from '../report/report';

/** The report with these paragraphs in the place of those with their ordinals: in blocks and in the cells of tables. */
export function withParagraphs(report: Report, paragraphs: readonly Paragraph[]): Report {
  const tables: Table[] = [...report.tables];
  const replace = (block: Block): Block =>
    block.kind === 'paragraph' ? (paragraphs[block.index] ?? block) : (tables[block.index] ?? block);
  // A nested table stands after the one that holds it, so it is ready when that one's turn comes.
  for (const table of report.tables.toReversed()) {
    if (table.cells.some(({ blocks }) => blocks.some((block) => replace(block) !== block))) {
      tables[table.index] = { ...table, cells: table.cells.map((cell) => cellWith(cell, replace)) };
    }
  }
  return { ...report, blocks: report.blocks.map(replace), paragraphs, tables };
}

/** The text of a cell is that of its paragraphs, as the reader joins them. */
function cellWith(cell: Cell, replace: (block: Block) => Block): Cell {
  const blocks = cell.blocks.map(replace);
  if (blocks.every((block, at) => block === cell.blocks[at])) return cell;
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' && !block.deleted ? [block.text] : []));
  return { ...cell, blocks, text: lines.join('\n') };
}
