import { periodOf } from '../../../src/check/period';
import { findOutline } from '../../../src/outline/catalogue';
import { exampleReport } from '../../tools/exampleReport';

const year = 'cdb-khcn-nam-2024';
const halfYear = 'cdvcvn-6-thang-2021';
const midTerm = 'ldld-vinh-thuan-giua-nhiem-ky-2018-2023';

function yearOf(outlineId: string, title: string, date: string) {
  const outline = findOutline(outlineId);
  if (outline === null) throw new Error(outlineId);
  const text = `CÔNG ĐOÀN TRƯỜNG\nHà Nội, ngày ${date}\n^**BÁO CÁO**\n^**${title}**\n\n**I. Tình hình**\n- Ổn định.`;
  return periodOf(exampleReport(text), outline).year ?? null;
}

describe('the year a report is on', () => {
  test('is the one in its title, whenever it is dated', () => {
    expect(yearOf(year, 'Hoạt động công đoàn năm 2025', '05 tháng 01 năm 2026')).toBe(2025);
    expect(yearOf(midTerm, 'Sơ kết giai đoạn 2023 - 2025', '05 tháng 12 năm 2026')).toBe(2025);
  });

  test.each([
    [year, 'Tổng kết hoạt động công đoàn'],
    [halfYear, 'Hoạt động công đoàn 6 tháng'],
    [midTerm, 'Giữa nhiệm kỳ'],
  ])(
    'is without it that of its date, or the one before where no period has ended yet: %s',
    (outline, title) => {
      expect(yearOf(outline, title, '20 tháng 11 năm 2025')).toBe(2025);
      expect(yearOf(outline, title, '05 tháng 01 năm 2026')).toBe(2025);
      expect(yearOf(outline, title, '31 tháng 3 năm 2026')).toBe(2025);
      expect(yearOf(outline, title, '01 tháng 4 năm 2026')).toBe(2026);
    },
  );

  test('is left open where neither says it', () => {
    expect(yearOf(year, 'Tổng kết hoạt động công đoàn', '……')).toBeNull();
  });
});
