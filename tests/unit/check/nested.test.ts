import { align } from '../../../src/check/align/align';
import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';
import { findHeadings } from '../../../src/report/headings';
import { exampleReport } from '../../tools/exampleReport';

const SENTENCE = '- Trong kỳ, đơn vị đã có nhiều cố gắng.';

/** A report with the guideline's own headings, without one section, and with these headings under another. */
function check(
  outlineId: string,
  leftOut: string | null,
  under: string,
  headings: readonly string[],
  other: Readonly<Record<string, string>> = {},
) {
  const outline = findOutline(outlineId);
  if (outline === null) throw new Error(outlineId);
  const rendered = renderOutline(outline, {});
  const lines = allSections(rendered).flatMap(({ section: { id, label, title, sections } }) => {
    const extra = id === under ? headings.flatMap((heading) => [heading, SENTENCE]) : [];
    if (id === leftOut) return extra;
    const own = [`**${other[id] ?? `${label} ${title}`}**`, ...(sections.length === 0 ? [SENTENCE] : [])];
    return [...own, ...extra];
  });
  const { sections, findings } = checkReport(exampleReport(lines.join('\n')), rendered, { forms: [] });
  const about = (id: string) => ({
    status: sections.find((verdict) => verdict.id === id)?.status,
    heading: sections.find((verdict) => verdict.id === id)?.heading,
    findings: findings
      .filter(({ rule, target }) => rule.startsWith('section') && target === id)
      .map(({ rule, data }) => [rule, ...('holder' in data ? [data.holder] : [])].join(': ')),
  });
  const others = sections
    .filter(({ id, status }) => id !== leftOut && status !== 'present')
    .map(({ id }) => id);
  return { about, others };
}

const quangTri = 'ldld-quang-tri-nam-2020';
const khcn = 'cdb-khcn-nam-2024';
const vinhThuan = 'ldld-vinh-thuan-giua-nhiem-ky-2018-2023';
const congThuong = 'cdctvn-giua-nhiem-ky-2018-2023';

const organisation = '5. Công tác phát triển đoàn viên, xây dựng tổ chức công đoàn vững mạnh';
const pledges = '1. Kết quả thực hiện các nội dung cam kết năm 2020';

describe('a sub-heading that bears the title of a section that has no other heading is that section', () => {
  it.each([
    [quangTri, 'II.6', 'II.5', 'c) Công tác nữ công', organisation],
    [quangTri, 'II.6', 'II.5', '**c) Công tác nữ công**', organisation],
    [quangTri, 'II.6', 'II.5', '**Công tác nữ công**', organisation],
    [quangTri, 'II.6', 'II.5', '**5.3. Hoạt động nữ công**', organisation],
    [quangTri, 'II.6', 'II.2', 'đ) Về công tác nữ công: Có nhiều hoạt động.', '2. Đại diện, bảo vệ'],
    [quangTri, 'II.7', 'II.1', '1.3. Công tác tài chính', pledges],
    [quangTri, 'II.7', 'II.1', '**1.3. Công tác quản lý tài chính, tài sản**', pledges],
    [quangTri, 'II.8', 'II.9', 'b) Hoạt động của Ủy ban kiểm tra công đoàn', '9. Công tác chỉ đạo'],
    [quangTri, 'IV', 'V', '**2. Kiến nghị, đề xuất**', 'V. Phương hướng, nhiệm vụ trọng tâm năm 2021'],
    [quangTri, 'IV', 'III.2.2', '**3. Kiến nghị, đề xuất**', 'III. Đánh giá chung'],
    [khcn, 'II.7', 'II.9', '9.2. Phát triển đoàn viên, giới thiệu kết nạp Đảng', '9. Kết quả thi đua'],
    [vinhThuan, 'P1.II.8', 'P1.II.9', '**c) Công tác tài chính công đoàn**', '9. Công tác tham mưu'],
    [congThuong, 'P1.II.6', 'P1.II.2', 'b) Công tác nữ công', '2. Chăm lo lợi ích'],
    [congThuong, 'P2.2', 'P2.1', '1.2. Đề xuất, kiến nghị', '1. Bổ sung nhiệm vụ'],
  ])('%s %s in %s: %s', (outline, section, under, heading, holder) => {
    const { about, others } = check(outline, section, under, [heading]);
    expect(about(section)).toMatchObject({
      status: 'present',
      findings: [expect.stringContaining(`section-misplaced: ${holder}`)],
    });
    expect(others).toEqual([]);
  });

  test('with sub-headings of the writer’s own round it', () => {
    const { about, others } = check(quangTri, 'II.6', 'II.5', [
      '**a) Phát triển đoàn viên**',
      '**b) Công tác nữ công**',
      '**c) Đào tạo cán bộ**',
    ]);
    expect(about('II.6')).toMatchObject({ status: 'present', heading: 'b) Công tác nữ công' });
    expect(others).toEqual([]);
  });

  test('under a heading of the writer’s own, which is then named', () => {
    const { about } = check(quangTri, 'II.6', 'II.9', ['**10. Công tác khác**', 'a) Công tác nữ công']);
    expect(about('II.6').findings).toEqual(['section-misplaced: 10. Công tác khác']);
  });

  test('under a heading whose text begins in its line, which is named and not one further up', () => {
    const { about } = check(quangTri, 'II.6', 'II.5', ['**b) Công tác nữ công**'], {
      'II.5': '5. Công tác phát triển đoàn viên, xây dựng tổ chức công đoàn:** Kết nạp 12 đoàn viên.**',
    });
    expect(about('II.6').findings).toEqual([
      'section-misplaced: 5. Công tác phát triển đoàn viên, xây dựng tổ chức công đoàn:',
    ]);
  });
});

