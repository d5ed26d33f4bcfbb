import {
  canChi,
  ExpressionError,
  evaluate,
  parseExpression,
  variablesOf,
} from '../../../src/outline/expression';

const reckon = (source: string, values: Record<string, string | number> = { year: 2021, theme: 'chủ đề' }) =>
  evaluate(parseExpression(source), (id) => values[id] ?? Number.NaN);

test.each<[string, string | number]>([
  ['2021', 2021],
  ['year + 1', 2022],
  ['year-1886', 135],
  ['year - 1 - 1 + 5', 2024],
  ['canChi(year)', 'Tân Sửu'],
  ['canChi(year + 5)', 'Bính Ngọ'],
  ['theme', 'chủ đề'],
])('%s is %s', (source, value) => expect(reckon(source)).toBe(value));

test('can chi names follow the sixty-year cycle', () => {
  expect([1984, 2020, 2024, 2025, 2027, 2044].map(canChi)).toEqual([
    'Giáp Tý',
    'Canh Tý',
    'Giáp Thìn',
    'Ất Tỵ',
    'Đinh Mùi',
    'Giáp Tý',
  ]);
});

test('the variables read are known without reckoning', () => {
  expect(variablesOf(parseExpression('canChi(start + 1)'))).toEqual(['start']);
});

test.each<[string, string, number]>([
  ['', 'unexpected', 0],
  ['year +', 'unexpected', 6],
  ['year 1', 'unexpected', 5],
  ['year * 2', 'unexpected', 5],
  ['(year)', 'unexpected', 0],
  ['canChi(year', 'unexpected', 11],
  ['canChi()', 'unexpected', 7],
  ['eval(year)', 'unknown-function', 0],
  ['constructor(year)', 'unknown-function', 0],
  ['year; year', 'unexpected', 4],
  ['1'.repeat(101), 'too-long', 100],
])('no expression: %s', (source, code, at) => {
  let thrown: unknown;
  try {
    parseExpression(source);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ExpressionError);
  expect(thrown).toMatchObject({ code, at });
});

test('text is not added up', () => {
  expect(() => reckon('theme + 1')).toThrow(ExpressionError);
});
