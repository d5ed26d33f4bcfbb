import { FAR, isOpen, NEAR } from './stillToCome';

const EACH =
  /(?<!\p{L})(?:mỗi (?!năm|tháng|quý|kỳ|tuần)\p{L}+(?: \p{L}+){0,9} ?|với mức|định mức(?: \p{L}+){0,4}|mức)\s*$/u;
/** "Bình quân mỗi người nhận 7,9 triệu" is the level. */
const AVERAGE = /(?:bình quân|trung bình)[^,;.]{0,40}$/u;
/** "Ở mức 6.850.000đ/người/tháng" as well. */
const A_MONTH = /^[^.,;]{0,16}(?:\/ ?|một |mỗi |hằng )tháng/u;
/** "Mỗi người mỗi tháng nhận 6.870.000 đồng." */
const MONTHLY = /(?<!\p{L})(?:mỗi|một|hằng|hàng) tháng(?!\p{L})/u;
/** "Mức chi thăm ốm 300.000 đồng/lượt, phúng điếu 500.000 đồng." */
const RATES = /(?:^|[.;:])[-–+•* ]*mức (?:chi|trợ cấp|thăm|quà)(?!\p{L})((?:[^.;]|\.\d){0,100})$/u;
/** "40 triệu đồng/nhà"; by the person and month it is pay. */
const FOR_EACH =
  /^(?: đồng)? ?(?:\/ ?(?:1 )?|(?:một|mỗi) )(?:nhà|căn|suất|hộ|cháu|trường hợp|gia đình|người(?! ?(?:\/|một|mỗi))|đoàn viên(?! ?\/))/u;

/**
 * What each got or may get, not what all got: "mỗi suất 500.000 đồng", "40 triệu đồng/nhà"; but not pay. `told` is the
 * sentence up to the figure, `after` what follows it, both in small letters.
 */
export function isForEach(told: string, after: string): boolean {
  const before = told.slice(-NEAR);
  if (isOpen(RATES.exec(told))) return true;
  if (AVERAGE.test(before) || MONTHLY.test(told.slice(-FAR))) return false;
  return FOR_EACH.test(after) || (EACH.test(before) && !A_MONTH.test(after));
}
