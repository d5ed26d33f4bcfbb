/**
 * The ideas behind indicators and the words in which writers put them. Data only: a new wording is added here, never in
 * code. Phrases are spelt out (no abbreviations); commas may stand between their words, but not at an underscore:
 * "giới thiệu_kết nạp" is not "giới thiệu, kết nạp".
 *
 * action  what was done; an indicator is answered by a figure of its own action
 * topic   what it was about
 * person  who: almost every sentence has one, so it tells little
 * mark    a part or another matter: a figure marked so answers only an indicator that asks for it
 */
export type IdeaKind = 'action' | 'topic' | 'person' | 'mark';

export interface Idea {
  readonly id: string;
  readonly kind: IdeaKind;
  readonly phrases: readonly string[];
}

export const IDEAS: readonly Idea[] = [
  // Who
  {
    id: 'workers',
    kind: 'person',
    phrases: [
      'người lao động',
      'công nhân viên chức lao động',
      'công nhân viên chức',
      'công nhân lao động',
      'công nhân',
      'cán bộ công chức viên chức',
      'cán bộ công chức',
      'cán bộ viên chức',
      'công chức viên chức',
      'viên chức lao động',
      'cán bộ công nhân viên',
      'cán bộ giáo viên nhân viên',
      'cán bộ giáo viên',
      'giáo viên',
      'viên chức',
      'công chức',
      'nhân viên',
    ],
  },
  { id: 'members', kind: 'person', phrases: ['đoàn viên', 'đoàn viên công đoàn', 'hội viên'] },

  // How many there are
  {
    id: 'total',
    kind: 'topic',
    phrases: [
      'tổng số',
      'số lượng',
      'đội ngũ',
      'hiện có',
      'toàn',
      'tổng cộng',
      'quản lý',
      'biên chế',
      'lực lượng',
      'quy mô',
    ],
  },
  {
    id: 'income',
    kind: 'action',
    phrases: ['thu', 'tổng thu', 'số thu', 'nguồn thu', 'thu nộp', 'nộp', 'trích nộp', 'đóng nộp'],
  },
  { id: 'expense', kind: 'action', phrases: ['chi', 'tổng chi', 'số chi', 'đã chi', 'chi ra'] },
  {
    id: 'fund',
    kind: 'topic',
    phrases: ['kinh phí công đoàn', 'kinh phí', 'tài chính công đoàn', 'tài chính', 'ngân sách công đoàn'],
  },
  { id: 'dues', kind: 'mark', phrases: ['đoàn phí', 'đoàn phí công đoàn'] },
  { id: 'account', kind: 'mark', phrases: ['tài khoản', 'qua tài khoản', 'tài khoản tập trung'] },

  // Wages and safety
  { id: 'wage', kind: 'topic', phrases: ['tiền lương', 'lương', 'thu nhập', 'tiền công'] },
  {
    id: 'minimum-wage',
    kind: 'mark',
    phrases: ['lương cơ sở', 'lương tối thiểu', 'lương tối thiểu vùng', 'tiền lương tối thiểu'],
  },
  {
    id: 'average',
    kind: 'topic',
    phrases: ['bình quân', 'trung bình', 'người tháng', 'đồng tháng', 'một tháng', 'mỗi tháng'],
  },
  { id: 'accident', kind: 'topic', phrases: ['tai nạn lao động', 'tai nạn'] },
  { id: 'severe', kind: 'mark', phrases: ['nghiêm trọng', 'chết người', 'nặng'] },

  // Commitments
  {
    id: 'reach',
    kind: 'action',
    phrases: ['đạt', 'hoàn thành', 'vượt', 'mức đạt', 'thực hiện xong', 'đạt và vượt'],
  },
  {
    id: 'commitment',
    kind: 'topic',
    phrases: [
      'cam kết',
      'chỉ tiêu',
      'nội dung cam kết',
      'chỉ tiêu cam kết',
      'chỉ tiêu đã cam kết',
      'kế hoạch',
      'nội dung đã cam kết',
      'giao ước',
      'mục tiêu',
      'nội dung đăng ký',
      'chỉ tiêu đăng ký',
    ],
  },

  // Support
  {
    id: 'support',
    kind: 'action',
    phrases: ['hỗ trợ', 'chi hỗ trợ', 'trợ cấp', 'giúp đỡ', 'trợ giúp', 'ủng hộ', 'cứu trợ'],
  },
  {
    id: 'calamity',
    kind: 'topic',
    phrases: [
      'dịch',
      'dịch bệnh',
      'covid',
      'lũ',
      'lũ lụt',
      'mưa lũ',
      'bão lũ',
      'bão',
      'thiên tai',
      'thiệt hại',
      'bị ảnh hưởng',
      'ảnh hưởng',
      'ngập lụt',
      'cách ly',
      'f0',
      'sạt lở',
    ],
  },
  {
    id: 'house',
    kind: 'topic',
    phrases: ['mái ấm công đoàn', 'mái ấm', 'căn nhà', 'ngôi nhà', 'nhà ở', 'nhà mái ấm'],
  },
  {
    id: 'gift',
    kind: 'action',
    phrases: [
      'tặng quà',
      'suất quà',
      'phần quà',
      'trao quà',
      'quà',
      'chăm lo',
      'thăm hỏi',
      'thăm',
      'tặng',
      'trao tặng',
      'trao',
    ],
  },
  {
    id: 'hardship',
    kind: 'topic',
    phrases: [
      'khó khăn',
      'hoàn cảnh khó khăn',
      'hoàn cảnh',
      'ốm đau',
      'lễ tết',
      'dịp tết',
      'tết',
      'bệnh hiểm nghèo',
    ],
  },

  // Members, unions and the Party
  {
    id: 'growth',
    kind: 'action',
    phrases: [
      'phát triển mới',
      'kết nạp mới',
      'kết nạp thêm',
      'phát triển thêm',
      'phát triển đoàn viên',
      'phát triển được',
      'phát triển',
      'đoàn viên mới',
      'gia nhập',
      'kết nạp đoàn viên',
      'tăng mới',
      'tăng thêm',
      'vào công đoàn',
      'vào tổ chức công đoàn',
    ],
  },
  { id: 'founding', kind: 'action', phrases: ['thành lập', 'thành lập mới', 'ra mắt', 'thành lập được'] },
  { id: 'unions', kind: 'topic', phrases: ['công đoàn cơ sở', 'nghiệp đoàn', 'tổ chức công đoàn'] },
  {
    id: 'party',
    kind: 'mark',
    phrases: [
      'đảng',
      'đảng viên',
      'vào đảng',
      'cho đảng',
      'hàng ngũ của đảng',
      'quần chúng ưu tú',
      'đảng viên mới',
    ],
  },
  {
    id: 'introduction',
    kind: 'action',
    phrases: [
      'giới thiệu',
      'bồi dưỡng giới thiệu',
      'giới thiệu_kết nạp',
      'bồi dưỡng giới thiệu_kết nạp',
      'chăm bồi',
      'tạo nguồn',
      'bồi dưỡng và giới thiệu',
      'nguồn phát triển',
      'học lớp cảm tình',
      'nhận thức về',
      'bồi dưỡng nhận thức về',
      'lớp đối tượng',
    ],
  },
  { id: 'admission', kind: 'action', phrases: ['kết nạp', 'được kết nạp', 'đứng vào hàng ngũ'] },
  {
    id: 'private',
    kind: 'mark',
    phrases: [
      'ngoài nhà nước',
      'ngoài khu vực nhà nước',
      'khu vực doanh nghiệp ngoài nhà nước',
      'doanh nghiệp ngoài nhà nước',
      'tư nhân',
      'vốn đầu tư nước ngoài',
      'ngoài quốc doanh',
      'khu vực ngoài nhà nước',
    ],
  },
  {
    id: 'training',
    kind: 'action',
    phrases: ['tập huấn', 'bồi dưỡng', 'đào tạo', 'bồi dưỡng tập huấn', 'tập huấn nghiệp vụ', 'huấn luyện'],
  },
  {
    id: 'update',
    kind: 'action',
    phrases: ['cập nhật', 'nhập dữ liệu', 'đồng bộ', 'nhập', 'cập nhập', 'nhập liệu'],
  },
  {
    id: 'database',
    kind: 'topic',
    phrases: ['dữ liệu', 'phần mềm', 'hệ thống phần mềm', 'phần mềm quản lý đoàn viên', 'cơ sở dữ liệu'],
  },

  // Meetings
  {
    id: 'officials-meeting',
    kind: 'topic',
    phrases: [
      'hội nghị cán bộ công chức',
      'hội nghị cán bộ công chức viên chức',
      'hội nghị công chức viên chức',
      'hội nghị cán bộ viên chức',
      'hội nghị viên chức',
      'hội nghị công chức',
      'hội nghị cán bộ công chức viên chức lao động',
    ],
  },
  {
    id: 'workers-meeting',
    kind: 'topic',
    phrases: ['hội nghị người lao động', 'hội nghị đại biểu người lao động', 'hội nghị lao động'],
  },
  {
    id: 'dialogue',
    kind: 'topic',
    phrases: ['đối thoại', 'đối thoại tại nơi làm việc', 'đối thoại định kỳ'],
  },

  // Letters
  {
    id: 'letters',
    kind: 'topic',
    phrases: [
      'đơn thư',
      'đơn',
      'khiếu nại',
      'tố cáo',
      'khiếu nại tố cáo',
      'đơn khiếu nại',
      'đơn tố cáo',
      'đơn kiến nghị',
      'đơn phản ánh',
      'thư khiếu nại',
    ],
  },
  { id: 'receipt', kind: 'action', phrases: ['tiếp nhận', 'nhận được', 'đã nhận'] },
  { id: 'settlement', kind: 'action', phrases: ['giải quyết', 'xử lý', 'đã giải quyết', 'trả lời'] },

  // Emulation
  {
    id: 'reward',
    kind: 'action',
    phrases: [
      'khen thưởng',
      'được khen',
      'khen',
      'tuyên dương',
      'biểu dương',
      'tôn vinh',
      'bằng khen',
      'giấy khen',
    ],
  },
  {
    id: 'direct-labour',
    kind: 'mark',
    phrases: [
      'lao động trực tiếp',
      'công nhân trực tiếp',
      'người lao động trực tiếp',
      'công nhân lao động trực tiếp',
      'công nhân trực tiếp sản xuất',
      'lao động trực tiếp sản xuất',
      'trực tiếp sản xuất',
    ],
  },
  {
    id: 'benefit',
    kind: 'action',
    phrases: [
      'làm lợi',
      'giá trị làm lợi',
      'trị giá làm lợi',
      'lợi ích kinh tế',
      'hiệu quả kinh tế',
      'tiết kiệm',
      'giá trị kinh tế',
    ],
  },
  {
    id: 'innovation',
    kind: 'topic',
    phrases: [
      'sáng kiến',
      'cải tiến',
      'cải tiến kỹ thuật',
      'sáng kiến cải tiến kỹ thuật',
      'đề tài',
      'giải pháp',
      'sáng kiến kinh nghiệm',
    ],
  },

  // Other matters, whose figures answer nothing but themselves
  { id: 'women', kind: 'mark', phrases: ['nữ', 'lao động nữ', 'nữ đoàn viên', 'nữ công nhân'] },
  { id: 'part', kind: 'mark', phrases: ['trong đó', 'trình độ', 'đại học', 'thợ bậc', 'hợp đồng'] },
  {
    id: 'before',
    kind: 'mark',
    phrases: [
      'năm trước',
      'cùng kỳ',
      'đầu nhiệm kỳ',
      'nhiệm kỳ trước',
      'đầu năm',
      'đầu kỳ',
      'năm ngoái',
      'cùng kỳ năm trước',
    ],
  },
  { id: 'counselling', kind: 'action', phrases: ['tư vấn', 'tư vấn pháp luật'] },
  { id: 'inspection', kind: 'action', phrases: ['kiểm tra', 'giám sát', 'phúc tra'] },
  {
    id: 'propaganda',
    kind: 'action',
    phrases: [
      'tuyên truyền',
      'phổ biến',
      'quán triệt',
      'nói chuyện chuyên đề',
      'hội thao',
      'hội thi',
      'hội diễn',
      'tọa đàm',
    ],
  },
  {
    id: 'health',
    kind: 'action',
    phrases: ['khám sức khỏe', 'khám', 'tham quan', 'nghỉ mát', 'nghỉ dưỡng', 'hiến máu', 'điều trị'],
  },
  { id: 'loan', kind: 'action', phrases: ['vay', 'vay vốn', 'cho vay', 'quỹ trợ vốn'] },
  {
    id: 'children',
    kind: 'mark',
    phrases: [
      'con đoàn viên',
      'con công nhân',
      'học bổng',
      'các cháu',
      'học sinh',
      'con cán bộ',
      'con người lao động',
      'khuyến học',
    ],
  },
  { id: 'meal', kind: 'mark', phrases: ['bữa ăn ca', 'ăn ca', 'bữa ăn', 'bữa cơm'] },
  {
    id: 'jobless',
    kind: 'mark',
    phrases: ['thiếu việc làm', 'mất việc', 'thôi việc', 'nghỉ việc', 'giảm giờ làm', 'ngừng việc'],
  },
  {
    id: 'insurance',
    kind: 'mark',
    phrases: ['bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo hiểm thất nghiệp', 'bảo hiểm'],
  },
  { id: 'agreement', kind: 'mark', phrases: ['thỏa ước', 'thỏa ước lao động tập thể'] },
  { id: 'fallen', kind: 'mark', phrases: ['bị thương', 'tử vong', 'người chết'] },
];

