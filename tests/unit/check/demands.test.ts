import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { exampleReport } from '../../tools/exampleReport';

function isDemanded(sentence: string): boolean {
  const outline = findOutline('cdb-khcn-nam-2024');
  if (outline === null) throw new Error('no outline');
  const report = exampleReport(`**I. Tình hình công chức, viên chức, lao động**\n${sentence}`);
  const { findings } = checkReport(report, renderOutline(outline, {}), { forms: [] });
  return findings.some(({ rule }) => rule === 'demand-missing');
}

describe('difficulties and their causes', () => {
  test.each([
    '- Vận động đoàn viên hạn chế sử dụng đồ nhựa một lần.',
    '- Cơ sở vật chất còn tồn tại từ trước.',
  ])('are not told by a word that says other things as well: %s', (sentence) => {
    expect(isDemanded(sentence)).toBe(true);
  });

  test.each([
    '- Khó khăn, vướng mắc: kinh phí ít.',
    '- Tồn tại, hạn chế và nguyên nhân: sinh hoạt chưa đều do cán bộ kiêm nhiệm.',
    '- Hạn chế: sinh hoạt chưa đều. Nguyên nhân: cán bộ kiêm nhiệm.',
  ])('are told in other words too: %s', (sentence) => {
    expect(isDemanded(sentence)).toBe(false);
  });
});
