import { FormPasteError, formFromPaste } from '../../../src/appendix/formFromPaste';
import { planFill } from '../../../src/appendix/planFill';
import { readAppendix } from '../../../src/appendix/readAppendix';
import { readPaste } from '../../../src/appendix/readPaste';
import { FORM, filled, reportOf } from './tables';

const tsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\r\n');

describe('the plan of filling in', () => {
  const rows = filled({ '1': '1.250', '1a': '45' }).filter(
    ([, content]) => content !== '+ Tổng số đoàn viên giảm',
  );
  const reading = readAppendix(reportOf({ rows }), [{ id: 'mau', form: FORM }]);
  if (reading === null) throw new Error('no appendix');

  test('tells what is new and what replaces, and leaves alone what says the same', () => {
    const plan = planFill(reading, FORM, {
      '1': '1250',
      '1a': '46',
      '2b': '30',
      '1b': '5',
      '99': '1',
      '3a': ' ',
    });
    expect(plan.changes.map(({ code, before, after, replaces }) => [code, before, after, replaces])).toEqual([
      ['1a', '45', '46', true],
      ['2b', '', '30', false],
    ]);
    expect(plan.missingRows).toEqual(['1b']);
    expect(plan.unknown).toEqual(['99']);
  });
});

describe('figures out of Excel and Word', () => {
  test('a whole table, by number and wording', () => {
    const paste = tsv(filled({ '1': '1.250', '2a': '35,5', '3b': '7' }));
    expect(readPaste(paste, FORM)).toMatchObject({
      format: 'vi',
      figures: [
        { code: '1', value: 1250 },
        { code: '2a', value: 35.5 },
        { code: '3b', value: 7 },
      ],
      unmatched: [],
      doubtful: [],
    });
  });

  test('number and figure alone', () => {
    const paste = '1\t1250\n1a\t45\n9\t3';
    expect(readPaste(paste, FORM)).toMatchObject({
      figures: [{ code: '1' }, { code: '1a' }],
      unmatched: ['9 | 3'],
    });
  });

  test("rows in the person's own order, where each says which one it is", () => {
    const rows = filled({ '1': '1.250', '1b': '35' })
      .filter((row) => row[3] !== '')
      .slice(1);
    const { figures, unmatched } = readPaste(tsv(rows.toReversed()), FORM);
    expect(figures.map(({ code, value }) => [code, value])).toEqual([
      ['1b', 35],
      ['1', 1250],
    ]);
    expect(unmatched).toEqual([]);
  });

  test('bare figures, one for every row', () => {
    expect(readPaste('1250\n45\n57\n-12\n35\n30\n0\n0', FORM).figures.map(({ code }) => code)).toEqual([
      '1',
      '1a',
      '1b',
      '1c',
      '2a',
      '2b',
      '3a',
      '3b',
    ]);
    expect(readPaste('1250\n45', FORM)).toMatchObject({ figures: [], unmatched: ['1250', '45'] });
  });

  test('what the person must look at is asked, not guessed', () => {
    const doubts = (code: string, raw: string, format?: 'vi' | 'us') =>
      readPaste(`${code}\t${raw}\n1\t5`, FORM, format ? { format } : {}).doubtful.map(
        ({ reason, readings }) => [reason, ...readings],
      );
    expect(doubts('2a', '1.234')).toEqual([['format', 1234, 1.234]]);
    expect(doubts('2a', '1.234', 'vi')).toEqual([]);
    expect(doubts('2a', '35000000')).toEqual([['too-large', 35000000, 35]]);
    expect(doubts('1a', '4,5')).toEqual([['fraction', 4.5]]);
    expect(doubts('1a', '-4')).toEqual([['negative', -4]]);
    expect(doubts('1c', '-4')).toEqual([]);
    expect(doubts('1a', '12/14')).toEqual([['not-a-number']]);
  });

  test('cells with line breaks and quotes', () => {
    const paste =
      '1\t"Tổng số đoàn viên\ncông đoàn. Trong đó:"\tngười\t9\n1a\t+ Tổng số đoàn viên kết nạp mới\t"\t3';
    expect(readPaste(paste, FORM).figures.map(({ code, value }) => [code, value])).toEqual([
      ['1', 9],
      ['1a', 3],
    ]);
  });
});

describe("an office's own form", () => {
  const own = tsv([
    ['STT', 'Nội dung', 'ĐVT', 'Số liệu'],
    ['(1)', '(2)', '(3)', '(4)'],
    ['I', 'Tình hình lao động', '', ''],
    ['1', 'Tổng số lao động', 'người', ''],
    ['', '+ Trong đó: nữ', '“', ''],
    ['2', 'Quỹ xã hội', '', ''],
    ['a)', 'Số tiền vận động được', 'triệu đồng', ''],
  ]);

  test('bands, heads, sub-rows and ditto marks', () => {
    expect(formFromPaste(own, 'Mẫu của tỉnh')).toMatchObject({
      title: 'Mẫu của tỉnh',
      rows: [
        { type: 'group', code: 'I', label: 'Tình hình lao động' },
        { type: 'indicator', code: '1', unit: 'người', kind: 'stock' },
        { type: 'indicator', code: '1a', unit: 'người', dittoMark: true },
        { type: 'header', code: '2', label: 'Quỹ xã hội' },
        { type: 'indicator', code: '2a', unit: 'triệu đồng', kind: 'flow' },
      ],
      rules: [],
    });
  });

  test('a form pasted in reads the table that follows it', () => {
    const form = formFromPaste(own, '');
    if (form instanceof FormPasteError) throw form;
    const rows = own
      .split('\r\n')
      .map((line) => line.split('\t'))
      .map((row, at) => (at > 2 && row[2] ? [...row.slice(0, 3), String(at)] : row));
    expect(readAppendix(reportOf({ rows }), [{ id: 'rieng', form }])?.cells).toEqual({
      '1': 3,
      '1a': 4,
      '2a': 6,
    });
  });

  test.each([
    ['', 'no-table'],
    ['một dòng chữ', 'no-table'],
    ['1\t2\n3\t4', 'no-wording'],
    ['I\tTình hình lao động', 'no-rows'],
    [`1\tSố lao động\tngười\n`.repeat(501), 'too-many-rows'],
  ])('what is no form is refused: %#', (text, code) => {
    expect(formFromPaste(text, 'x')).toMatchObject({ code });
  });
});
