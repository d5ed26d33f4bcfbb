import { readReport } from '../../../src/ooxml/read/readReport';
import type { Report } from '../../../src/report/report';
import { cell, docx, p, table, tableXml } from '../../tools/docxBuilder';

const read = (body: string) => readReport(docx({ body }));

/** Each cell as "row,column rows x columns text". */
function grid(report: Report, index = 0): string[] {
  const cells = report.tables[index]?.cells ?? [];
  return cells.map((c) => `${c.row},${c.column} ${c.rowSpan}x${c.columnSpan} ${c.text}`);
}

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

describe('tables', () => {
  test('are grids, and their paragraphs know their cell', async () => {
    const report = await read(
      `${p('trước')}${table([
        ['a', 'b'],
        ['c', 'd'],
      ])}${p('sau')}`,
    );
    expect(grid(report)).toEqual(['0,0 1x1 a', '0,1 1x1 b', '1,0 1x1 c', '1,1 1x1 d']);
    expect(report.tables[0]).toMatchObject({
      rowCount: 2,
      columnCount: 2,
      firstParagraph: 1,
      lastParagraph: 4,
      depth: 0,
    });
    expect(report.paragraphs[3]?.cell).toEqual({ table: 0, row: 1, column: 0 });
    expect(report.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  test('have cells over several columns', async () => {
    const report = await read(
      tableXml([
        [cell(p('a'), span(2)), cell(p('b'))],
        [cell(p('c')), cell(p('d')), cell(p('e'))],
      ]),
    );
    expect(grid(report)).toEqual(['0,0 1x2 a', '0,2 1x1 b', '1,0 1x1 c', '1,1 1x1 d', '1,2 1x1 e']);
  });

  test('have cells over several rows, standing once', async () => {
    const rows = [
      [cell(p('a'), '<w:vMerge w:val="restart"/>'), cell(p('b'))],
      [cell(p(''), '<w:vMerge/>'), cell(p('c'))],
      [cell(p(''), '<w:vMerge w:val="continue"/>'), cell(p('d'))],
      [cell(p('e')), cell(p('f'))],
    ];
    const report = await read(tableXml(rows));
    expect(grid(report)).toEqual([
      '0,0 3x1 a',
      '0,1 1x1 b',
      '1,1 1x1 c',
      '2,1 1x1 d',
      '3,0 1x1 e',
      '3,1 1x1 f',
    ]);
    expect(report.paragraphs[2]?.cell).toEqual({ table: 0, row: 0, column: 0 });
    expect(report.paragraphs).toHaveLength(8);
  });

  test('have rows that begin further right, and the old kind of merging', async () => {
    const indented = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('c'))}</w:tr>`;
    const old = `<w:tr>${cell(p('a'), '<w:hMerge w:val="restart"/>')}${cell(p(''), '<w:hMerge/>')}${cell(p('b'))}</w:tr>`;
    const report = await read(`<w:tbl>${old}${indented}</w:tbl>`);
    expect(grid(report)).toEqual(['0,0 1x2 a', '0,2 1x1 b', '1,1 1x1 c']);
  });

  test('have texts of several paragraphs, and tables inside', async () => {
    const inner = table([['trong']]);
    const report = await read(tableXml([[cell(p('a') + p('b') + inner + p('c'))]]));
    expect(grid(report)).toEqual(['0,0 1x1 a\nb\nc']);
    expect(grid(report, 1)).toEqual(['0,0 1x1 trong']);
    expect(report.tables.map((found) => [found.index, found.depth])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(report.paragraphs[2]?.cell).toEqual({ table: 1, row: 0, column: 0 });
    expect(report.tables[0]?.cells[0]?.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
    ]);
  });

  test('with nonsense for numbers are read all the same', async () => {
    const report = await read(
      tableXml([[cell(p('a'), span(-3)), cell(p('b'), span(2_000_000_000)), cell(p('c'), '<w:vMerge/>')]]),
    );
    expect(grid(report)).toEqual(['0,0 1x1 a', '0,1 1x1 b', '0,2 1x1 c']);
  });

  test('broken into pieces do not stop the reader', async () => {
    const report = await read(
      `<w:tc>${p('a')}</w:tc><w:tr>${p('b')}</w:tr><w:tbl>${p('c')}<w:tc>${p('d')}</w:tc></w:tbl>`,
    );
    expect(report.paragraphs.map((paragraph) => paragraph.text)).toEqual(['a', 'b', 'c', 'd']);
  });
});
