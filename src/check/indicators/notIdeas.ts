import { list } from './idea';

/** Words that look like an idea's and are not: read over. */
export const NEUTRAL: readonly string[] = list(`
      an toàn, toàn thể, toàn diện, toàn quốc, toàn khóa, hoàn toàn, toàn dân, bảo toàn, thu hút, thu gom,
      thu hẹp, thu hồi, thu thập, thu hoạch, trung thu, thu - chi, tiếp thu, doanh thu, chi đoàn, chi nhánh,
      chi tiết, chi hội, chi tiêu, chi cục, chi phí, xem xét kết nạp, xem xét và kết nạp,
      đề nghị chi bộ xem xét kết nạp, đề nghị cấp ủy xem xét kết nạp, chăm bồi xem xét kết nạp, đại hội đảng, nghị quyết của đảng, xây dựng đảng, lãnh đạo của đảng, ban đảng,
      đảng nhà nước, kinh tế, hội nghị sơ kết, cơ quan đảng, khối đảng, đảng và đoàn thể, đảng đoàn thể, nặng nhất, giới thiệu việc làm, giới thiệu sản phẩm,
      quỹ lương, tổng quỹ lương, quỹ tiền lương,
      tổ kiểm tra, đoàn kiểm tra, quá trình tham gia công đoàn, phải xử lý, phải giải quyết, cần giải quyết, xác nhận, đã xác nhận, năm sau cao hơn năm trước, cao hơn năm trước, tự kiểm tra, căn cứ thu, làm căn cứ thu, nộp ngân sách, nộp thuế, khối phân phối,
      nhóm đối thoại, thành viên nhóm đối thoại, nhóm đại diện đối thoại, tổ đối thoại, kỹ năng đối thoại, quy chế đối thoại,
      cách thức đối thoại, thành viên đối thoại, người đối thoại, để xét kết nạp, đại diện đối thoại, tổ viên đối thoại,  phát triển kinh tế, phát triển bền vững, tổng công ty, ban quản lý,
      cán bộ quản lý, quản lý đoàn viên, quản lý tài chính, kế hoạch số, đạt giải, đoàn viên thanh niên, đơn vị,
      hóa đơn, đơn giá, đơn hàng, từ đầu nhiệm kỳ, từ đầu năm, từ đầu kỳ, so với cùng kỳ, so với cùng kỳ năm trước,
      so với năm trước, so với đầu nhiệm kỳ, so với đầu năm, so với đầu kỳ, so với nhiệm kỳ trước, nhập ngũ,
      sáp nhập, gia nhập thị trường, thâm nhập, hội nhập, thành viên, đơn thân, đơn chiếc, đơn giản, đơn lẻ,
      đơn điệu, đơn phương, đơn thuần, đơn sơ, đơn tự nguyện, đơn đặt hàng, đơn thuốc, thực đơn, mẫu đơn,
      vận đơn, chứng đơn, dịch vụ, giao dịch, phiên dịch, dịch thuật, biên dịch, chuyển dịch, xê dịch, dịch chuyển,
      bão hòa, trao đổi, trao quyền, trao chứng nhận, trao giải, nặng về, nặng nề, nặng nhọc, vượt qua, vượt khó,
      vượt bậc, vượt trội, vượt lên, nhập viện, nhập khẩu, nhập trường, nhập học, nhập kho, nhập cảnh,
      phát triển phong trào, phát triển sản xuất, phát triển văn hóa, phát triển toàn diện, phát triển doanh nghiệp,
      phát triển ngành, phát triển nguồn nhân lực, phát triển khoa học, phát triển công nghệ, phát triển nông thôn,
      phát triển của, thăm dò, thăm quan, thu phí, thu mua, thu xếp, thu dọn, thu nhỏ, thu thuế,
      thu ngân sách nhà nước, chi phối, chi đội, chi lăng, khen ngợi, đạt chuẩn, đạt danh hiệu, cơ quan bảo hiểm,
      bảo hiểm xã hội huyện, bảo hiểm xã hội tỉnh, bảo hiểm xã hội thành phố, trực tiếp cơ sở, ủy ban kiểm tra,
      vị chi, chi sai, khoản bồi dưỡng, tiền bồi dưỡng, cả phụ cấp, gồm các khoản phụ cấp, kể cả phụ cấp, gồm cả phụ cấp, tính cả phụ cấp, bao gồm phụ cấp,
      đã gồm phụ cấp, gồm phụ cấp, đóng góp của`);
