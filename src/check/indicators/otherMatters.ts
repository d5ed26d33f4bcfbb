import { type Idea, list } from './idea';

/** Matters that no indicator asks for, whose figures answer nothing but themselves. Data only, as in `lexicon.ts`. */
export const OTHER_MATTERS: readonly Idea[] = [
  { id: 'women', kind: 'mark', phrases: list(`nữ, lao động nữ, nữ đoàn viên, nữ công nhân`) },
  {
    id: 'part',
    kind: 'mark',
    phrases: list(`trong đó, trình độ, đại học, cao đẳng, thạc sĩ, tiến sĩ, chứng chỉ, thợ bậc, hợp đồng`),
  },
  {
    id: 'before',
    kind: 'mark',
    phrases: list(`
      năm trước, cùng kỳ, đầu nhiệm kỳ, bước vào nhiệm kỳ, khi bước vào nhiệm kỳ, mở đầu nhiệm kỳ, lúc mở đầu nhiệm kỳ, nhiệm kỳ trước, đầu năm, đầu kỳ, năm ngoái, cùng kỳ năm trước`),
  },
  {
    id: 'leaving',
    kind: 'mark',
    phrases: list(`
      nghỉ hưu, nghỉ theo chế độ, tinh giản, nghỉ việc theo, chuyển đi, chuyển sinh hoạt, chuyển công tác,
      nghỉ chế độ, thôi công tác, chuyển về quê, chuyển trường, giải thể, ra khỏi tổ chức`),
  },
  {
    id: 'donation',
    kind: 'mark',
    phrases: list(`
      vận động ủng hộ, quyên góp, đóng góp, ủng hộ đồng bào, đồng bào, ủng hộ quỹ, vào quỹ, ủng hộ nhân dân, ngày lương,
      quỹ cứu trợ, vào quỹ cứu trợ, quỹ vì người nghèo, vào quỹ vì người nghèo, quỹ đền ơn đáp nghĩa,
      quỹ phòng chống thiên tai, vào quỹ phòng chống thiên tai, quỹ vắc xin, vào quỹ vắc xin`),
  },
  { id: 'wanted', kind: 'mark', phrases: list(`khảo sát, có nhu cầu, nhu cầu, có nguyện vọng, nguyện vọng`) },
  { id: 'counselling', kind: 'action', phrases: list(`tư vấn, tư vấn pháp luật`) },
  { id: 'inspection', kind: 'action', phrases: list(`kiểm tra, giám sát, phúc tra`) },
  {
    id: 'propaganda',
    kind: 'action',
    phrases: list(`
      tuyên truyền, phổ biến, quán triệt, thông báo đến, thông báo tới, nói chuyện chuyên đề, hội thao, hội thi, hội diễn, tọa đàm`),
  },
  {
    id: 'health',
    kind: 'action',
    phrases: list(`khám sức khỏe, sức khỏe loại, khám, tham quan, nghỉ mát, nghỉ dưỡng, hiến máu, điều trị`),
  },
  {
    id: 'loan',
    kind: 'action',
    phrases: list(`vay, vay vốn, cho vay, quỹ trợ vốn, góp vốn, xoay vòng, vốn xoay vòng, chơi hụi`),
  },
  {
    id: 'children',
    kind: 'mark',
    phrases: list(`
      con đoàn viên, con công nhân, học bổng, các cháu, học sinh, con cán bộ, con người lao động, khuyến học`),
  },
  { id: 'meal', kind: 'mark', phrases: list(`bữa ăn ca, ăn ca, bữa ăn, bữa cơm`) },
  {
    id: 'jobless',
    kind: 'mark',
    phrases: list(`thiếu việc làm, mất việc, thôi việc, nghỉ việc, giảm giờ làm, ngừng việc,
      nghỉ chờ việc, chờ việc, luân phiên nghỉ, nghỉ luân phiên, tạm hoãn hợp đồng, tạm hoãn, nghỉ không lương`),
  },
  {
    id: 'insurance',
    kind: 'mark',
    phrases: list(`bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp, bảo hiểm`),
  },
  { id: 'agreement', kind: 'mark', phrases: list(`thỏa ước, thỏa ước lao động tập thể`) },
  {
    id: 'unreached',
    kind: 'mark',
    phrases: list(`
      chưa đạt, không đạt, chưa hoàn thành, không hoàn thành, hụt, chưa làm được, chưa thực hiện được`),
  },
  { id: 'balance', kind: 'mark', phrases: list(`số dư, tồn quỹ, kết dư, dư quỹ, còn dư, số tồn, còn tồn`) },
  {
    id: 'distribution',
    kind: 'mark',
    phrases: list(`
      phân phối, phân bổ, được sử dụng, cấp trả, để lại, trích lại, cấp lại`),
  },
  {
    id: 'renewal',
    kind: 'mark',
    phrases: list(
      `cấp đổi, đổi thẻ, cấp lại thẻ, chuyển đổi thẻ, cấp mới đổi, thẻ đoàn viên được đổi, thẻ liên kết, nhận thẻ liên kết, đã nhận thẻ liên kết`,
    ),
  },
  {
    id: 'application',
    kind: 'mark',
    phrases: list(
      `hồ sơ xin, hồ sơ xin hỗ trợ, hồ sơ đề nghị, hồ sơ đề nghị hỗ trợ, đơn đề nghị hỗ trợ, đơn đề nghị, đơn xin hỗ trợ, đơn xin`,
    ),
  },
  {
    id: 'arrears',
    kind: 'mark',
    phrases: list(
      `truy thu, nợ lương, nợ tiền lương, kinh phí nợ, còn nợ, nợ đọng, nợ kinh phí, số nợ, thu nợ`,
    ),
  },
  {
    id: 'damage',
    kind: 'mark',
    phrases: list(`bị ngập, bị sập, bị tốc mái, bị hư hỏng, bị cuốn trôi, tốc mái`),
  },
  {
    id: 'hiring',
    kind: 'mark',
    phrases: list(`tuyển mới, tuyển thêm, tuyển dụng, tuyển dụng mới, tuyển được,
      bố trí lại, điều chuyển`),
  },
  { id: 'population', kind: 'mark', phrases: list(`trong độ tuổi lao động, độ tuổi lao động, dân số`) },
  {
    id: 'contribution',
    kind: 'mark',
    phrases: list(`mức đóng bảo hiểm xã hội, mức đóng bảo hiểm, tiền đóng bảo hiểm`),
  },
  {
    id: 'lodging',
    kind: 'mark',
    phrases: list(
      `nhà tập thể, thuê trọ, ở trọ, thuê nhà trọ, thuê nhà, chưa có nhà ở, nhà ở ổn định, có nhà ở ổn định`,
    ),
  },
  {
    id: 'crew',
    kind: 'mark',
    phrases: list(
      `tổ xung kích, đội xung kích, đội tình nguyện, tổ tự quản, tổ nhập liệu, tổ công tác, tổ giúp việc`,
    ),
  },
  {
    id: 'rating',
    kind: 'mark',
    phrases: list(`
      xếp loại, hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ, hoàn thành nhiệm vụ, vững mạnh, đạt vững mạnh`),
  },
  { id: 'regulation', kind: 'action', phrases: list(`ban hành quy chế, xây dựng quy chế, sửa đổi quy chế`) },
  {
    id: 'attendance',
    kind: 'mark',
    phrases: list(`đại biểu có mặt, tỷ lệ có mặt, vắng mặt, mời, đã mời, dự họp, tỷ lệ dự`),
  },
  {
    id: 'signing',
    kind: 'mark',
    phrases: list(`việc ký cam kết, hoàn thành việc ký cam kết, hoàn thành ký cam kết`),
  },
  { id: 'merger', kind: 'mark', phrases: list(`hợp nhất, được hợp nhất, chia tách`) },
  { id: 'workforce', kind: 'mark', phrases: list(`nhân lực, cơ cấu lao động`) },
  { id: 'opinion', kind: 'mark', phrases: list(`được hỏi, hài lòng`) },
  { id: 'lawsuit', kind: 'mark', phrases: list(`khởi kiện, đơn khởi kiện, tòa án`) },
  {
    id: 'youth-union',
    kind: 'mark',
    phrases: list(`chi đoàn thanh niên, đoàn thanh niên kết nạp, tncs, đoàn viên tncs, tncs hồ chí minh`),
  },
  {
    id: 'officers',
    kind: 'person',
    phrases: list(`cán bộ công đoàn, mạng lưới cán bộ công đoàn, ban chấp hành có`),
  },
  {
    id: 'candidacy',
    kind: 'mark',
    phrases: list(`tham gia cấp ủy, vào cấp ủy, quy hoạch, ứng cử, trúng cử, bầu vào, giữ chức vụ`),
  },
  {
    id: 'schooling',
    kind: 'action',
    phrases: list(
      `bồi túc tay nghề, nâng bậc, thi nâng bậc, thi tay nghề, nâng cao tay nghề, học nghề, đào tạo nghề`,
    ),
  },
  {
    id: 'other-accident',
    kind: 'mark',
    phrases: list(`tai nạn giao thông, tai nạn sinh hoạt, tai nạn rủi ro`),
  },
  { id: 'contractors', kind: 'mark', phrases: list(`nhà thầu, nhà thầu phụ, thầu phụ`) },
  { id: 'fallen', kind: 'mark', phrases: list(`bị thương, tử vong, người chết`) },
];
