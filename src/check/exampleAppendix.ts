/** Code, wording, unit and figure of each row of the form that the rules' examples are read against. */
const ROWS: readonly (readonly [code: string, label: string, unit: string, figure: string])[] = [
  ['1', 'Tổng số đoàn viên', 'người', '120'],
  ['2', 'Số đoàn viên kết nạp mới', 'người', '5'],
  ['3', 'Số cuộc kiểm tra', 'cuộc', '2'],
  ['3a', '+ Kiểm tra công đoàn cùng cấp', 'cuộc', '1'],
  ['3b', '+ Kiểm tra công đoàn cấp dưới', 'cuộc', '1'],
  ['4', 'Thu đoàn phí', 'triệu đồng', '30'],
];

/**
 * A sound appendix as lines of an example, but for the rows that `changes` names by their code: another figure, one for
 * each column of figures, or null for no such row.
 */
export function appendixTable(
  changes: Readonly<Record<string, string | readonly string[] | null>> = {},
  columns: readonly string[] = ['Số liệu'],
): string {
  const body = ROWS.filter(([code]) => changes[code] !== null).map(([code, label, unit, figure]) => {
    const given = changes[code] ?? figure;
    return [code, label, unit, ...columns.map((_, at) => (typeof given === 'string' ? given : given[at]))];
  });
  return [['STT', 'Nội dung', 'Đơn vị tính', ...columns], ...body]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
