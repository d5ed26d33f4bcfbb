import { wordsOf } from '../../../src/text/words';

describe('wordsOf', () => {
  it.each([
    ['công tác tài chánh', 'công tác tài chính'],
    ['gởi quà cho người bịnh', 'gửi quà cho người bệnh'],
    ['kết nạp vô Đảng', 'kết nạp vào Đảng'],
    ['Kết quả hoạt động CĐCS', 'kết quả hoạt động công đoàn cơ sở'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it('keeps thiệt and thật apart: thiệt hại is no southern spelling', () => {
    expect(wordsOf('thiệt hại')).not.toEqual(wordsOf('thật hại'));
  });
});
