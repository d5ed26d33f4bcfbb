import { list } from './lexicon';

/** Words that look like an idea's and are not: read over. */
export const NEUTRAL: readonly string[] = list(`
  an toàn, toàn thể, toàn diện, toàn quốc, toàn khóa, hoàn toàn, toàn dân, bảo toàn, thu hút, truy thu, thu gom,
  thu hẹp, thu hồi, thu thập, thu hoạch, trung thu, thu - chi, tiếp thu, doanh thu, chi bộ, chi đoàn,
  chi nhánh, chi tiết, chi trả, chi hội, chi tiêu, chi cục, chi ủy, chi phí, xem xét kết nạp,
  xem xét và kết nạp, chăm bồi xem xét kết nạp, đại hội đảng, nghị quyết của đảng, xây dựng đảng,
  lãnh đạo của đảng, đảng ủy, đảng bộ, ban đảng, đảng nhà nước, kinh tế, hội nghị sơ kết,
  phát triển kinh tế, phát triển bền vững, tổng công ty, ban quản lý, cán bộ quản lý, quản lý đoàn viên,
  quản lý tài chính, kế hoạch số, đạt giải, đoàn viên thanh niên, đơn vị, hóa đơn, đơn giá, đơn hàng,
  từ đầu nhiệm kỳ, từ đầu năm, từ đầu kỳ, so với cùng kỳ, so với cùng kỳ năm trước, so với năm trước,
  so với đầu nhiệm kỳ, so với đầu năm, so với đầu kỳ, so với nhiệm kỳ trước, nhập ngũ, sáp nhập,
  gia nhập thị trường, thâm nhập, hội nhập, thành viên`);
