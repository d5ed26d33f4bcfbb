import { checkReport } from '../../../src/check/checkReport';
import { parseOutline } from '../../../src/outline/parse';
import { renderOutline } from '../../../src/outline/render';
import { exampleOutline } from '../../tools/exampleOutline';
import { exampleReport } from '../../tools/exampleReport';

const section = (id: string, label: string, title: string, sections: readonly object[] = []) => ({
  id,
  label,
  title,
  required: true,
  guidance: [],
  indicators: [],
  sections,
});

const outline = renderOutline(
  parseOutline({
    ...Object.fromEntries(
      Object.entries(exampleOutline).filter(([key]) => !['values', 'toConfirm'].includes(key)),
    ),
    sections: [
      section('I', 'I.', 'Tình hình đoàn viên, người lao động', [
        section('I.1', '1.', 'Những yếu tố ảnh hưởng'),
        section('I.2', '2.', 'Tình hình việc làm, đời sống người lao động'),
      ]),
      section('II', 'II.', 'Kết quả hoạt động', [
        section('II.1', '1.', 'Công tác nữ công'),
        section('II.2', '2.', 'Công tác phát triển đoàn viên, thành lập công đoàn cơ sở'),
        section('II.3', '3.', 'Công tác tài chính'),
      ]),
      section('III', 'III.', 'Đánh giá chung', [
        section('III.1', '1.', 'Ưu điểm'),
        section('III.2', '2.', 'Tồn tại, hạn chế và nguyên nhân', [
          section('III.2.1', '2.1.', 'Tồn tại, hạn chế'),
          section('III.2.2', '2.2.', 'Nguyên nhân'),
        ]),
      ]),
    ],
  }),
  {},
);

/** Headings of a sound report; the lines under each are a sentence. */
const sound = {
  I: 'I. Tình hình đoàn viên, người lao động',
  'I.1': '1. Những yếu tố ảnh hưởng',
  'I.2': '2. Tình hình việc làm, đời sống người lao động',
  II: 'II. Kết quả hoạt động',
  'II.1': '1. Công tác nữ công',
  'II.2': '2. Công tác phát triển đoàn viên, thành lập công đoàn cơ sở',
  'II.3': '3. Công tác tài chính',
  III: 'III. Đánh giá chung',
  'III.1': '1. Ưu điểm',
  'III.2': '2. Tồn tại, hạn chế và nguyên nhân',
  'III.2.1': '2.1. Tồn tại, hạn chế',
  'III.2.2': '2.2. Nguyên nhân',
} as const;

/** The verdicts that are not "present" in a sound report with some headings put otherwise, or left out (null). */
function notPresent(changes: Readonly<Partial<Record<keyof typeof sound, string | null>>>) {
  const headings = Object.entries({ ...sound, ...changes }).flatMap(([, heading]) => heading ?? []);
  const text = headings
    .map((heading) => `**${heading}**\n- Trong năm, đơn vị đã có nhiều cố gắng.`)
    .join('\n');
  const { sections } = checkReport(exampleReport(text), outline, { forms: [] });
  return Object.fromEntries(
    sections.filter(({ status }) => status !== 'present').map(({ id, status }) => [id, status]),
  );
}

test('a parent in other words is known by the sub-sections it holds', () => {
  expect(notPresent({ II: 'II. Những việc nổi bật', III: 'III. Nhìn lại một năm' })).toEqual({});
});

test('a heading of the parent’s level is the parent’s, though it names the first sub-section', () => {
  expect(notPresent({ III: 'III. Đánh giá chung', 'III.2': null, 'III.2.1': '2. Tồn tại, hạn chế' })).toEqual(
    {},
  );
});

test('the only heading nobody claims between two sure ones is the section’s, if the words have something in common', () => {
  expect(notPresent({ 'II.2': '2. Kết nạp đoàn viên, củng cố cơ sở' })).toEqual({});
});

test('where they have little in common, a person is asked to look', () => {
  expect(notPresent({ 'II.2': '2. Kết nạp đoàn viên mới' })).toEqual({ 'II.2': 'uncertain' });
});

test.each([
  ['I.2', '2. Tình hình sản xuất, kinh doanh'],
  ['II.1', '1. Công tác nữ sinh viên'],
] as const)('nor where they have words in common but not the matter: %s, "%s"', (id, heading) => {
  expect(notPresent({ [id]: heading })).toEqual({ [id]: 'uncertain' });
});

test('the matter in common and nothing else is enough', () => {
  expect(notPresent({ 'I.2': '2. Tình hình đội ngũ' })).toEqual({});
});

test('two such headings for two sections go to them in order', () => {
  expect(notPresent({ 'I.1': '1. Yếu tố tác động', 'I.2': '2. Việc làm, đời sống' })).toEqual({});
});

test.each(['2. Công tác chuyển đổi số', '2. Bảo vệ môi trường', '2. Phòng cháy, chữa cháy'])(
  'a section that is left out stays missing where the unit put %s in its place',
  (heading) => {
    expect(notPresent({ 'II.2': heading })).toEqual({ 'II.2': 'missing' });
  },
);

test('a section that is left out stays missing', () => {
  expect(notPresent({ 'II.2': null })).toEqual({ 'II.2': 'missing' });
  expect(
    notPresent({ III: null, 'III.1': null, 'III.2': null, 'III.2.1': null, 'III.2.2': null }),
  ).toMatchObject({
    III: 'missing',
  });
});

test('a table with a head and nothing below it is no text, one with a row is', () => {
  const verdictWith = (row: string) => {
    const text = `**II. Kết quả hoạt động**\n**1. Công tác nữ công**\n| Chỉ tiêu | Kế hoạch | Thực hiện |\n${row}`;
    const { sections } = checkReport(exampleReport(text), outline, { forms: [] });
    return sections.find(({ id }) => id === 'II.1')?.status;
  };
  expect(verdictWith('|  |  |  |')).toBe('empty');
  expect(verdictWith('| Hội thi | 2 | 3 |')).toBe('present');
});
