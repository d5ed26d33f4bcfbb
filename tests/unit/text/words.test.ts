import { ABBREVIATIONS } from '../../../src/text/abbreviations';
import { isSyllable } from '../../../src/text/syllable';
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

describe('the glossary of abbreviations', () => {
  it('has none that is a word in small letters, as TƯ is in "tư nhân"', () => {
    expect(ABBREVIATIONS.map(([short]) => short).filter(isSyllable)).toEqual([]);
    expect(wordsOf('doanh nghiệp tư nhân')).toEqual(['doanh', 'nghiệp', 'tư', 'nhân']);
  });
});
