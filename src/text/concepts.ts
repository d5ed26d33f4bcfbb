import { fold } from './normalise';

/**
 * Words that report writers take for one another in headings; each group is brought to its first member before the
 * second comparison of two titles. Only what is interchangeable as the name of a section belongs here.
 */
export const CONCEPTS: readonly (readonly string[])[] = [
  ['kiến nghị', 'đề xuất', 'đề nghị', 'đề đạt'],
  [
    'hạn chế',
    'tồn tại',
    'khuyết điểm',
    'yếu kém',
    'thiếu sót',
    'bất cập',
    'nhược điểm',
    'điểm yếu',
    'mặt yếu',
    'mặt chưa được',
    'việc chưa làm được',
    'điều chưa làm được',
    'điểm chưa làm được',
  ],
  ['phương hướng', 'mục tiêu', 'kế hoạch công tác', 'chương trình công tác'],
  ['nhiệm vụ', 'công việc', 'việc cần làm'],
  ['bối cảnh', 'đặc điểm', 'tình hình chung'],
  ['tình hình', 'thực trạng', 'hiện trạng'],
  [
    'ưu điểm',
    'kết quả đạt được',
    'mặt mạnh',
    'điểm mạnh',
    'mặt làm được',
    'việc đã làm được',
    'điều đã làm được',
    'thành tích',
  ],
  ['đánh giá', 'nhận định', 'nhìn nhận'],
  ['phát triển đoàn viên', 'kết nạp đoàn viên'],
  ['tình hình đoàn viên', 'đội ngũ đoàn viên'],
  ['tình hình người lao động', 'đội ngũ người lao động', 'đội ngũ công nhân', 'đội ngũ lao động'],
  ['xây dựng tổ chức', 'củng cố tổ chức'],
  ['kinh nghiệm', 'bài học'],
  ['đào tạo', 'bồi dưỡng', 'tập huấn'],
  ['chăm lo', 'phúc lợi', 'chăm sóc'],
  ['tài chính', 'thu chi', 'ngân sách'],
  [
    'người lao động',
    'công nhân lao động',
    'công nhân viên chức lao động',
    'công chức viên chức lao động',
    'công nhân viên chức',
  ],
  ['công chức viên chức', 'cán bộ công chức viên chức', 'cán bộ viên chức'],
  ['nữ công', 'phụ nữ', 'lao động nữ', 'nữ công nhân'],
  ['tuyên truyền', 'phổ biến', 'quán triệt', 'truyền thông'],
  ['chính quyền', 'chuyên môn', 'người sử dụng lao động'],
  ['cấp ủy', 'đảng ủy', 'tổ chức đảng'],
  ['lãnh đạo', 'chỉ đạo', 'điều hành'],
  ['xã hội từ thiện', 'từ thiện xã hội', 'tình nghĩa'],
  ['đơn thư', 'khiếu nại tố cáo'],
  ['phòng chống dịch', 'phòng chống dịch bệnh', 'phòng dịch'],
  ['thi đua', 'khen thưởng'],
  ['trọng tâm', 'chủ yếu', 'trọng điểm'],
];

const CONCEPT_OF = new Map(
  CONCEPTS.flatMap((group) => {
    const name = fold(group[0] ?? '').replaceAll(' ', '_');
    return group.map((phrase) => [fold(phrase), name] as const);
  }),
);
/** The longest phrase that begins with a word, in words. */
const LONGEST_FROM = new Map<string, number>();
for (const phrase of CONCEPT_OF.keys()) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, words.length));
}

/** Words (folded) with each phrase of the table replaced by its concept's name, longest phrase first; the same array if there is none. */
export function toConcepts(words: readonly string[]): readonly string[] {
  let result: string[] | null = null;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const length = phraseFrom(words, at);
    if (length > 0) {
      result ??= words.slice(0, at);
      result.push(CONCEPT_OF.get(words.slice(at, at + length).join(' ')) ?? word);
    } else result?.push(word);
    at += Math.max(length, 1);
  }
  return result ?? words;
}

/** How many words the longest phrase that begins here has; 0 for none. */
function phraseFrom(words: readonly string[], at: number): number {
  let length = Math.min(LONGEST_FROM.get(words[at] ?? '') ?? 0, words.length - at);
  while (length > 0 && !CONCEPT_OF.has(words.slice(at, at + length).join(' '))) length -= 1;
  return length;
}
