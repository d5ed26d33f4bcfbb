/**
 * level: what was reached; change: by how much it rose or fell; start: the "từ …" of "từ … lên …";
 * top: the end of a range ("từ 5 đến 7 triệu");
 * doer: who did it, or was told to ("giao cho ba cán bộ");
 * limit: a bound ("dưới 20", "gói 62.000 tỷ"); threshold: whom something is asked of ("từ 25 lao động trở lên");
 * each: for one of several ("mỗi suất 500.000 đồng");
 * target: what is still to be reached.
 */
export type FigureRole =
  | 'level'
  | 'change'
  | 'start'
  | 'top'
  | 'doer'
  | 'limit'
  | 'threshold'
  | 'each'
  | 'target';

/** How far before the figure its words are looked for, in letters. */
const NEAR = 40;
const FAR = 120;

const LIMIT =
  /(?:dưới|tối thiểu|ít nhất|tối đa|không quá|không dưới|từ đủ|(?:cao|thấp) nhất(?: là| đạt)?|(?:đúng|theo|đủ) (?:tỷ lệ|tỉ lệ|định mức))\s*$/u;
const DOER = /(?<!\p{L}|bàn )(?:giao cho|phân công(?: cho)?|do)\s*$/u;
/** "Hai đồng chí đại diện Ban Chấp hành thay nhau thăm người ốm." */
const STANDS_FOR =
  /^(?: đồng chí| người| cán bộ| ủy viên)? (?:đại diện|thay mặt|thay nhau|phụ trách|làm đầu mối|(?:hỗ trợ|giúp) (?:nhập|các cơ sở|cơ sở|cđcs))(?!\p{L})/u;
const OR_MORE = /^(?: \p{L}+){0,4} trở (?:lên|xuống)(?!\p{L})/u;
const RISES = /^[^.;]{0,90}(?:lên|xuống|đến|còn|tới) /u;
/** "Mức từ 500 nghìn đến 1 triệu đồng." */
const RANGE_OF_RATES = /(?<!\p{L})mức (?:hỗ trợ |chi )?từ \d[^.;,]{0,40}$/u;
const RANGE = /(?<!(?:tăng|giảm|nâng)(?: dần)? )từ \d[\d.,]{0,15}[^.;,]{0,12}(?:đến|tới)\s*$/u;
const EACH =
  /(?<!\p{L})(?:mỗi (?!năm|tháng|quý|kỳ|tuần)\p{L}+(?: \p{L}+){0,5} ?|với mức|định mức(?: \p{L}+){0,4}|mức)\s*$/u;
/** "Bình quân mỗi người nhận 7,9 triệu" is the level. */
const AVERAGE = /(?:bình quân|trung bình)[^,;.]{0,40}$/u;
/** "Ở mức 6.850.000đ/người/tháng" as well. */
const A_MONTH = /^[^.,;]{0,16}(?:\/ ?|một |mỗi |hằng )tháng/u;
/** "Thăm ốm 500.000 đồng/lần" is what may be given, not what was. */
const RATE = /^ ?(?:đồng ?)?\/ ?(?:lần|lượt)(?!\p{L})/u;
/** "40 triệu đồng/nhà"; by the person and month it is pay. */
const FOR_EACH =
  /^ ?\/ ?(?:1 )?(?:nhà|căn|suất|hộ|cháu|trường hợp|gia đình|người(?! ?\/)|đoàn viên(?! ?\/))/u;
const CHANGE =
  /(?:tăng|giảm|bớt|bớt đi|hụt|hụt đi|vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: (?:thêm|khoảng|trên|gần|hơn|tới|đến|được|thực tế))?\s*$/u;
/** "Tăng thêm 41 đoàn viên kết nạp mới" are so many taken in. */
const TAKEN_IN = /^(?: \p{L}+){1,3} (?:mới|kết nạp|gia nhập)(?!\p{L})/u;
/** Words of what is still to come, and what ends their reach: the report of what was done. */
const AHEAD =
  /(?<!\p{L})(?:phấn đấu|quyết tâm|(?:cuối|hết) nhiệm kỳ phải|mục tiêu|dự kiến|sẽ|sang năm|năm tới|năm sau|thời gian tới|kỳ tới(?! nay)|chỉ tiêu kế hoạch|kế hoạch năm tới|còn phải|từ nay đến)(?!\p{L})((?:[^.;)]|\.\d){0,100})$/u;
