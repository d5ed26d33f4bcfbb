import { generalGuidance, guidanceTest } from '../../../src/check/sections/guidance';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';

describe('the guideline’s own sentences in a report', () => {
  const plain = findOutline('cdvcvn-6-thang-2021');
  if (plain === null) throw new Error('no outline');
  const outline = renderOutline(plain, { year: '2026' });
  const tasks = allSections(outline).flatMap(({ section }) => (section.id === '3' ? [section] : []));
  const isGuidance = guidanceTest(tasks, generalGuidance(outline));

  const copied =
    'Tập trung tổ chức các hoạt động xã hội tình nghĩa nhân dịp kỷ niệm 74 năm ngày Thương binh - Liệt sỹ 27/7, kỷ niệm 76 năm Quốc khánh Nước Cộng hòa xã hội chủ nghĩa Việt Nam';

  test('are known again with the anniversaries of the year they were written in', () => {
    expect(isGuidance(copied)).toBe(true);
  });

  test('are the writer’s own as soon as they give a figure', () => {
    expect(isGuidance(`${copied}, tặng 120 suất quà`)).toBe(false);
  });
});
