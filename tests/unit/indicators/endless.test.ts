import { passagesOf } from '../../../src/check/indicators/passages';
import { toldIn } from '../../../src/check/indicators/sentences';
import { buildReport } from './builder';

const LETTERS = 20_000;

describe('a sentence without end is read to its end', () => {
  // Each of these once took minutes.
  test.each(['không có ', '(5 người) ', '5 đoàn viên đã cho ', 'giới thiệu, kết nạp 5 ', '5 người, đã '])(
    'of “%s” over and over',
    (words) => {
      const line = words.repeat(LETTERS / words.length);
      const { report, sections } = buildReport([{ section: 'II.5', lines: [line] }]);
      const figures = toldIn(passagesOf(report, sections, {})).flatMap((one) => one.figures());
      expect(figures.length).toBeGreaterThan(100);
    },
  );
});
