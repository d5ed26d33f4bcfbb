import { fold } from './normalise';

/** What a figure counts, as broad as a reader would accept one for another; persons and turns are not the same. */
export type UnitFamily =
  | 'money'
  | 'percent'
  | 'person'
  | 'turn'
  | 'child'
  | 'event'
  | 'workplace'
  | 'union'
  | 'house'
  | 'gift'
  | 'letter'
  | 'case'
  | 'goal'
  | 'idea'
  | 'time'
  /** Counted in something this table does not know. */
  | 'other'
  /** No unit stands by the figure. */
  | 'none';

/** The words of each family, the first of a line being the unit's usual name. Data: add words here, never in code. */
const UNITS: readonly (readonly [UnitFamily, string, ...string[]])[] = [
  ['money', 'đồng', 'đ', 'vnđ', 'vnd', 'đồng tiền'],
  ['percent', '%', 'phần trăm'],
  [
    'turn',
    'lượt người',
    'lượt',
    'lượt đoàn viên',
    'lượt cán bộ',
    'lượt lao động',
    'lượt hộ',
    'lượt cnvclđ',
    'lượt cnlđ',
    'lượt nlđ',
    'lượt khen',
    'lượt khen thưởng',
    'suất khen',
    'suất khen thưởng',
  ],
  ['person', 'đoàn viên', 'đv', 'đvcđ', 'công đoàn viên'],
  ['person', 'hồ sơ đoàn viên', 'hồ sơ đv', 'thẻ đoàn viên', 'thẻ đv'],
  ['person', 'đảng viên'],
  [
    'person',
    'người',
    'người lao động',
    'nlđ',
    'đồng chí',
    'đ/c',
    'cá nhân',
    'quần chúng',
    'nhân sự',
    'gương mặt',
  ],
  [
    'person',
    'cán bộ',
    'cbcc',
    'cbccvc',
    'cbccvclđ',
    'cbcnv',
    'cbcnvc',
    'cbcnvlđ',
    'cbvc',
    'cbgvnv',
    'cclđ',
    'ccvc',
    'ccvclđ',
    'vclđ',
    'cbcđ',
    'kế toán',
    'tổ trưởng',
    'tổ phó',
    'chủ tịch',
    'phó chủ tịch',
    'cb',
    'công chức',
    'viên chức',
    'công chức viên chức',
    'giáo viên',
    'nhân viên',
    'tài xế',
    'lái xe',
    'phụ xe',
    'tiếp viên',
    'bảo vệ',
    'bảo mẫu',
    'giảng viên',
    'nhà giáo',
    'chuyên viên',
    'phóng viên',
    'biên tập viên',
    'kỹ thuật viên',
    'y',
    'y sĩ',
    'y bác sĩ',
    'bác sĩ',
    'điều dưỡng',
    'kỹ sư',
    'cô',
    'thầy cô',
    'cô giáo',
  ],
  [
    'person',
    'lao động',
    'công nhân',
    'công nhân lao động',
    'thợ',
    'cnvclđ',
    'cnvc-lđ',
    'cnlđ',
    'cnvc',
    'công nhân viên chức lao động',
  ],
  ['person', 'nữ', 'chị', 'chị em'],
  ['person', 'anh', 'anh em', 'anh chị', 'anh chị em'],
  [
    'person',
    'ủy viên',
    'thành viên',
    'đại biểu',
    'học viên',
    'hội viên',
    'tác giả',
    'gia đình',
    'hộ',
    'trường hợp',
  ],
  ['child', 'cháu', 'em', 'học sinh', 'con', 'thiếu nhi', 'trẻ em'],
  [
    'event',
    'cuộc',
    'hội nghị',
    'lớp',
    'đợt',
    'buổi',
    'khóa',
    'hội thảo',
    'chương trình',
    'tọa đàm',
    'lần',
    'kỳ hội nghị',
    'phiên',
    'kỳ đối thoại',
  ],
  ['union', 'CĐCS', 'công đoàn cơ sở', 'cđ cơ sở', 'nghiệp đoàn', 'tổ chức công đoàn', 'tổ chức cđcs'],
  [
    'workplace',
    'đơn vị',
    'doanh nghiệp',
    'dn',
    'cơ quan',
    'công ty',
    'cơ sở',
    'tổ chức',
    'cơ quan đơn vị',
    'xí nghiệp',
    'trường',
    'trường học',
    'viện',
    'trung tâm',
    'bệnh viện',
    'phân xưởng',
    'xưởng',
    'công ty con',
    'công ty thành viên',
    'chi nhánh',
    'đơn vị thành viên',
    'đơn vị trực thuộc',
    'nơi',
  ],
  [
    'house',
    'nhà',
    'căn',
    'căn nhà',
    'ngôi nhà',
    'mái ấm',
    'mái ấm công đoàn',
    'ngôi',
    'nhà mái ấm',
    'căn mái ấm',
    'nhà ở',
    'công trình nhà',
    'công trình mái ấm',
    'công trình nhà mái ấm',
  ],
  // Longer than "nhà", and no homes.
  ['other', 'công đoàn bộ phận', 'cđ bộ phận'],
  ['other', 'tổ công đoàn', 'tổ cđ'],
  ['other', 'nhà máy'],
  ['other', 'nhà trường'],
  ['other', 'nhà trẻ'],
  ['other', 'nhà xưởng'],
  ['other', 'nhà kho'],
  ['other', 'nhà thầu'],
  ['other', 'nhà văn hóa'],
  ['other', 'nhà vệ sinh'],
  [
    'gift',
    'suất',
    'suất quà',
    'phần quà',
    'phần',
    'gói',
    'túi quà',
    'túi',
    'suất hỗ trợ',
    'phần hỗ trợ',
    'món quà',
  ],
  ['letter', 'đơn', 'đơn thư', 'lá đơn', 'lá', 'đơn khiếu nại', 'đơn kiến nghị', 'thư', 'đơn tố cáo'],
  ['case', 'vụ', 'vụ việc', 'vụ tai nạn', 'ca'],
  ['goal', 'chỉ tiêu', 'nội dung', 'mục tiêu', 'nhiệm vụ', 'nhóm chỉ tiêu', 'đầu việc', 'tiêu chí'],
  ['idea', 'sáng kiến', 'đề tài', 'giải pháp', 'cải tiến', 'sk', 'công trình', 'sản phẩm'],
  [
    'time',
    'năm',
    'tháng',
    'ngày',
    'tuần',
    'quý',
    'giờ',
    'phút',
    'giây',
    'tuổi',
    'tiếng',
    'nhiệm kỳ',
    'h',
    'khâu',
    // "Sau hai đợt dịch" says when.
    'đợt dịch',
    'đợt lũ',
    'đợt bão',
    'đợt mưa lũ',
    'đợt thiên tai',
    'đợt giãn cách',
    'trận lũ',
    'trận lụt',
    'trận bão',
    'cơn bão',
    'cơn lũ',
    'bậc',
    'km',
  ],
];

