import { type Idea, list } from './idea';

/**
 * The ideas behind indicators and the words in which writers put them. Data only: a new wording is added here, never in
 * code. Phrases are spelt out (no abbreviations); commas may stand between their words, but not at an underscore:
 * "giới thiệu_kết nạp" is not "giới thiệu, kết nạp".
 */
export const IDEAS: readonly Idea[] = [
  // Who
  {
    id: 'workers',
    kind: 'person',
    phrases: list(`
      tổng số lao động, người lao động, công nhân viên chức lao động, công nhân viên chức, công nhân lao động,
      công nhân, cán bộ công chức viên chức, cán bộ công chức, cán bộ viên chức, công chức viên chức,
      viên chức lao động, cán bộ công nhân viên, cán bộ giáo viên nhân viên, cán bộ giáo viên, giáo viên,
      cán bộ giảng viên nhân viên, cán bộ giảng viên, giảng viên nhân viên, giáo viên nhân viên, giảng viên,
      nhà giáo, viên chức, công chức, nhân viên, người làm việc, người đang làm việc, lao động có mặt,
      lực lượng lao động, tổng lao động, lao động bình quân, quân số lao động, lao động đến, lao động định biên, lao động hiện tại, số lao động làm việc, lao động làm việc, lao động của, người đang công tác, nhân lực, biên chế và hợp đồng, cb cc vc, cc vc, cb gv nv,
      tính cả lao động hợp đồng, cả lao động hợp đồng, tính cả hợp đồng`),
  },
  {
    id: 'members',
    kind: 'person',
    phrases: list(`đoàn viên, đoàn viên công đoàn, công đoàn viên, hội viên, đoàn viên ưu tú`),
  },
  // How many there are
  {
    id: 'total',
    kind: 'topic',
    phrases: list(`
      tổng số lao động, tổng số, số lượng, đội ngũ, hiện có, hiện nay có, hiện tại có, hiện sử dụng, toàn, quản lý,
      duy trì, giải quyết việc làm cho, giữ việc làm cho, giữ được việc làm cho, bảo đảm việc làm cho, đang làm việc, đang có việc làm,
      định biên, lao động định biên, lao động hiện tại,
      biên chế, lực lượng, lực lượng lao động, tổng lao động, lao động bình quân, quân số, quân số lao động, lao động đến,
      tính cả lao động hợp đồng, cả lao động hợp đồng, tính cả hợp đồng,
      quy mô, người đang làm việc, đang công tác, người đang công tác, biên chế và hợp đồng`),
  },
  {
    id: 'income',
    kind: 'action',
    phrases: list(`
      thu, tổng thu, số thu, nguồn thu, thu nộp, nộp, trích nộp, đóng nộp, chuyển nộp, chuyển kinh phí, chuyển tiền, đóng 2, nguồn vào, nguồn vào quỹ công đoàn, nhận vào,
      tiền vào, về tài khoản theo phân cấp, đã về tài khoản, đã về quỹ, thu vào, thu vào quỹ, thu về`),
  },
  { id: 'use', kind: 'topic', phrases: list(`sử dụng, đã sử dụng, được sử dụng`) },
  {
    id: 'expense',
    kind: 'action',
    phrases: list(`
      chi, tổng chi, số chi, đã chi, chi ra, đem dùng, đã dùng, dùng hết, tiền ra, chi tiêu hết, chi tiêu của,
      dùng cho hoạt động`),
  },
  {
    id: 'fund',
    kind: 'topic',
    phrases: list(`
      kinh phí công đoàn, kinh phí, quỹ công đoàn, vào quỹ công đoàn, nguồn vào quỹ công đoàn, tài chính công đoàn, tài chính, ngân sách công đoàn`),
  },
  { id: 'dues', kind: 'mark', phrases: list(`đoàn phí, đoàn phí công đoàn`) },
  {
    id: 'account',
    kind: 'mark',
    phrases: list(`
      tài khoản, qua tài khoản, tài khoản tập trung, tài khoản của công đoàn việt nam, tài khoản công đoàn việt nam,
      chuyển khoản, qua tk, tk công đoàn việt nam, một tài khoản, tài khoản chung, kênh này, qua kênh này`),
  },
  // Wages and safety
  {
    id: 'wage',
    kind: 'topic',
    phrases: list(`
      tiền lương, lương và các khoản phụ cấp, lương và phụ cấp, lương cộng phụ cấp, lương, thu nhập, tổng thu nhập, tiền công, mức lương, mức thu nhập, lương tháng, mức lĩnh,
      thực lĩnh, mức hưởng, tiền lĩnh`),
  },
  {
    id: 'minimum-wage',
    kind: 'mark',
    phrases: list(`
      lương cơ sở, lương tối thiểu, lương tối thiểu vùng, tiền lương tối thiểu, mức tối thiểu, tối thiểu vùng,
      mức tối thiểu vùng, mức lương tối thiểu, mức lương cơ sở, mức cơ sở,
      lương thấp nhất, mức lương thấp nhất, thu nhập thấp nhất`),
  },
  {
    id: 'average',
    kind: 'topic',
    phrases: list(`
      bình quân, trung bình, người tháng, đồng tháng, một tháng, mỗi tháng, bình quân đầu người, tính bình quân,
      tính chung`),
  },
  {
    id: 'allowance',
    kind: 'mark',
    phrases: list(`
      phụ cấp, nhuận bút, thù lao, tiền thưởng, mức thưởng, thưởng lễ, thưởng các ngày lễ, thưởng tết, thu nhập tăng thêm, tăng_thu nhập, tạm ứng lương,
      tạm ứng, học phí, công tác phí`),
  },
  { id: 'accident', kind: 'topic', phrases: list(`tai nạn lao động, tai nạn`) },
  { id: 'severe', kind: 'mark', phrases: list(`nghiêm trọng, chết người, nặng`) },
  // Commitments
  {
    id: 'reach',
    kind: 'action',
    phrases: list(`
      đạt, hoàn thành, vượt, mức đạt, mức thực hiện, thực hiện xong, đạt và vượt, về đích, hoàn tất, đạt được, đạt mức, đạt tỷ lệ,
      đã thực hiện, tỷ lệ thực hiện, thực hiện cam kết, cán đích, đã về đích, làm xong, làm được, thực hiện được, thực hiện đạt, hoàn thành vượt mức,
      hoàn thành và vượt`),
  },
  {
    id: 'commitment',
    kind: 'topic',
    phrases: list(`
      cam kết, chỉ tiêu, nội dung cam kết, chỉ tiêu cam kết, chỉ tiêu đã cam kết, kế hoạch, nội dung đã cam kết,
      giao ước, mục tiêu, nội dung đăng ký, chỉ tiêu đăng ký, nội dung giao ước, chỉ tiêu thi đua, đầu việc, nhóm chỉ tiêu,
      bản cam kết, nội dung đã ký, nội dung ký, việc đã ký, việc đã hứa, nội dung ký kết, nội dung đã ký kết`),
  },
  // Support
  {
    id: 'support',
    kind: 'action',
    phrases: list(`
      hỗ trợ, chi hỗ trợ, chi giúp, trợ cấp, giúp đỡ, trợ giúp, ủng hộ, cứu trợ, được giúp, tương trợ, đùm bọc, nhận hỗ trợ,
      được hỗ trợ, hỗ trợ cho, giúp cho, đỡ đần, tiếp sức, san sẻ, cứu tế, sẻ chia, đến với, đã đến với`),
  },
  {
    id: 'goods',
    kind: 'topic',
    phrases: list(`
      tiền mặt, mì tôm, lương thực, thực phẩm, thuốc men, áo ấm, chăn ấm, chăn màn, áo phao, sách vở, quần áo, nước uống,
      đồ dùng học tập, cấp phát, cấp cho, chuyển tới, chuyển đến, đã chuyển, giải ngân, được giải ngân, chi tiền, trích quỹ, dành cho, mua lương thực, được nhận`),
  },
  { id: 'help', kind: 'topic', phrases: list(`giúp, đỡ, lo cho, chia sẻ, chi trả`) },
  {
    id: 'calamity',
    kind: 'topic',
    phrases: list(`
      dịch, dịch bệnh, covid, co vid, lũ, lũ lụt, mưa lũ, bão lũ, bão, thiên tai, thiệt hại, bị ảnh hưởng, ảnh hưởng,
      ngập lụt, cách ly, f0, sạt lở, ngập nhà, ngập, tốc mái, cuốn trôi, bão số, lốc xoáy, dông lốc, giông lốc, lụt,
      hạn mặn, xâm nhập mặn, hạn hán, triều cường, mất mùa, vùng lũ, vùng dịch, f1, dương tính, nhiễm bệnh,
      phong tỏa, giãn cách, hỏa hoạn, cháy nhà, mưa đá, lũ quét, lũ ống, lở đất, mắc covid, nhiễm covid,
      sự cố thiên tai, bị ngập, bị sập, bị tốc mái, bị hư hỏng, bị cuốn trôi`),
  },
  { id: 'infection', kind: 'topic', phrases: list(`f0, f1, dương tính, nhiễm bệnh, mắc covid, nhiễm covid`) },
  {
    id: 'house',
    kind: 'topic',
    phrases: list(
      `mái ấm công đoàn, xây nhà, xây nhà mới, làm nhà, sửa nhà, sửa chữa nhà, mái ấm, nhà mái ấm, nhà mái ấm công đoàn, căn nhà mái ấm`,
    ),
  },
  {
    id: 'other-house',
    kind: 'mark',
    phrases: list(`
      nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết, nhà trọ, nhà văn hóa, nhà trẻ, nhà công vụ`),
  },
  {
    id: 'gift',
    kind: 'action',
    phrases: list(`
      tặng quà, suất quà, phần quà, trao quà, quà, chăm lo, thăm hỏi, thăm, tặng, trao tặng, trao, biếu, mừng tuổi,
      lì xì, túi quà, gói quà, phiếu quà, phiếu mua hàng, nhu yếu phẩm, cho gạo, cho tôn, cho tiền`),
  },
  {
    id: 'hardship',
    kind: 'topic',
    phrases: list(`
      khó khăn, hoàn cảnh khó khăn, hoàn cảnh, ốm đau, lễ tết, dịp tết, tết, bệnh hiểm nghèo, neo đơn, cảnh ngộ,
      éo le, ốm, tai ương, mồ côi`),
  },
  // Members, unions and the Party
  {
    id: 'growth',
    kind: 'action',
    phrases: list(`
      tiếp nhận mới, phát triển mới, kết nạp mới, kết nạp thêm, phát triển thêm, phát triển đoàn viên,
      phát triển được, phát triển, đoàn viên mới, gia nhập, kết nạp đoàn viên, tăng mới, vào công đoàn,
      vào tổ chức công đoàn, lớn thêm, đoàn viên tăng thêm, tăng thêm đoàn viên, tham gia công đoàn,
      tham gia tổ chức công đoàn, trở thành đoàn viên, vào tổ chức, phát triển mới đoàn viên, kết nạp vào công đoàn,
      kết nạp vào tổ chức công đoàn, vận động vào công đoàn, vào đội ngũ đoàn viên, bổ sung vào đội ngũ đoàn viên, vận động gia nhập, thu nạp, tăng trong năm,
      tăng trong kỳ, số tăng, được trao thẻ đoàn viên, phát thẻ đoàn viên, cấp thẻ đoàn viên, công nhận đoàn viên, quyết định công nhận đoàn viên, công nhận là đoàn viên,
      đoàn viên kết nạp mới, vào với công đoàn, đứng vào tổ chức công đoàn, gia nhập công đoàn,
      nhận thẻ, đã nhận thẻ, được nhận thẻ, trao thẻ, vào mới, nhận vào tổ chức, nhận vào công đoàn, kết nạp công đoàn, đón nhận, nhận thêm, đón thêm, đoàn viên công đoàn mới`),
  },
  {
    id: 'founding',
    kind: 'action',
    phrases: list(`
      thành lập, thành lập mới, ra mắt, thành lập được, ra đời, khai sinh, lập mới, lập thêm, lập xong, thành lập xong, lập được,
      thành lập thêm, được công nhận mới, công nhận mới, xây dựng được tổ chức công đoàn, mới thành lập, được thành lập, cho ra đời, được lập, quyết định thành lập, quyết định công nhận, mới ra đời,
      công đoàn cơ sở mới, cơ sở mới, nghiệp đoàn mới`),
  },
  {
    id: 'unions',
    kind: 'topic',
    phrases: list(
      `công đoàn cơ sở, nghiệp đoàn, tổ chức công đoàn, xây dựng được tổ chức công đoàn, công đoàn cơ sở mới`,
    ),
  },
  {
    id: 'party',
    kind: 'mark',
    phrases: list(`
      đảng, đảng viên, vào đảng, cho đảng, hàng ngũ của đảng, quần chúng ưu tú, ưu tú, đoàn viên ưu tú,
      đảng viên mới, phát triển đảng viên, số người vào đảng, số vào đảng, với cấp ủy, cho cấp ủy, sang cấp ủy, qua chi bộ, với chi bộ, lên chi bộ, tới chi bộ, đến chi bộ,
      chi bộ kết nạp, chi bộ đã kết nạp, cho chi bộ, sang chi bộ, sang đảng bộ, cho đảng bộ,
      với đảng ủy, cho đảng ủy, sang đảng ủy, để đảng ủy, lên đảng ủy, dưới cờ đảng,
      tuyên thệ dưới cờ đảng, trở thành đảng viên, làm lễ vào đảng, được vào đảng, đã vào đảng, kn đảng, cảm tình đảng, đối tượng đảng,
      lớp cảm tình đảng, học cảm tình đảng, học cảm tình xét kết nạp, phát triển đảng, để xem xét kết nạp đảng, đề nghị đảng, cho đảng bồi dưỡng, cho chi bộ bồi dưỡng,
      cho cấp ủy bồi dưỡng, để cấp ủy, để chi bộ, để chi ủy, để đảng bộ,
      để cấp ủy xem xét kết nạp, để chi bộ xem xét kết nạp, để đảng ủy xem xét kết nạp, cho cấp ủy xem xét kết nạp,
      cho chi bộ xem xét kết nạp, cho đảng ủy xem xét kết nạp, với chi bộ xem xét kết nạp,
      với cấp ủy xem xét kết nạp, để cấp ủy bồi dưỡng xem xét kết nạp, để chi bộ bồi dưỡng xem xét kết nạp`),
  },
  { id: 'chosen', kind: 'person', phrases: list(`ưu tú, quần chúng ưu tú, đoàn viên ưu tú`) },
  { id: 'party-cell', kind: 'topic', phrases: list(`chi bộ, chi ủy, đảng bộ, đảng ủy`) },
  {
    id: 'introduction',
    kind: 'action',
    phrases: list(`
      giới thiệu, bồi dưỡng giới thiệu, giới thiệu_kết nạp, bồi dưỡng_kết nạp, bồi dưỡng giới thiệu_kết nạp,
      chăm bồi, tạo nguồn, bồi dưỡng và giới thiệu, nguồn phát triển, học lớp cảm tình, nhận thức về,
      bồi dưỡng nhận thức về, lớp đối tượng, đề xuất kết nạp, cảm tình, lớp cảm tình, học cảm tình,
      đối tượng kết nạp, lựa chọn giới thiệu, chọn lựa và giới thiệu, lớp bồi dưỡng nhận thức, đề cử, tiến cử,
      đưa vào nguồn, nguồn kết nạp, bồi dưỡng nguồn, cảm tình đảng, đối tượng đảng, lớp cảm tình đảng,
      học cảm tình đảng, học cảm tình xét kết nạp, gửi sang, đề nghị các chi bộ, chuyển sang chi bộ, trình chi ủy, trình cấp ủy, trình chi bộ, đề nghị chi bộ,
      đề nghị cấp ủy, đề nghị kết nạp, đề nghị xét kết nạp, đề nghị đảng, đề nghị đảng ủy, gửi danh sách, để xem xét kết nạp, để xem xét kết nạp đảng, để bồi dưỡng tạo nguồn kết nạp`),
  },
  {
    id: 'admission',
    kind: 'action',
    phrases: list(`
      chi bộ kết nạp, chi bộ đã kết nạp, cấp ủy xem xét kết nạp, chi bộ xem xét kết nạp, đảng ủy xem xét kết nạp,
      kết nạp, được kết nạp, phát triển đảng viên, số người vào đảng, số vào đảng, đứng vào hàng ngũ, đứng trong hàng ngũ, trở thành,
      vinh dự đứng, lễ kết nạp, tuyên thệ, dưới cờ đảng, tuyên thệ dưới cờ đảng, đảng viên mới, trở thành đảng viên,
      làm lễ vào đảng, được vào đảng, đã vào đảng, kn đảng`),
  },
  {
    id: 'private',
    kind: 'mark',
    phrases: list(`
      ngoài nhà nước, ngoài khu vực nhà nước, khu vực doanh nghiệp ngoài nhà nước, doanh nghiệp ngoài nhà nước,
      tư nhân, vốn đầu tư nước ngoài, ngoài quốc doanh, khu vực ngoài nhà nước, khối ngoài nhà nước, ngoài công lập,
      doanh nghiệp tư nhân, khu vực tư nhân, vốn nước ngoài, dân doanh, tư thục, fdi, khu vực ngoài quốc doanh,
      doanh nghiệp fdi, ngoài nn, doanh nghiệp ngoài nn, khu vực ngoài nn, công ty tư nhân, hợp tác xã`),
  },
  {
    id: 'training',
    kind: 'action',
    phrases: list(`
      dự học, dự lớp, theo học, tham gia học, tham dự lớp, tập huấn, bồi dưỡng, đào tạo, bồi dưỡng tập huấn,
      tập huấn nghiệp vụ, huấn luyện, lớp nghiệp vụ, nghiệp vụ công đoàn, lớp bồi dưỡng, tập huấn cho, lớp tập huấn,
      học nghiệp vụ, bồi dưỡng nghiệp vụ, hội nghị tập huấn, nâng cao nghiệp vụ, dạy nghiệp vụ`),
  },
  {
    id: 'update',
    kind: 'action',
    phrases: list(`
      đã nhập, nhập xong, nhập được, cập nhật, nhập dữ liệu, đồng bộ, cập nhập, nhập liệu, được cập nhật,
      nhập thông tin, nhập lên, nhập vào, nhập đủ, lên phần mềm, vào phần mềm, trên phần mềm, lên hệ thống,
      vào hệ thống, số hóa, khai báo thông tin, khai báo dữ liệu, đủ thông tin, hoàn thiện thông tin, hoàn thiện dữ liệu, cấp mã, đã có dữ liệu,
      đã có trong phần mềm, đã có trên phần mềm, đã có thông tin, đã có hồ sơ,
      có dữ liệu trên hệ thống, có tên trong hệ thống, có tên trên hệ thống, có tên trong phần mềm, có tên trên phần mềm`),
  },
  {
    id: 'database',
    kind: 'topic',
    phrases: list(`dữ liệu, phần mềm, hệ thống phần mềm, phần mềm quản lý đoàn viên, cơ sở dữ liệu`),
  },
  // Meetings
  {
    id: 'officials-meeting',
    kind: 'topic',
    phrases: list(`
      hội nghị cán bộ công chức, hội nghị cán bộ công chức viên chức, hội nghị công chức viên chức,
      hội nghị cán bộ viên chức, hội nghị viên chức, hội nghị công chức,
      hội nghị cán bộ công chức viên chức lao động, hội nghị cb cc, hội nghị cb cc vc, hội nghị cc vc, hội nghị cb vc,
      hn cán bộ công chức, hn cán bộ công chức viên chức, hn cán bộ viên chức, hn viên chức, hn công chức`),
  },
  {
    id: 'workers-meeting',
    kind: 'topic',
    phrases: list(
      `hội nghị người lao động, hội nghị của người lao động, hội nghị đại biểu người lao động, hội nghị lao động, hn người lao động`,
    ),
  },
  {
    id: 'dialogue',
    kind: 'topic',
    phrases: list(`
      đối thoại, đối thoại tại nơi làm việc, đối thoại định kỳ, đối thoại đột xuất, đối thoại trực tiếp,
      cuộc đối thoại`),
  },
  // Letters
  {
    id: 'letters',
    kind: 'topic',
    phrases: list(`
      đơn thư, đơn, khiếu nại, tố cáo, khiếu nại tố cáo, đơn khiếu nại, đơn tố cáo, đơn kiến nghị, đơn phản ánh,
      thư khiếu nại`),
  },
  {
    id: 'receipt',
    kind: 'action',
    phrases: list(`
      tiếp nhận, thu nhận, thụ lý, nhận được, đã nhận, tiếp nhận được, nhận đơn, nhận được đơn, gửi đến, gửi tới`),
  },
  {
    id: 'settlement',
    kind: 'action',
    phrases: list(`
      giải quyết, xử lý, đã giải quyết, trả lời, giải quyết xong, xử lý xong, giải quyết dứt điểm, đã xử lý,
      đã trả lời, hòa giải, được giải quyết, được xử lý, trả lời xong, gỡ xong, tháo gỡ`),
  },
  // Emulation
  {
    id: 'reward',
    kind: 'action',
    phrases: list(`
      khen thưởng, được khen, khen, tuyên dương, biểu dương, tôn vinh, bằng khen, giấy khen, khen tặng,
      được khen thưởng, tặng thưởng, được tặng thưởng, vinh danh, nêu gương, được thưởng, cờ thi đua, được tặng bằng khen, được tặng giấy khen,
      trao thưởng`),
  },
  {
    id: 'direct-labour',
    kind: 'mark',
    phrases: list(`
      tổng số lao động trực tiếp, lao động trực tiếp, công nhân trực tiếp, người lao động trực tiếp,
      công nhân lao động trực tiếp, công nhân trực tiếp sản xuất, lao động trực tiếp sản xuất, trực tiếp sản xuất,
      trực tiếp lao động, thợ trực tiếp, làm việc trực tiếp, vận hành trực tiếp, trực tiếp vận hành, công nhân đứng lò, đứng lò,
      công nhân vận hành, sửa chữa trực tiếp, công nhân đứng máy, đứng máy, công nhân sản xuất, người trực tiếp,
      người trực tiếp sản xuất, người lao động trực tiếp sản xuất, khối trực tiếp, bộ phận trực tiếp,
      lực lượng trực tiếp, thợ, tổ đội sản xuất`),
  },
  {
    id: 'benefit',
    kind: 'action',
    phrases: list(`
      đem lại lợi ích, mang lợi, đem lợi, đem lại khoản lợi, mang lại khoản lợi, đem về, mang về, làm lợi, giá trị làm lợi,
      trị giá làm lợi, lợi ích kinh tế, hiệu quả kinh tế, tiết kiệm, giá trị kinh tế, giảm chi phí, giảm giá thành,
      mang lại hiệu quả, đem lại hiệu quả, mang lại lợi ích, mang lại giá trị, đem lại giá trị, tiết giảm, sinh lợi,
      làm lợi cho, tiết kiệm được, tiết kiệm cho, lợi nhuận mang lại, giảm được chi phí, số tiền làm lợi, phần lợi,
      đỡ tốn, đỡ chi phí, quy thành tiền, lợi ích quy ra tiền, lợi về kinh tế, ước lợi,
      lợi được, cái lợi, cái lợi của, lợi ích mang lại, lợi ích đem lại, lợi ích thu được, bớt được, hưởng lợi, giảm chi, lợi ích tính bằng tiền, tính ra lợi, lợi cho`),
  },
  {
    id: 'innovation',
    kind: 'topic',
    phrases: list(`
      sáng kiến, cải tiến, cải tiến kỹ thuật, sáng kiến cải tiến kỹ thuật, đề tài, giải pháp, sáng kiến kinh nghiệm`),
  },
  { id: 'occupational-disease', kind: 'mark', phrases: list(`bệnh nghề nghiệp`) },
];