/** What begins a sentence that only tells of what is still to come, however many figures it has. */
const ALL_AHEAD =
  /^[-–+•*\s]*(?:phấn đấu|quyết tâm|chỉ tiêu (?:nghị quyết|đại hội|đề ra|được giao|cả nhiệm kỳ):|chỉ tiêu(?: \p{L}+){0,3} 20\d\d ?[-–] ?20\d\d|(?:chỉ tiêu|mục tiêu|kế hoạch|nhiệm vụ)(?: \p{L}+){0,4} (?:năm (?:20\d\d|tới|sau)|kỳ tới)|năm tới|sang năm)(?!\p{L})(.*)$/su;
/** "Ba doanh nghiệp đồng ý cho thành lập", "2,4 tỷ đồng phải thu": not done yet. */
const NOT_YET =
  /^(?: \p{L}+){0,3} (?:đồng ý|hứa|sẽ|chuẩn bị|có nguyện vọng|đủ điều kiện|có kế hoạch|dự kiến|để thí điểm|đồng thuận|thống nhất chủ trương|(?:cũng )?chưa (?:được )?(?:đủ điều kiện|xét|duyệt|phê duyệt|cập nhật|nhập|nộp|thực hiện|thành lập|tổ chức|kết nạp|giải quyết|xử lý|tham gia|gia nhập|vào))(?!\p{L})|^(?: đồng)? (?:còn )?(?:phải|cần) (?:thu|nộp|trích)/u;
/** "Hai chi nhánh bị nhắc nhở vì chậm tổ chức", "ba đơn vị xin lùi". */
const LATE =
  /^(?: \p{L}+){0,6} (?:bị (?:nhắc nhở|phê bình)|xin (?:lùi|hoãn|khất)|chậm (?:tổ chức|thực hiện))(?!\p{L})/u;
/** "3 lớp tập huấn phải hoãn do bão lũ." */
const PUT_OFF = /^[^.,;\d]{0,80}(?<!\p{L})(?:phải|bị) hoãn(?!\p{L})/u;
/** "Thêm 4 CĐCS (kế hoạch 4)", "đang hướng dẫn 140 lao động". */
const PREPARED =
  /(?<!\p{L})(?:lập danh sách|kế hoạch (?:mở|tổ chức|thành lập|phát triển|kết nạp|xây)|đề nghị [^,;.]{0,40}(?:cấp|hỗ trợ|xét))\s*$|(?<!\p{L})(?:đang|tiếp tục) (?:hướng dẫn|vận động|tuyên truyền|thuyết phục|lập|hoàn thiện|xem xét|làm (?:thủ tục|hồ sơ|đơn))[^,;.]{0,25}$/u;
const PLANNED =
  /(?<!\p{L})được (?:phê )?duyệt\s*$|(?<!\p{L})chưa (?:\p{L}+ ){1,3}(?:còn|là) $|[(,] ?(?:kế hoạch|chỉ tiêu|kh)(?: (?:năm|giao|là|đề ra))?:?\s*$/u;
/** "Gói 62.000 tỷ đồng của Chính phủ." */
const PACKAGE = /(?<!\p{L})gói(?: hỗ trợ)?\s*$/u;
/** "Mỗi lần đi thăm có 2 người." */
const EACH_TIME = /(?<!\p{L})mỗi (?:lần|đợt|chuyến|buổi)(?!\p{L})[^.,;]{0,30}$/u;
/** "So với 12 vụ của năm 2019." */
const BASE = /(?<!\p{L})so với(?: mức| con số)?\s*$/u;
/** "Số phải nộp về tỉnh theo quy định là 640 triệu đồng." */
const TO_BE_PAID =
  /(?<!\p{L})(?:phải|cần) (?:thực hiện )?(?:thu|nộp|trích nộp|đóng)(?!\p{L})([^.,;]{0,80})$/u;
const SHARE_OF_IT = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|so với|trên)(?!\p{L})/u;
const DONE = /(?<!\p{L})(?:đã|kết quả|thực hiện được|đến nay|thực tế|đạt được)(?!\p{L})/u;
/** Words of what was asked for, which the same clause may go on to say was reached. */
const SET =
  /(?<!\p{L})(?:chỉ tiêu (?:(?:\p{L}+ ){0,8}(?:giao|đề ra|phân bổ|đặt ra|ấn định)|năm)|(?:tỉnh|huyện|ngành|cấp trên|kế hoạch) giao(?! thông(?!\p{L}))|kế hoạch(?: năm (?:20\d\d|tới|sau)| đầu năm| cả năm| ban đầu)? là|chỉ tiêu (?:của )?(?:đại hội|nghị quyết|nhiệm kỳ|kế hoạch)(?: \p{L}+){0,3} là|dự toán|(?<!đơn )đăng ký|chỉ tiêu (?:kết nạp|phát triển|giới thiệu|thành lập|thu|xây dựng|hỗ trợ)(?! được)|(?:nghị quyết|chỉ tiêu|kế hoạch|mục tiêu|đại hội)(?: \p{L}+){0,6} (?:đặt|đề) ra|(?:đặt|đề) ra (?:mức|con số)|được giao|cam kết|theo kế hoạch)(?!\p{L})((?:[^.;)]|\.\d){0,80})$/u;
