import { bench, codeOf, p, tbl } from './harness';

const three = tbl([
  ['STT', 'Nội dung', 'Số'],
  ['1', 'Đoàn viên', '12'],
]);

test('values, counts and uniformity are read at once', async () => {
  const { Word } = bench(three + p(''));
  await Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load('items/values,items/rowCount,items/headerRowCount,items/isUniform,items/nestingLevel');
    await context.sync();
    expect(tables.items[0]?.toJSON()).toMatchObject({
      values: [
        ['STT', 'Nội dung', 'Số'],
        ['1', 'Đoàn viên', '12'],
      ],
      rowCount: 2,
      headerRowCount: 0,
      isUniform: true,
      nestingLevel: 1,
    });
  });
});

test('setting values needs the table’s shape; a wrong one is InvalidArgument and changes nothing', async () => {
  const { Word, host } = bench(three + p(''));
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.tables.getFirst().values = [['một']];
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
  expect(host.paragraphs()).toContain('Đoàn viên');
});

test('a cell is written through its paragraph, with the format that stands there', async () => {
  const cell =
    '<w:tc><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r></w:p></w:tc>';
  const { Word, host } = bench(
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>${p('')}`,
  );
  await Word.run(async (context) => {
    const first = context.document.body.tables.getFirst().getCell(0, 0).body.paragraphs.getFirst();
    first.getRange('Content').insertText('15', 'Replace');
    await context.sync();
  });
  const paragraph = host.document.paragraphs[0];
  expect(paragraph?.text).toBe('15');
  expect(paragraph?.path('w:r', 'w:rPr', 'w:b')).not.toBeNull();
  expect(paragraph?.path('w:pPr', 'w:jc')?.attr('w:val')).toBe('right');
});

test('addRows takes the look of the last row; too many values are refused', async () => {
  const { Word, host } = bench(three + p(''));
  await Word.run(async (context) => {
    context.document.body.tables.getFirst().addRows('End', 2, [['2', 'Nữ', '5'], ['3']]);
    await context.sync();
  });
  expect(host.paragraphs().slice(6, 12)).toEqual(['2', 'Nữ', '5', '3', '', '']);
  const code = await codeOf(
    Word.run(async (context) => {
      context.document.body.tables.getFirst().addRows('End', 1, [['1', '2', '3', '4']]);
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('vertically merged cells are GeneralException, cells outside ItemNotFound or null', async () => {
  const merged = (kind: string, text: string) =>
    `<w:tr><w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
  const { Word } = bench(
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${merged(' w:val="restart"', 'a')}${merged('', '')}</w:tbl>${p('')}`,
  );
  const read = (row: number, column: number) =>
    Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(row, column).load('value');
      await context.sync();
    });
  expect(await codeOf(read(1, 0))).toBe('GeneralException');
  expect(await codeOf(read(9, 9))).toBe('ItemNotFound');
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.load('isUniform');
    const none = table.getCellOrNullObject(9, 9);
    none.load('value');
    await context.sync();
    expect([table.isUniform, none.isNullObject]).toEqual([false, true]);
  });
});

test('insertTable wants values of exactly its size, and headerRowCount marks the header', async () => {
  const { Word, host } = bench(p('Một'));
  await Word.run(async (context) => {
    const table = context.document.body.insertTable(2, 2, 'End', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    table.headerRowCount = 1;
    table.load('values,headerRowCount');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      headerRowCount: 1,
    });
  });
  expect(host.paragraphs()).toEqual(['Một', 'a', 'b', 'c', 'd', '']);
  const wrong = Word.run(async (context) => {
    context.document.body.insertTable(2, 2, 'End', [['a']]);
    await context.sync();
  });
  expect(await codeOf(wrong)).toBe('InvalidArgument');
});

test('rows: index, values, deletion; with the last row the table goes', async () => {
  const { Word, host } = bench(tbl([['a'], ['b']]) + p('sau'));
  await Word.run(async (context) => {
    const { rows } = context.document.body.tables.getFirst();
    rows.load('items/rowIndex,items/values,items/cellCount');
    await context.sync();
    expect(rows.items.map(({ rowIndex, values, cellCount }) => [rowIndex, values, cellCount])).toEqual([
      [0, [['a']], 1],
      [1, [['b']], 1],
    ]);
    rows.items[0]?.delete();
    await context.sync();
    expect(host.paragraphs()).toEqual(['b', 'sau']);
    rows.items[1]?.delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['sau']);
});

test('rows deleted while changes are tracked stay, marked', async () => {
  const { Word } = bench(tbl([['a'], ['b']]) + p('sau'));
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const table = context.document.body.tables.getFirst();
    table.deleteRows(0, 1);
    table.load('rowCount');
    await context.sync();
    expect(table.rowCount).toBe(2);
  });
});

test('columns are added with values and removed again', async () => {
  const { Word, host } = bench(tbl([['a'], ['b']]) + p('sau'));
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.addColumns('End', 1, [['1'], ['2']]);
    await context.sync();
    expect(host.paragraphs()).toEqual(['a', '1', 'b', '2', 'sau']);
    table.deleteColumns(0, 1);
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(['1', '2', 'sau']);
  expect([...host.document.body.descendants('w:gridCol')]).toHaveLength(1);
});
