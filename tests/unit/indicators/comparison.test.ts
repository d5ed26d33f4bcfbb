import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { exampleReport } from '../../tools/exampleReport';

function compared(outlineId: string, text: string) {
  const outline = findOutline(outlineId);
  if (outline === null) throw new Error(outlineId);
  const { findings } = checkReport(exampleReport(text), renderOutline(outline, {}), { forms: [] });
  return findings
    .filter(({ rule }) => rule === 'comparison-missing')
    .map(({ target, data }) => [target, data.why]);
}

const TERM = 'cdctvn-giua-nhiem-ky-2018-2023';
const YEAR = 'ldld-quang-tri-nam-2020';
const COMMITTED =
  '**II. Kết quả hoạt động công đoàn năm 2020**\n**1. Kết quả thực hiện các nội dung cam kết năm 2020**\n';

describe('comparisons that the guideline asks for', () => {
  test.each([
    'Đã hoàn thành 11 chỉ tiêu cam kết.',
    'Hoàn thành 11 chỉ tiêu trong số các chỉ tiêu đã cam kết.',
    'Đã hoàn thành 11 chỉ tiêu cam kết trong 6 tháng.',
    'Đã hoàn thành 11 chỉ tiêu cam kết bằng 2 cách.',
  ])('a number of targets reached says nothing without the number promised: %s', (sentence) => {
    expect(compared(YEAR, COMMITTED + sentence)).toEqual([
      ['II.1.muc-dat-cam-ket', '(so sánh với các chỉ tiêu đã cam kết)'],
    ]);
  });

  test.each([
    'Đã hoàn thành 11/12 chỉ tiêu cam kết.',
    'Hoàn thành 96% chỉ tiêu cam kết.',
    'Tỷ lệ hoàn thành các chỉ tiêu cam kết đạt chín mươi hai phần trăm.',
    'Cả 9 chỉ tiêu cam kết đều đạt.',
    'Cả 9 chỉ tiêu cam kết được hoàn thành.',
    'Hoàn thành 12 chỉ tiêu cam kết trong tổng số 14 chỉ tiêu.',
    'Trong 8 chỉ tiêu đã ký, huyện đảo hoàn thành 7 chỉ tiêu.',
    'Trong số 13 chỉ tiêu cam kết với tỉnh có 11 chỉ tiêu được làm xong.',
  ])('%s compares', (sentence) => {
    expect(compared(YEAR, COMMITTED + sentence)).toEqual([]);
  });

  test('a mid-term report that looks back nowhere is told once, with the guideline’s sentence', () => {
    const found = compared(TERM, 'Các cấp công đoàn tăng cường tuyên truyền.\nCó 3.200 đoàn viên.');
    expect(found).toEqual([[null, expect.stringContaining('so sánh đối chiếu với đầu nhiệm kỳ')]]);
  });

  test('a period since the beginning of the term is no comparison with it', () => {
    expect(compared(TERM, 'Từ đầu nhiệm kỳ đến nay thu 68 triệu đồng; từ đầu kỳ có 12 lớp.')).toHaveLength(1);
    expect(compared(TERM, 'Có 3.200 đoàn viên, đầu nhiệm kỳ có 3.080.')).toEqual([]);
  });

  test.each([
    'Có 3.200 đoàn viên, tăng 120 so với năm 2018.',
    '| Nội dung | 2018 | 2020 |\n| Đoàn viên | 3.080 | 3.200 |',
  ])('%s looks back', (text) => {
    expect(compared(TERM, text)).toEqual([]);
  });
});
