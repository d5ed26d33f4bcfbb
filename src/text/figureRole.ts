import { isForEach } from './forEach';
import { FAR, isStillToCome, NEAR } from './stillToCome';

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

const LIMIT =
  /(?:dưới|yêu cầu|(?<!\p{L})cứ|(?<!\p{L})cứ \d+ [^.;,]{0,40}thì(?: có)?|tối thiểu|ít nhất|tối đa|không quá|không dưới|từ đủ|(?:cao|thấp) nhất(?: là| đạt)?|(?:đúng|theo|đủ) (?:tỷ lệ|tỉ lệ|định mức))\s*$/u;
const DOER = /(?<!\p{L}|bàn )(?:giao cho|phân công(?: cho)?|do)\s*$/u;
/** "Hai đồng chí đại diện Ban Chấp hành thay nhau thăm người ốm." */
const STANDS_FOR =
  /^(?: đồng chí| người| cán bộ| ủy viên)? (?:đại diện|thay mặt|thay nhau|phụ trách|làm đầu mối|(?:hỗ trợ|giúp) (?:nhập|các cơ sở|cơ sở|cđcs))(?!\p{L})/u;
const OR_MORE = /^(?: \p{L}+){0,4} trở (?:lên|xuống)(?!\p{L})/u;
const RISES = /^[^.;]{0,90}(?:lên|xuống|đến|còn|tới) /u;
/** "Mức từ 500 nghìn đến 1 triệu đồng." */
const RANGE_OF_RATES = /(?<!\p{L})mức (?:hỗ trợ |chi )?từ \d[^.;,]{0,40}$/u;
const RANGE = /(?<!(?:tăng|giảm|nâng)(?: dần)? )từ \d[\d.,]{0,15}[^.;,]{0,12}(?:đến|tới)\s*$/u;
/** "Thăm ốm 500.000 đồng/lần" is what may be given, not what was. */
const RATE = /^ ?(?:đồng ?)?(?:\/ ?|một )(?:lần|lượt)(?!\p{L})/u;
const CHANGE =
  /(?:tăng|giảm|bớt|bớt đi|hụt|hụt đi|vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: (?:thêm|khoảng|trên|gần|hơn|tới|đến|được|thực tế|bình quân|trung bình))?\s*$/u;
/** "Tăng thêm 41 đoàn viên kết nạp mới" are so many taken in. */
const TAKEN_IN = /^(?: \p{L}+){1,3} (?:mới|kết nạp|gia nhập)(?!\p{L})/u;
/** "Gói 62.000 tỷ đồng của Chính phủ." */
const PACKAGE = /(?<!\p{L})gói(?: hỗ trợ)?\s*$/u;
/** "Mỗi lần đi thăm có 2 người." */
const EACH_TIME = /(?<!\p{L})mỗi (?:lần|đợt|chuyến|buổi)(?!\p{L})[^.,;]{0,30}$/u;
/** "So với 12 vụ của năm 2019." */
const BASE = /(?<!\p{L})so với(?: mức| con số)?\s*$/u;
/** Words of what was asked for, which the same clause may go on to say was reached. */
const SET =
  /(?<!\p{L})(?:chỉ tiêu (?:(?:\p{L}+ ){0,8}(?:giao|đề ra|phân bổ|đặt ra|ấn định)|năm)|(?:tỉnh|huyện|ngành|cấp trên|kế hoạch) giao(?! thông(?!\p{L}))|kế hoạch(?: năm (?:20\d\d|tới|sau)| đầu năm| cả năm| ban đầu)? là|chỉ tiêu (?:của )?(?:đại hội|nghị quyết|nhiệm kỳ|kế hoạch)(?: \p{L}+){0,3} là|(?<!so |so với )dự toán|(?<!đơn )đăng ký|chỉ tiêu (?:kết nạp|phát triển|giới thiệu|thành lập|thu|xây dựng|hỗ trợ)(?! được)|(?:nghị quyết|chỉ tiêu|kế hoạch|mục tiêu|đại hội)(?: \p{L}+){0,6} (?:đặt|đề) ra|(?:đặt|đề) ra (?:mức|con số)|được giao|cam kết|theo kế hoạch)(?!\p{L})((?:[^.;)]|\.\d){0,80})$/u;
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
  if (isStillToCome(source.slice(0, start), after)) return 'target';
  if (RANGE.test(before)) return RANGE_OF_RATES.test(before) ? 'limit' : 'top';
  if (CHANGE.test(before) && !TAKEN_IN.test(after)) return 'change';
  if (RATE.test(after)) return 'limit';
  if (isForEach(source.slice(0, start), after)) return 'each';
  return isSet(source.slice(Math.max(0, start - FAR), start), after) ? 'target' : 'level';
}

/** What was asked for, where the same clause does not go on to say that it was reached. */
function isSet(clause: string, after: string): boolean {
  const set = SET.exec(clause);
  if (set === null || REACHED.test(set[1] ?? '')) return false;
  return !OF_THE_SET.test(clause.slice(0, set.index)) && !ALL_REACHED.test(after);
}