const REACHED =
  /(?<!\p{L})(?:đã(?! (?:duyệt|phê duyệt|giao|ký|đăng ký|cam kết|lập|xây dựng|đề ra)(?!\p{L}))|(?:kết nạp|phát triển|giới thiệu|xây|mở|thu) được|đạt|hoàn thành|kết quả|thực hiện|công nhận|làm lợi|(?:mới|chỉ) được|(?<!chỉ )có|vượt)(?!\p{L})/u;
/** "Tỷ lệ hoàn thành các chỉ tiêu cam kết: 100%", "cả 9 chỉ tiêu đều đạt". */
const OF_THE_SET = /(?<!\p{L})(?:hoàn thành|đạt|thực hiện|bằng|đủ)[^.,;]{0,30}$/u;
const ALL_REACHED = /^[^.,;]{0,30}(?:đều|đã) (?:đạt|hoàn thành|vượt)/u;

/**
 * What part a figure plays in what is told, by the words about it. `source` is a sentence in small letters, `start` and
 * `end` the figure's offsets in it.
 */
export function roleOf(source: string, start: number, end: number): FigureRole {
  const before = source.slice(Math.max(0, start - NEAR), start);
  const after = source.slice(end, end + 60);
  if (OR_MORE.test(after)) return 'threshold';
  if (LIMIT.test(before) || PACKAGE.test(before) || EACH_TIME.test(before)) return 'limit';
  if (/từ\s*$/u.test(before) && RISES.test(after)) return 'start';
  if (BASE.test(before)) return 'start';
  if (DOER.test(before) || STANDS_FOR.test(after)) return 'doer';
  if (isStillToCome(source, start, before, after)) return 'target';
  if (RANGE.test(before)) return RANGE_OF_RATES.test(before) ? 'limit' : 'top';
  if (CHANGE.test(before) && !TAKEN_IN.test(after)) return 'change';
  if (RATE.test(after)) return 'limit';
  if (FOR_EACH.test(after) && !AVERAGE.test(before)) return 'each';
  if (EACH.test(before) && !AVERAGE.test(before) && !A_MONTH.test(after)) return 'each';
  return isSet(source.slice(Math.max(0, start - FAR), start), after) ? 'target' : 'level';
}

/** Planned, promised, due, put off: not reached when the report was written. */
function isStillToCome(source: string, start: number, before: string, after: string): boolean {
  if (PUT_OFF.test(after) || NOT_YET.test(after) || LATE.test(after)) return true;
  if (PLANNED.test(before) || PREPARED.test(before)) return true;
  const clause = source.slice(Math.max(0, start - FAR), start);
  if (isOpen(TO_BE_PAID.exec(clause)) && !SHARE_OF_IT.test(before)) return true;
  return isOpen(ALL_AHEAD.exec(source.slice(0, start))) || isOpen(AHEAD.exec(clause));
}

/** The words were found, and nothing between them and the figure says that it was done. */
function isOpen(found: RegExpExecArray | null): boolean {
  return found !== null && !DONE.test(found[1] ?? '');
}

/** What was asked for, where the same clause does not go on to say that it was reached. */
function isSet(clause: string, after: string): boolean {
  const set = SET.exec(clause);
  if (set === null || REACHED.test(set[1] ?? '')) return false;
  return !OF_THE_SET.test(clause.slice(0, set.index)) && !ALL_REACHED.test(after);
}
