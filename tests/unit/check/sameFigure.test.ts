import { isSameFigure, type WrittenFigure } from '../../../src/check/sameFigure';

const figure = (raw: string, value: number): WrittenFigure => ({ raw, value, approximate: false });
const about = (raw: string, value: number): WrittenFigure => ({ raw, value, approximate: true });

const same = (one: WrittenFigure, other: WrittenFigure): boolean => {
  expect(isSameFigure(other, one)).toBe(isSameFigure(one, other));
  return isSameFigure(one, other);
};

test('a count is exact: digits that changed places are no rounding', () => {
  expect(same(figure('2.450', 2450), figure('2.450', 2450))).toBe(true);
  expect(same(figure('2.450', 2450), figure('2540', 2540))).toBe(false);
  expect(same(figure('14.300', 14300), figure('14.312', 14312))).toBe(false);
  expect(same(figure('0', 0), figure('1', 1))).toBe(false);
  expect(same(figure('mười hai', 12), figure('12', 12))).toBe(true);
  expect(same(figure('mười hai', 12), figure('mười ba', 13))).toBe(false);
});

test('what is rounded may lie half of its last written digit away', () => {
  const rounded = figure('1,2 tỷ đồng', 1.2e9);
  expect(same(rounded, figure('1.150.000.000 đồng', 1.15e9))).toBe(true);
  expect(same(rounded, figure('1.249.900.000 đồng', 1.2499e9))).toBe(true);
  expect(same(rounded, figure('1.251 triệu đồng', 1.251e9))).toBe(false);
  expect(same(figure('1 tỷ 200 triệu đồng', 1.2e9), figure('1.201.000.000 đồng', 1.201e9))).toBe(false);
  expect(same(figure('30 triệu đồng', 30e6), figure('30,4', 30.4e6))).toBe(true);
  expect(same(figure('30 triệu đồng', 30e6), figure('31', 31e6))).toBe(false);
  expect(same(figure('96,5%', 96.5), figure('96,54%', 96.54))).toBe(true);
});

test('an approximate figure may lie a twentieth away, or its last written digit', () => {
  expect(same(about('14.300', 14300), figure('14.312', 14312))).toBe(true);
  expect(same(about('500', 500), figure('524', 524))).toBe(true);
  expect(same(about('500', 500), figure('600', 600))).toBe(false);
  expect(same(about('1,2 tỷ đồng', 1.2e9), figure('1.290.000.000 đồng', 1.29e9))).toBe(true);
});
