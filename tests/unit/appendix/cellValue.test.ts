import fc from 'fast-check';
import { findFormat, readCell } from '../../../src/appendix/cellValue';

test.each([
  ['1.234', 'người', 1234],
  ['1.234 người', 'người', 1234],
  ['7.319 lượt', 'lượt người', 7319],
  ['1,234', 'người', 1234],
  ['272,5', 'triệu đồng', 272.5],
  ['1.783,6', 'triệu đồng', 1783.6],
  ['1,2 tỷ', 'triệu đồng', 1200],
  ['500.000.000 đồng', 'triệu đồng', 500],
  ['35 triệu đồng', 'triệu đồng', 35],
  ['-12', 'người', -12],
  ['−12', 'người', -12],
  ['(12)', 'người', -12],
  ['giảm 12', 'người', -12],
  ['tăng 12', 'người', 12],
  ['+12', 'người', 12],
  ['0', 'người', 0],
  ['không', 'người', 0],
  ['Không có', 'người', 0],
  ['-', 'người', 0],
  ['', 'người', null],
  ['…', 'người', null],
  ['chưa tổng hợp', 'người', null],
  ['12/14', 'người', null],
  ['5 - 7', 'người', null],
  ['25/11/2020', 'người', null],
])('"%s" in a row of %s is %s', (raw, unit, value) => {
  expect(readCell(raw, unit, 'vi')).toBe(value);
});

test('the American way, where the table writes so', () => {
  expect(findFormat(['1,870.8', '204', '51.3'])).toBe('us');
  expect(findFormat(['1.870,8', '204'])).toBe('vi');
  expect(findFormat(['1.234', '5'])).toBeNull();
  expect(readCell('1,870.8', 'triệu đồng', 'us')).toBe(1870.8);
  expect(readCell('1,234', 'triệu đồng', 'us')).toBe(1234);
  expect(readCell('1.234', 'triệu đồng', 'us')).toBe(1.234);
});

test('an amount written with its decimals is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (tenths) => {
      const [whole = '', decimal = ''] = (tenths / 10).toFixed(1).split('.');
      const written = `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimal}`;
      expect(readCell(written, 'triệu đồng', 'vi')).toBe(tenths / 10);
    }),
  );
});
