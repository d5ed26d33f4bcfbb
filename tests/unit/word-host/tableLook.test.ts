import { bench, codeOf, p, tbl } from './harness';

const body = `${tbl([
  ['a', 'b'],
  ['c', 'd'],
])}${p('')}`;

test('alignment and shading are told for the table, a row and a cell, and mixed where they differ', async () => {
  const { Word } = bench(body);
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    const row = table.rows.getFirst();
    row.horizontalAlignment = 'Right';
    row.shadingColor = '#ff0000';
    table.verticalAlignment = 'Center';
    table.alignment = 'Centered';
    table.load('horizontalAlignment,verticalAlignment,alignment,shadingColor');
    row.load('horizontalAlignment,verticalAlignment,shadingColor');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      horizontalAlignment: 'Mixed',
      verticalAlignment: 'Center',
      alignment: 'Centered',
      shadingColor: '',
    });
    expect(row.toJSON()).toMatchObject({ horizontalAlignment: 'Right', shadingColor: '#FF0000' });
  });
});

test('a border is read from the table, and written for what it was asked of', async () => {
  const { Word } = bench(p(''));
  await Word.run(async (context) => {
    const table = context.document.body.insertTable(2, 2, 'Start');
    const top = table.getBorder('Top');
    const cell = table.getCell(0, 0).getBorder('Bottom');
    top.load('type,width,color');
    await context.sync();
    expect(top.toJSON()).toEqual({ type: 'Single', width: 0.5, color: '#000000' });
    cell.set({ type: 'Double', color: 'blue', width: 1.5 });
    const inside = table.getBorder('InsideHorizontal');
    cell.load('type,width,color');
    inside.load('type,width');
    await context.sync();
    expect(cell.toJSON()).toEqual({ type: 'Double', width: 1.5, color: '#0000FF' });
    expect(inside.type).toBe('Mixed');
  });
});

test('cell padding is Word’s own until it is set', async () => {
  const { Word } = bench(body);
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    const before = table.getCellPadding('Left');
    table.rows.getFirst().setCellPadding('Left', 10);
    const row = table.rows.getFirst().getCellPadding('Left');
    const cell = table.getCell(1, 0).getCellPadding('Left');
    await context.sync();
    expect([before.value, row.value, cell.value]).toEqual([5.4, 10, 5.4]);
  });
});

test('the parts of a table style are switched one by one', async () => {
  const { Word } = bench(p(''));
  await Word.run(async (context) => {
    const table = context.document.body.insertTable(1, 1, 'Start');
    table.styleBuiltIn = Word.BuiltInStyleName.gridTable5Dark_Accent2;
    table.styleFirstColumn = false;
    table.styleTotalRow = true;
    table.load('style,styleBuiltIn,styleFirstColumn,styleTotalRow,styleBandedRows,styleBandedColumns');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      style: 'Grid Table 5 Dark Accent 2',
      styleBuiltIn: 'GridTable5Dark_Accent2',
      styleFirstColumn: false,
      styleTotalRow: true,
      styleBandedRows: true,
      styleBandedColumns: false,
    });
  });
});

test('columns come in beside a cell and go with it', async () => {
  const { Word } = bench(body);
  await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.getCell(0, 0).insertColumns('After', 1, [['x'], ['y']]);
    table.load('values');
    await context.sync();
    expect(table.values).toEqual([
      ['a', 'x', 'b'],
      ['c', 'y', 'd'],
    ]);
    table.getCell(0, 1).deleteColumn();
    table.distributeColumns();
    table.load('values,width');
    await context.sync();
    expect(table.values[0]).toEqual(['a', 'b']);
    expect(table.width).toBe(200);
  });
});

test('breaks and tables go only where the documentation lets them', async () => {
  const { Word } = bench(p('a'));
  const wrong = (work: (body: Word.Body) => unknown) =>
    codeOf(
      Word.run(async (context) => {
        work(context.document.body);
        await context.sync();
      }),
    );
  expect(await wrong((one) => one.insertBreak('Page', 'After' as 'End'))).toBe('InvalidArgument');
  expect(await wrong((one) => one.paragraphs.getFirst().insertTable(1, 1, 'End' as 'After'))).toBe(
    'InvalidArgument',
  );
});