describe('a sub-heading of the writer’s own does not stand for a section that is left out', () => {
  it.each([
    [quangTri, 'II.8', 'II.7', 'c) Kiểm tra, giám sát tài chính'],
    [quangTri, 'II.8', 'II.7', 'c) Công tác kiểm tra, giám sát'],
    [quangTri, 'II.7', 'II.8', 'b) Kiểm tra tài chính'],
    [quangTri, 'II.3', 'II.6', 'a) Công tác tuyên truyền, giáo dục'],
    [quangTri, 'II.3', 'II.6', '**a) Tuyên truyền, vận động nữ CNVCLĐ**'],
    [quangTri, 'II.4', 'II.6', 'b) Phong trào thi đua'],
    [quangTri, 'II.4', 'II.6', 'b) Phong trào thi đua “Giỏi việc nước, đảm việc nhà”'],
    [quangTri, 'II.5', 'II.6', 'a) Công tác tổ chức'],
    [quangTri, 'II.6', 'II.2', 'b) Chăm lo lao động nữ'],
    [quangTri, 'II.9', 'II.6', 'd) Công tác chỉ đạo, tổ chức thực hiện'],
    [congThuong, 'P1.V', 'P1.IV', '2. Hạn chế và nguyên nhân'],
    [congThuong, 'P1.II.5', 'P1.II.6', 'b) Công tác thi đua, khen thưởng'],
    [khcn, 'II.10', 'II.1', 'c) Bài học kinh nghiệm'],
  ])('%s %s in %s: %s', (outline, section, under, heading) => {
    const { about, others } = check(outline, section, under, [heading]);
    expect(['missing', 'uncertain']).toContain(about(section).status);
    expect(others).toEqual([]);
  });

  it.each([
    ['next year’s plan', 'V', '**2. Công tác nữ công**'],
    ['the assessment', 'III.1', 'a) Công tác nữ công'],
    ['the shortcomings', 'III.2.1', '* Công tác nữ công'],
    ['the situation', 'I', '**2. Công tác nữ công**'],
  ])('in %s', (_, under, heading) => {
    expect(check(quangTri, 'II.6', under, [heading]).about('II.6').status).toBe('missing');
  });

  test('in a part of the writer’s own', () => {
    const { about } = check(quangTri, 'II.6', 'II.9', ['**III. Công tác phối hợp**', 'a) Công tác nữ công']);
    expect(about('II.6').status).not.toBe('present');
  });
});

test('a lead-in that says again what the heading above it said is no other section’s heading', () => {
  const { about } = check('cdvcvn-6-thang-2021', '1.3', '1.2', ['**Về hỗ trợ do dịch bệnh, thiên tai:**']);
  expect(about('1.3').status).toBe('missing');
});

test('a section with a heading of its own keeps it', () => {
  const { about } = check(quangTri, null, 'II.5', ['c) Công tác nữ công']);
  expect(about('II.6')).toEqual({ status: 'present', heading: '6. Công tác nữ công', findings: [] });
});

test('a common heading counts before the sub-heading under it', () => {
  const common = '5. Xây dựng tổ chức công đoàn vững mạnh và công tác nữ công';
  const { about } = check(quangTri, 'II.6', 'II.5', ['5.2. Công tác nữ công'], { 'II.5': common });
  expect(about('II.6')).toEqual({ status: 'present', heading: common, findings: ['sections-merged'] });
});

test('a section under a foreign heading is out of place, not out of order', () => {
  const { about } = check(quangTri, 'II.1', 'III.2.2', [pledges.replace('1.', '3.')]);
  expect(about('II.1').findings).toEqual(['section-misplaced: III. Đánh giá chung']);
});

test('a sub-heading that names another section as well is not taken for the one that is left out', () => {
  const section = (id: string, title: string, aliases: readonly string[] = []) => ({
    id,
    label: `${id}.`,
    title,
    aliases: [...aliases],
    required: true,
    guidance: [],
    indicators: [],
    sections: [],
  });
  const sections = [
    section('1', 'Công tác tuổi trẻ', ['Công tác thanh niên']),
    section('2', 'Công tác thanh niên'),
    section('3', 'Công tác nữ công'),
  ];
  const lines = ['**2. Công tác thanh niên**', SENTENCE, '**3. Công tác nữ công**', 'a) Công tác thanh niên'];
  const { matches } = align({ sections }, findHeadings(exampleReport([...lines, SENTENCE].join('\n'))));
  expect([...matches.keys()].sort()).toEqual(['2', '3']);
});

test('under a heading common to two sections, one of them is in its place and in order', () => {
  const common = '1. Đại diện, bảo vệ quyền lợi hợp pháp và chăm lo lợi ích thiết thực cho đoàn viên, NLĐ';
  const { about } = check(congThuong, 'P1.II.1', 'P1.II.2', ['1.1. Đại diện, bảo vệ'], { 'P1.II.2': common });
  expect(about('P1.II.1')).toMatchObject({ heading: '1.1. Đại diện, bảo vệ', findings: [] });
  expect(about('P1.II.2')).toMatchObject({ heading: common, findings: [] });
});
