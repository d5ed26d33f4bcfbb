import { catalogue } from '../../src/outline/catalogue';
import { pick, type Random } from './random';
import { paragraphXml, tableXml } from './wordXml';

const annexRows = 22;
const heading = { bold: true, centred: true };
const kinds = [
  'CĐCS Trường Tiểu học',
  'CĐCS Trường Trung học cơ sở',
  'CĐCS Trạm Y tế',
  'CĐCS Công ty TNHH',
  'CĐCS Công ty cổ phần',
  'CĐCS Ủy ban nhân dân xã',
  'Nghiệp đoàn',
];
const names = [
  'Hòa Bình',
  'Tân Tiến',
  'Vĩnh Phước',
  'Hải Thượng',
  'Cam Sơn',
  'An Phú',
  'Long Thạnh',
  'Quyết Thắng',
];

/** The catalogue's first form, filled, on pages of its own. */
export function appendix(random: Random): string {
  const form = catalogue()
    .map((outline) => outline.appendix)
    .find((candidate) => candidate !== null && typeof candidate === 'object');
  if (!form) throw new Error('no outline of the catalogue has a form');
  const titles = ['PHỤ LỤC', form.title].map((line, at) =>
    paragraphXml(random, [line], { ...heading, newPage: at === 0 }),
  );
  const rows = form.rows.map((row) => [
    row.code,
    row.label,
    row.type === 'indicator' ? row.unit : '',
    row.type === 'indicator' ? String(random(5000)) : '',
  ]);
  return (
    titles.join('') +
    tableXml(random, [900, 5700, 1300, 1400], [['STT', 'Nội dung', 'Đơn vị tính', 'Số liệu'], ...rows])
  );
}

/** A page of units and their figures. */
export function annex(random: Random, number: number): string {
  const title = `Biểu số ${number + 1}. Tình hình đoàn viên, tài chính công đoàn các đơn vị trực thuộc`;
  return paragraphXml(random, [title], { ...heading, newPage: true }) + figures(random, annexRows);
}

/** So many units with their figures, under a head. */
export function figures(random: Random, count: number): string {
  const head = ['TT', 'Đơn vị', 'Đoàn viên', 'Kinh phí (triệu đồng)'];
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `${pick(random, kinds)} ${pick(random, names)}`,
    String(random(5000)),
    String(random(900)),
  ]);
  return tableXml(random, [900, 4600, 1700, 2100], [head, ...rows]);
}
