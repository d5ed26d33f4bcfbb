import { expandAbbreviations } from '../../../src/text/abbreviations';
import { isSlip, similarity } from '../../../src/text/similarity';

describe('similarity', () => {
  it.each([
    ['Công tác nữ công', 'CÔNG TÁC NỮ CÔNG'],
    ['Tình hình CNVCLĐ', 'Tình hình công nhân viên chức lao động'],
    ['Xoá đói, thuỷ lợi', 'Xóa đói; thủy lợi'],
    ['Kiến nghị', 'Đề xuất'],
  ])('%s and %s are the same', (one, other) => {
    expect(similarity(one, other)).toBeGreaterThan(0.95);
  });

  it('forgives a slip of the keys', () => {
    expect(similarity('Công tác kiểm tra, giám sát', 'Công tác kiẻm tra, giám sat')).toBeGreaterThan(0.8);
  });

  it('keeps words of another order apart', () => {
    expect(similarity('Công tác nữ công', 'Nữ công nhân công tác')).toBeLessThan(0.9);
  });

  it.each([
    ['Công tác nữ công', 'Thu, chi ngân sách'],
    ['Công tác nữ công', ''],
  ])('%s has nothing of %j', (one, other) => {
    expect(similarity(one, other)).toBe(0);
  });
});

describe('isSlip', () => {
  it.each([
    ['giam', 'giamm'],
    ['chuyen', 'chuyne'],
    ['luong', 'ruong'],
  ])('%s is %s mistyped', (one, other) => {
    expect(isSlip(one, other)).toBe(true);
  });

  it.each([
    ['nam', 'nem'],
    ['cong', 'nhan'],
    ['do', 'doan'],
  ])('%s is not %s', (one, other) => {
    expect(isSlip(one, other)).toBe(false);
  });
});

describe('expandAbbreviations', () => {
  it('spells out what has one reading', () => {
    expect(expandAbbreviations('ubkt lđlđ tỉnh')).toBe('ủy ban kiểm tra liên đoàn lao động tỉnh');
  });

  it('leaves alone what has several', () => {
    expect(expandAbbreviations('ct tt cb')).toBe('ct tt cb');
  });
});
