import { checkReport } from '../../../src/check/checkReport';
import { findOutline } from '../../../src/outline/catalogue';
import { renderOutline } from '../../../src/outline/render';
import { allSections } from '../../../src/outline/walk';
import { exampleReport } from '../../tools/exampleReport';

/** A report with the guideline's own headings, but for one, which is put otherwise or left out. */
function verdict(
  outlineId: string,
  section: string,
  heading: string | null,
  extra: Readonly<Record<string, string>> = {},
) {
  const outline = findOutline(outlineId);
  if (outline === null) throw new Error(outlineId);
  const rendered = renderOutline(outline, {});
  const lines = allSections(rendered).flatMap(({ section: one }) => {
    const title = one.id === section ? heading : `${one.label} ${one.title}`;
    const text =
      one.sections.length === 0 && title !== null ? ['- Trong kỳ, đơn vị đã có nhiều cố gắng.'] : [];
    return [...(title === null ? [] : [`**${title}**`]), ...(extra[one.id]?.split('\n') ?? []), ...text];
  });
  const result = checkReport(exampleReport(lines.join('\n')), rendered, { forms: [] });
  const others = result.sections
    .filter(({ id, status }) => id !== section && status !== 'present')
    .map(({ id }) => id);
  return { status: result.sections.find(({ id }) => id === section)?.status, others };
}

const quangTri = 'ldld-quang-tri-nam-2020';
const khcn = 'cdb-khcn-nam-2024';
const vienChuc = 'cdvcvn-6-thang-2021';
const vinhThuan = 'ldld-vinh-thuan-giua-nhiem-ky-2018-2023';
const congThuong = 'cdctvn-giua-nhiem-ky-2018-2023';

describe('a heading put otherwise is still the section’s', () => {
  it.each([
    [quangTri, 'I', 'I. ĐẶC ĐIỂM TÌNH HÌNH CNVCLĐ'],
    [quangTri, 'II', 'II. KẾT QUẢ CÔNG TÁC CÔNG ĐOÀN NĂM 2020'],
    [quangTri, 'II.2', '2. Công tác đại diện, chăm lo, bảo vệ quyền, lợi ích của ĐV, NLĐ'],
    [quangTri, 'II.3', '3. Tuyên truyền, vận động, giáo dục CNVCLĐ'],
    [quangTri, 'II.4', '4. Phong trào thi đua'],
    [quangTri, 'II.5', '5. Phát triển đoàn viên, thành lập CĐCS'],
    [quangTri, 'II.6', '6. Hoạt động nữ công'],
    [quangTri, 'II.7', '7. Tài chính công đoàn'],
    [quangTri, 'II.8', '8. Hoạt động của UBKT'],
    [quangTri, 'II.9', '9. Công tác lãnh đạo, chỉ đạo'],
    [quangTri, 'III', 'III. NHẬN XÉT, ĐÁNH GIÁ CHUNG'],
    [quangTri, 'III', 'III. TỔNG QUÁT'],
    [quangTri, 'III.1', '1. Ưu điểm'],
    [quangTri, 'III.2.1', '2.1. Những hạn chế, tồn tại'],
    [quangTri, 'IV', 'IV. NHỮNG ĐỀ XUẤT, KIẾN NGHỊ'],
    [quangTri, 'V', 'V. NHIỆM VỤ TRỌNG TÂM NĂM 2021'],
    [khcn, 'II.4', '4. Chăm lo đời sống, tặng quà đoàn viên, NLĐ khó khăn dịp Tết'],
    [khcn, 'II.6', '6. Công tác xã hội, từ thiện; Tháng Công nhân; “Bữa cơm Công đoàn”'],
    [khcn, 'II.7', '7. Phát triển đoàn viên và giới thiệu đoàn viên ưu tú cho Đảng'],
    [khcn, 'II.9', '9. Công tác thi đua và các cuộc vận động'],
    [khcn, 'III', 'III. Phương hướng công tác năm 2025'],
    [khcn, 'IV.2', '2. Đối với Đảng uỷ, lãnh đạo Bộ'],
    [vienChuc, '1.1', '1. Tham gia xây dựng chính sách, pháp luật'],
    [vienChuc, '1.2', '2. Chăm lo Tết Nguyên đán và hỗ trợ đoàn viên bị ảnh hưởng bởi dịch bệnh, thiên tai'],
    [vienChuc, '1.3', '3. Công tác phòng, chống dịch Covid-19'],
    [vienChuc, '3', 'III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2021'],
    [vinhThuan, 'P1.II.1', '1. Công tác đại diện, bảo vệ quyền và lợi ích đoàn viên, người lao động'],
    [vinhThuan, 'P1.II.2', '2. Chăm lo đời sống đoàn viên, CNVCLĐ'],
    [vinhThuan, 'P1.II.6', '6. Công tác nữ công'],
    [vinhThuan, 'P1.II.7', '7. Công tác kiểm tra, giám sát'],
    [vinhThuan, 'P1.III', 'III. NHỮNG HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN'],
    [congThuong, 'P1.I.1', '1. Đặc điểm tình hình hoạt động công đoàn'],
    [congThuong, 'P1.II.6', '6. Công tác nữ công'],
    [congThuong, 'P1.II.9', '9. Công tác tài chính'],
    [congThuong, 'P1.V', 'V. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'],
    [congThuong, 'P2.2', '2. Những đề xuất, kiến nghị'],
  ])('%s %s: %s', (outline, section, heading) => {
    expect(verdict(outline, section, heading)).toEqual({ status: 'present', others: [] });
  });
});

describe('words of a missing section elsewhere do not stand for it', () => {
  it.each([
    [quangTri, 'II.6', { V: '1. Công tác tuyên truyền\n2. Công tác nữ công\n3. Công tác tài chính' }],
    [
      quangTri,
      'II.3',
      { V: '1. Tiếp tục đẩy mạnh công tác tuyên truyền, giáo dục trong CNVCLĐ.\n2. Làm tốt nữ công.' },
    ],
    [quangTri, 'II.8', { 'II.7': '- Công tác kiểm tra, giám sát tài chính được thực hiện thường xuyên.' }],
    [quangTri, 'III.2.2', { 'III.2.1': '- Nguyên nhân của hạn chế là do kinh phí ít.' }],
    [quangTri, 'II.4', { 'II.3': '- Các phong trào thi đua yêu nước được tuyên truyền rộng rãi.' }],
    [khcn, 'II.8', { 'II.2': '- Kết quả công tác tuyên truyền được thể hiện qua các hội nghị.' }],
    [vinhThuan, 'P1.II.2', { 'P1.II.1': '* Công tác phối hợp\n- Thường xuyên.' }],
    [congThuong, 'P1.I.2', {}],
    [congThuong, 'P1', {}],
    [vinhThuan, 'P1', {}],
    [vinhThuan, 'P1.II', {}],
  ] as const)('%s %s', (outline, section, extra) => {
    expect(verdict(outline, section, null, extra)).toEqual({ status: 'missing', others: [] });
  });
});
