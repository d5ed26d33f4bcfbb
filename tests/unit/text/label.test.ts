import { parseLabel, romanValue } from '../../../src/text/label';

function read(text: string): string | null {
  const label = parseLabel(text);
  return label && `${label.form} ${label.value.join('.')} | ${label.rest}`;
}

describe('parseLabel', () => {
  it.each([
    ['PHẦN THỨ NHẤT', 'part 1 | '],
    ['Phần thứ hai: Nhiệm vụ', 'part 2 | Nhiệm vụ'],
    ['Phần I. Kết quả', 'part 1 | Kết quả'],
    ['PHẦN 1: KẾT QUẢ', 'part 1 | KẾT QUẢ'],
    ['Phần thứ tư', 'part 4 | '],
    ['PHẦN A - TÌNH HÌNH', 'part 1 | TÌNH HÌNH'],
    ['A- Tình hình', 'capital 1 | Tình hình'],
    ['B. KẾT QUẢ', 'capital 2 | KẾT QUẢ'],
    ['II. KẾT QUẢ', 'roman 2 | KẾT QUẢ'],
    ['IV/ KIẾN NGHỊ', 'roman 4 | KIẾN NGHỊ'],
    ['III- Phương hướng', 'roman 3 | Phương hướng'],
    ['V PHƯƠNG HƯỚNG', 'roman 5 | PHƯƠNG HƯỚNG'],
    ['I.TÌNH HÌNH', 'roman 1 | TÌNH HÌNH'],
    ['1. Công tác nữ công', 'number 1 | Công tác nữ công'],
    ['1.Công tác nữ công', 'number 1 | Công tác nữ công'],
    ['1.\u00a0Công tác', 'number 1 | Công tác'],
    ['10)\tCông tác', 'number 10 | Công tác'],
    ['2/ Công tác', 'number 2 | Công tác'],
    ['3- Công tác', 'number 3 | Công tác'],
    ['(4) Công tác', 'number 4 | Công tác'],
    ['1   Công tác nữ công', 'number 1 | Công tác nữ công'],
    ['1.1. Tình hình', 'path 1.1 | Tình hình'],
    ['2.1 Tồn tại', 'path 2.1 | Tồn tại'],
    ['2.1.Tồn tại', 'path 2.1 | Tồn tại'],
    ['II.1. Hạn chế', 'path 2.1 | Hạn chế'],
    ['I.2.3 Nguyên nhân', 'path 1.2.3 | Nguyên nhân'],
    ['A.1. Tình hình', 'path 1.1 | Tình hình'],
    ['a) Hạn chế', 'letter 1 | Hạn chế'],
    ['đ) Khác', 'letter 5 | Khác'],
    ['- Đối với Đảng', 'bullet  | Đối với Đảng'],
    ['+ Số tiền', 'bullet  | Số tiền'],
    ['* Công tác', 'bullet  | Công tác'],
    ['II.', 'roman 2 | '],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '1.234 người được hỗ trợ',
    '2,5 triệu đồng',
    '1.5 triệu đồng',
    '8/3 và 20/10',
    '25.11.2020',
    'Phần lớn cán bộ',
    'Phần tử',
    'Công tác nữ công',
    '5 đoàn viên',
    'Vì lợi ích',
    'Chị Hoa',
    '',
  ])('finds no label in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

it('reads Roman numbers, the lenient way too', () => {
  expect(['IV', 'IX', 'XIII', 'IIX', 'M'].map(romanValue)).toEqual([4, 9, 13, 10, null]);
});