/** Words that look like an idea's and are not: read over. */
export const NEUTRAL: readonly string[] = [
  'an toàn',
  'toàn thể',
  'toàn diện',
  'toàn quốc',
  'toàn khóa',
  'hoàn toàn',
  'toàn dân',
  'bảo toàn',
  'thu hút',
  'thu gom',
  'thu hẹp',
  'thu hồi',
  'thu thập',
  'thu hoạch',
  'trung thu',
  'thu - chi',
  'tiếp thu',
  'doanh thu',
  'chi bộ',
  'chi đoàn',
  'chi nhánh',
  'chi tiết',
  'chi trả',
  'chi hội',
  'chi tiêu',
  'chi cục',
  'chi ủy',
  'chi phí',
  'xem xét kết nạp',
  'xem xét và kết nạp',
  'chăm bồi xem xét kết nạp',
  'đại hội đảng',
  'nghị quyết của đảng',
  'xây dựng đảng',
  'lãnh đạo của đảng',
  'đảng ủy',
  'đảng bộ',
  'ban đảng',
  'đảng nhà nước',
  'kinh tế',
  'hội nghị sơ kết',
  'phát triển kinh tế',
  'phát triển bền vững',
  'tổng công ty',
  'ban quản lý',
  'cán bộ quản lý',
  'quản lý đoàn viên',
  'quản lý tài chính',
  'kế hoạch số',
  'đạt giải',
  'đoàn viên thanh niên',
  'đơn vị',
  'hóa đơn',
  'đơn giá',
  'đơn hàng',
  'từ đầu nhiệm kỳ',
  'từ đầu năm',
  'từ đầu kỳ',
  'so với cùng kỳ',
  'so với cùng kỳ năm trước',
  'so với năm trước',
  'so với đầu nhiệm kỳ',
  'so với đầu năm',
  'so với đầu kỳ',
  'so với nhiệm kỳ trước',
  'nhập ngũ',
  'sáp nhập',
  'gia nhập thị trường',
  'thâm nhập',
  'hội nhập',
  'thành viên',
];

/** What a unit already says of its figure. */
export const IDEA_OF_UNIT: ReadonlyMap<string, string> = new Map([
  ['house', 'house'],
  ['letter', 'letters'],
  ['union', 'unions'],
  ['idea', 'innovation'],
  ['goal', 'commitment'],
  ['gift', 'gift'],
]);

/** Marks that do little harm beside the indicator's own action. */
export const MILD: ReadonlySet<string> = new Set(['part', 'before', 'insurance', 'jobless', 'women']);

/** Actions that go with a topic without being another matter. */
export const ALLIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['receipt', ['letters']],
  [
    'reach',
    [
      'wage',
      'commitment',
      'fund',
      'officials-meeting',
      'workers-meeting',
      'dialogue',
      'direct-labour',
      'database',
      'innovation',
      'calamity',
      'total',
      'unions',
    ],
  ],
  ['income', ['account']],
  ['support', ['house', 'hardship']],
  ['gift', ['house', 'calamity', 'hardship']],
]);