export interface Unit {
  /** The usual name of the unit as written: "lượt người" for "lượt". */
  readonly name: string;
  readonly family: UnitFamily;
}

const BY_WORDS = new Map<string, Unit>();
const FIRST_WORDS = new Set<string>();
for (const [family, ...words] of UNITS) {
  const name = words[0];
  if (name === undefined) continue;
  for (const word of words) {
    const key = unitKey(word);
    BY_WORDS.set(key, { name: ownName(family, word, name), family });
    FIRST_WORDS.add(key.split(' ')[0] ?? key);
  }
}

/** The word that was written says what was counted ("đảng viên", "lớp"); abbreviations have no vowel and are spelt out. */
function ownName(family: UnitFamily, word: string, name: string): string {
  const usual = family === 'money' || family === 'percent' || family === 'turn' || family === 'union';
  return usual || !/[aeiouy]/.test(word.normalize('NFD')) ? name : word;
}

function unitKey(word: string): string {
  return word === '%' ? '%' : fold(word);
}

const LONGEST = 5;

/** The unit named by these words, or null. */
export function unitNamed(words: string): Unit | null {
  return BY_WORDS.get(unitKey(words)) ?? null;
}

/** The unit with which the words begin, the longest that fits. `words` are folded. */
export function leadingUnit(words: readonly string[]): { unit: Unit; length: number } | null {
  if (!FIRST_WORDS.has(words[0] ?? '')) return null;
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const unit = BY_WORDS.get(words.slice(0, length).join(' '));
    if (unit !== undefined) return { unit, length };
  }
  return null;
}

/** The family of an indicator's unit as the outline names it: "tỷ đồng" is money, an unknown one is `other`. */
export function familyOf(unitName: string): UnitFamily {
  const name = unitName.replace(/^(nghìn|ngàn|triệu|tỷ|tỉ) (?=đồng)/i, '');
  return unitNamed(name)?.family ?? 'other';
}
