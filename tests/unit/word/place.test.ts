import { findParagraph, sameText } from '../../../src/word/place';

const live = ['Phần mở đầu', 'Kết quả', '', 'II. KẾT QUẢ', 'Kết quả', 'Hết'];

describe('finding a place again', () => {
  test('is at its ordinal while its text still stands there', () => {
    expect(findParagraph({ paragraph: 4, text: 'Kết quả' }, live)).toBe(4);
  });

  test('follows its text to the nearest paragraph that has it', () => {
    expect(findParagraph({ paragraph: 3, text: 'Kết quả' }, live)).toBe(4);
    expect(findParagraph({ paragraph: 0, text: 'Kết quả' }, live)).toBe(1);
    expect(findParagraph({ paragraph: 99, text: 'II. KẾT QUẢ' }, live)).toBe(3);
  });

  test('is lost when no paragraph says it', () => {
    expect(findParagraph({ paragraph: 1, text: 'Đã xoá' }, live)).toBeNull();
  });

  test('does not take one empty paragraph for another', () => {
    expect(findParagraph({ paragraph: 2, text: '' }, live)).toBe(2);
    expect(findParagraph({ paragraph: 3, text: '' }, live)).toBeNull();
  });

  test('takes Word and the file for the same text: line breaks, tabs, Unicode form, objects', () => {
    expect(sameText('PHẦN I\nĐẶC ĐIỂM', 'PHẦN I\u000bĐẶC ĐIỂM')).toBe(true);
    expect(sameText('Số:\t12', 'Số: 12')).toBe(true);
    expect(sameText('Công đoàn'.normalize('NFD'), 'Công đoàn')).toBe(true);
    expect(sameText('Tổng số\u0002', 'Tổng số')).toBe(true);
    expect(sameText('45 người', '46 người')).toBe(false);
  });
});
