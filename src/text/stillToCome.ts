/** How far before a figure its words are looked for, in letters: those right at it, and those of its clause. */
export const NEAR = 40;
export const FAR = 120;

/** Words of what is still to come, and what ends their reach: the report of what was done. */
const AHEAD =
  /(?<!\p{L})(?:phấn đấu|quyết tâm|(?:cuối|hết) nhiệm kỳ phải|mục tiêu|dự kiến|sẽ|sang năm|năm tới|năm sau|thời gian tới|kỳ tới(?! nay)|chỉ tiêu kế hoạch|kế hoạch năm tới|còn phải|từ nay đến)(?!\p{L})((?:[^.;)]|\.\d){0,100})$/u;
/** What begins a sentence that only tells of what is still to come, however many figures it has. */
const ALL_AHEAD =
  /^[-–+•*\s]*(?:phấn đấu|quyết tâm|chỉ tiêu (?:nghị quyết|đại hội|đề ra|được giao|cả nhiệm kỳ):|chỉ tiêu(?: \p{L}+){0,3} 20\d\d ?[-–] ?20\d\d|kế hoạch 20\d\d|(?:chỉ tiêu|mục tiêu|kế hoạch|nhiệm vụ)(?: \p{L}+){0,4} (?:năm (?:20\d\d|tới|sau)|kỳ tới)|năm tới|sang năm)(?!\p{L})(.*)$/su;
/** "Ba doanh nghiệp đồng ý cho thành lập", "2,4 tỷ đồng phải thu": not done yet. */
const NOT_YET =
  /^(?: \p{L}+){0,3} (?:đồng ý|hứa|cam kết (?:tạo|sẽ|thành lập)|sẽ|chuẩn bị|có nguyện vọng|đủ điều kiện|có kế hoạch|dự kiến|để thí điểm|đồng thuận|thống nhất chủ trương|(?:cũng )?chưa (?:được )?(?:đủ điều kiện|xét|duyệt|phê duyệt|cập nhật|nhập|nộp|thực hiện|thành lập|tổ chức|kết nạp|giải quyết|xử lý|tham gia|gia nhập|vào))(?!\p{L})|^(?: đồng)? (?:còn )?(?:phải|cần) (?:thu|nộp|trích)/u;
/** "Hai chi nhánh bị nhắc nhở vì chậm tổ chức", "ba đơn vị xin lùi". */
const LATE =
  /^(?: \p{L}+){0,6} (?:bị (?:nhắc nhở|phê bình)|xin (?:lùi|hoãn|khất)|chậm (?:tổ chức|thực hiện)|chưa đủ điều kiện)(?!\p{L})|^[^.;,]{0,20}, (?:đang|sẽ) (?:tiếp tục )?(?:vận động|tuyên truyền|xem xét|thẩm định|chờ)(?!\p{L})/u;
/** "3 lớp tập huấn phải hoãn do bão lũ." */
const PUT_OFF = /^[^.,;\d]{0,80}(?<!\p{L})(?:phải|bị) hoãn(?!\p{L})/u;
/** "Thêm 4 CĐCS (kế hoạch 4)", "đang hướng dẫn 140 lao động". */
const PREPARED =
  /(?<!\p{L})(?:lập danh sách|kế hoạch (?:mở|tổ chức|thành lập|phát triển|kết nạp|xây)|(?:đề nghị|đề xuất) (?!đảng|chi bộ|cấp ủy)[^,;.]{0,40}(?:cấp|hỗ trợ|xét|cho))\s*$|(?<!\p{L})(?:đang|tiếp tục) (?:hướng dẫn|vận động|tuyên truyền|thuyết phục|lập|hoàn thiện|xem xét|làm (?:thủ tục|hồ sơ|đơn))[^,;.]{0,25}$/u;
const PLANNED =
  /(?<!\p{L})được (?:phê )?duyệt\s*$|(?<!\p{L})chưa (?:\p{L}+ ){1,3}(?:còn|là) $|[(,] ?(?:kế hoạch|chỉ tiêu|kh)(?: (?:năm|giao|là|đề ra))?:?\s*$/u;
/** "Số phải nộp về tỉnh theo quy định là 640 triệu đồng." */
const TO_BE_PAID =
  /(?<!\p{L})(?:phải|cần) (?:thực hiện )?(?:thu|nộp|trích nộp|đóng)(?!\p{L})([^.,;]{0,80})$/u;
const SHARE_OF_IT = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|so với|trên)(?!\p{L})/u;
const DONE = /(?<!\p{L})(?:đã|kết quả|thực hiện được|đến nay|thực tế|đạt được)(?!\p{L})/u;

/**
 * Planned, promised, due, put off: not reached when the report was written. `told` is the sentence up to the figure,
 * `after` what follows it, both in small letters.
 */
export function isStillToCome(told: string, after: string): boolean {
  const before = told.slice(-NEAR);
  if (PUT_OFF.test(after) || NOT_YET.test(after) || LATE.test(after)) return true;
  if (PLANNED.test(before) || PREPARED.test(before)) return true;
  const clause = told.slice(-FAR);
  if (isOpen(TO_BE_PAID.exec(clause)) && !SHARE_OF_IT.test(before)) return true;
  return isOpen(ALL_AHEAD.exec(told)) || isOpen(AHEAD.exec(clause));
}

/** The words were found, and nothing between them and the figure says that it was done. */
export function isOpen(found: RegExpExecArray | null): boolean {
  return found !== null && !DONE.test(found[1] ?? '');
}
