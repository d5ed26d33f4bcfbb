import { canonical, fold, foldPlain } from '../../../src/text/normalise';

describe('canonical', () => {
  it('composes letters typed by half or in parts', () => {
    expect(canonical('nô\u0323i dung')).toBe('nội dung');
    expect(canonical('Công đoàn'.normalize('NFD'))).toBe('Công đoàn');
  });

  it('mends look-alike letters and odd spaces', () => {
    expect(canonical('ngƣời Ðoàn\u00a0viên\u200b')).toBe('người Đoàn viên');
  });

  it('passes over no sign that would change beside one that makes it look closer', () => {
    const strange = '一';
    const signs = Array.from({ length: 0xd800 }, (_, code) => `o${String.fromCharCode(code)}`);
    expect(signs.filter((text) => canonical(text) + strange !== canonical(text + strange))).toEqual([]);
  });
});

describe('fold', () => {
  it.each([
    ['hoà', 'hòa'],
    ['UỶ BAN', 'ủy ban'],
    ['họat động', 'hoạt động'],
    ['khoẻ', 'khỏe'],
    ['kĩ năng', 'kỹ năng'],
    ['tỉ lệ', 'tỷ lệ'],
    ['Qui chế', 'quy chế'],
    ['quí', 'quý'],
    ['“Bữa cơm – Công đoàn”', 'Bữa  cơm Công đoàn;'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['quý', 'qúi'],
    ['tuy', 'tui'],
    ['hay', 'hai'],
    ['hoa', 'hòa'],
    ['ủy', 'ủi'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('does not move the tone inside quý, quỹ and ngoài', () => {
    expect(fold('quỹ ngoài huỳnh')).toBe('quĩ ngoài huỳnh');
  });
});

describe('foldPlain', () => {
  it('drops every mark', () => {
    expect(foldPlain('Đổi mới, hoạt động')).toBe('doi moi hoat dong');
  });
});
