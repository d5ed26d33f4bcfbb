import { readAppendix } from '../../../src/appendix/readAppendix';
import { FORM, filled, type Grid, reportOf } from './tables';

const FORMS = [{ id: 'mau', form: FORM }];
const VALUES = {
  '1': '1.250',
  '1a': '45',
  '1b': '57',
  '1c': '-12',
  '2a': '1.250,5',
  '2b': '30',
  '3a': '0',
  '3b': 'không',
};
const CELLS = { '1': 1250, '1a': 45, '1b': 57, '1c': -12, '2a': 1250.5, '2b': 30, '3a': 0, '3b': 0 };

function read(...grids: Grid[]) {
  const reading = readAppendix(reportOf(...grids), FORMS);
  if (reading === null) throw new Error('no appendix found');
  return reading;
}

test('the table is read against the form; twins are told apart by their order', () => {
  const reading = read({ rows: filled(VALUES) });
  expect(reading).toMatchObject({
    form: 'mau',
    tables: [0],
    cells: CELLS,
    cellsByYear: null,
    missingRows: [],
    violations: [],
  });
  expect(reading.sources['2a']).toMatchObject({ raw: '1.250,5', place: { cell: [0, 7, 3] } });
});

test('numbers, a head row, units and exact wording are not needed', () => {
  const rows = filled(VALUES)
    .slice(1)
    .map(([, content = '', , value = '']) => [
      '',
      content.replace('đoàn viên', 'đòan viên').replace('Số vốn', 'Sô vốn'),
      value,
      '',
    ]);
  expect(read({ rows }).cells).toEqual(CELLS);
});

test('a table split in two is one; other tables are none', () => {
  const rows = filled(VALUES);
  const signature = { rows: [['Nơi nhận:', 'TM. BAN THƯỜNG VỤ']] };
  expect(read(signature, { rows: rows.slice(0, 6) }, { rows: rows.slice(6) })).toMatchObject({
    tables: [1, 2],
    cells: CELLS,
  });
  expect(readAppendix(reportOf(signature), FORMS)).toBeNull();
  expect(readAppendix(reportOf(), FORMS)).toBeNull();
});

test('a band over the whole width does not move the columns', () => {
  const rows = filled(VALUES).map((row, at) => (at === 1 ? ['I', 'Công tác tổ chức'] : row));
  expect(read({ rows, wide: [[1, 1, 4]] }).cells).toEqual(CELLS);
});

test('a row left out is missing, a blank cell is no figure and breaks no rule', () => {
  const rows = filled({ ...VALUES, '1a': '', '3a': '…' }).filter(
    ([, content]) => content !== '+ Tổng số đoàn viên giảm',
  );
  const reading = read({ rows });
  expect(reading.missingRows).toEqual(['1b']);
  expect(reading.cells).toMatchObject({ '1a': null, '1b': null, '3a': null });
  expect(reading.violations).toEqual([]);
  expect(Object.keys(reading.sources)).not.toContain('1b');
});

test('broken rules are named as the form writes them, with the figures that break them', () => {
  const { violations, sources } = read({ rows: filled({ ...VALUES, '1c': '12', '2b': '0' }) });
  expect(violations).toEqual([
    {
      rule: '1c = 1a - 1b',
      year: null,
      cells: { '1c': 12, '1a': 45, '1b': 57 },
      place: sources['1c']?.place,
    },
    {
      rule: '2a = 0 <=> 2b = 0',
      year: null,
      cells: { '2a': 1250.5, '2b': 0 },
      place: sources['2a']?.place,
    },
  ]);
});

describe('columns of years', () => {
  const years = (head: string[], cells: Record<string, string[]>) =>
    filled({}).map(([number = '', content = '', unit = ''], at) => {
      const code = FORM.rows[at - 1]?.code ?? '';
      return [number, content, unit, ...(at === 0 ? head : (cells[code] ?? head.map(() => '')))];
    });

  test('the total column counts, and each year is told', () => {
    const rows = years(['2023', '2024', 'Tổng cộng'], {
      '1': ['1.000', '1.100', '1.100'],
      '1a': ['20', '1.200', '1.220'],
    });
    const reading = read({ rows });
    expect(reading.cells).toMatchObject({ '1': 1100, '1a': 1220 });
    expect(reading.cellsByYear).toMatchObject({ '2023': { '1': 1000 }, '2024': { '1a': 1200 } });
    // "1a <= 1" holds within each year only: the sum of years says nothing, the year 2024 does.
    expect(reading.violations).toEqual([
      {
        rule: '1a <= 1',
        year: '2024',
        cells: { '1a': 1200, '1': 1100 },
        place: expect.objectContaining({ text: '1.200', cell: [0, 3, 4] }),
      },
    ]);
  });

  test('without one a flow adds up and a stock is that of the last year', () => {
    const rows = years(['Năm 2023', 'Năm 2024'], {
      '1': ['1.000', '1.100'],
      '1a': ['20', '30'],
      '2a': ['1,5', ''],
    });
    expect(read({ rows }).cells).toMatchObject({ '1': 1100, '1a': 50, '2a': null });
  });
});
