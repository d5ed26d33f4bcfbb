import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';
import { exampleReport } from '../../tools/exampleReport';

const SENTENCE = '- Trong kỳ, đơn vị đã có nhiều cố gắng.';

/** The verdict on a section left out of the guideline's own headings, where its sibling's heading reads so. */
function leftOut(outlineId: string, id: string, sibling: string, heading: string) {
  const outline = findOutline(outlineId);
  if (outline === null) throw new Error(outlineId);
  const rendered = renderOutline(outline, {});
  const lines = allSections(rendered).flatMap(({ section }) => {
    if (section.id === id) return [];
    const title = section.id === sibling ? heading : `${section.label} ${section.title}`;
    return [`**${title}**`, ...(section.sections.length === 0 ? [SENTENCE] : [])];
  });
  const { sections } = checkReport(exampleReport(lines.join('\n')), rendered, { forms: [] });
  return sections.find((verdict) => verdict.id === id)?.status;
}

const vinhThuan = 'ldld-vinh-thuan-giua-nhiem-ky-2018-2023';
const vienChuc = 'cdvcvn-6-thang-2021';

describe('a section whose sibling’s heading names both', () => {
  it.each([
    [
      'whose words both titles have',
      '1. Đại diện, bảo vệ quyền, lợi ích hợp pháp và chăm lo lợi ích thiết thực cho đoàn viên',
    ],
    [
      'that names whom they are for once',
      '1. Đại diện, bảo vệ quyền và công tác chăm lo lợi ích thiết thực của đoàn viên, CNVCLĐ',
    ],
  ])('%s', (_, heading) => {
    expect(leftOut(vinhThuan, 'P1.II.2', 'P1.II.1', heading)).toBe('present');
  });

  it('whose matter the sibling names too', () => {
    const heading = '2. Chăm lo Tết, chi hỗ trợ do dịch bệnh, thiên tai và công tác phòng, chống Covid-19';
    expect(leftOut(vienChuc, '1.3', '1.2', heading)).toBe('present');
  });

  it.each([
    [vinhThuan, 'P1.II.2', 'P1.II.1', '1. Đại diện, bảo vệ quyền, lợi ích hợp pháp của đoàn viên, CNVCLĐ'],
    [vienChuc, '1.3', '1.2', '2. Chăm lo Tết, chi hỗ trợ đoàn viên bị ảnh hưởng bởi dịch bệnh, thiên tai'],
  ])('but not what only one of them says: %s %s', (outline, id, sibling, heading) => {
    expect(leftOut(outline, id, sibling, heading)).toBe('missing');
  });
});

it('sections that the parent’s heading names by another of their titles, with the text of both under it', () => {
  const outline = findOutline('ldld-quang-tri-nam-2020');
  if (outline === null) throw new Error('no outline');
  const rendered = renderOutline(outline, {});
  const lines = allSections(rendered).flatMap(({ section: { id, label, title, sections } }) => {
    if (id.startsWith('III.2.')) return [];
    if (id === 'III.2') return ['**2. Hạn chế và nguyên nhân**', SENTENCE];
    return [`**${label} ${title}**`, ...(sections.length === 0 ? [SENTENCE] : [])];
  });
  const { sections } = checkReport(exampleReport(lines.join('\n')), rendered, { forms: [] });
  const verdicts = sections.filter(({ id }) => id.startsWith('III.2.')).map(({ status }) => status);
  expect(verdicts).toEqual(['present', 'present']);
});
