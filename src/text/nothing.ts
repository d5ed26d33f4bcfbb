import { fold } from './normalise';
import { leadingUnit, type Unit } from './units';

/**
 * "Trong năm không có đơn thư", "chưa phát sinh vụ việc nào": a sentence that says there was none is a figure of
 * nought. Denials of quality ("không kịp thời", "chưa cao") are none.
 */
const DENIAL =
  /(?<!\p{L})(?:không|chưa) (?:(?:hề |còn |để |có |để )?(?:x[ảẩ]y ra|phát sinh|xuất hiện|ghi nhận|nhận được|nhận đơn|tiếp nhận|thành lập|kết nạp|giới thiệu|tổ chức|lập|mở|xây dựng|xây|phát triển|(?<=không )thuộc (?:diện|đối tượng)|(?:vụ|ca|trường hợp)(?!\p{L})|có)|\p{L}+(?:,? (?!(?:chưa|không|nên|nhưng) )\p{L}+){0,8} nào(?!\p{L})|(?:một )?ai(?!\p{L}))|(?<=: ?)(?:không|chưa)(?=\s*(?:[.;,]|$))/gu;

/** "Còn 6 doanh nghiệp chưa thành lập công đoàn": so many have not, others have. */
const SOME_HAVE_NOT =
  /\d[\d.]* (?:doanh nghiệp|dn|đơn vị|công ty|cơ sở|cơ quan|người|đoàn viên|đồng chí|nơi|trường|xã)(?!\p{L})[^,;:.]*$/u;

/** "Không có khoản chi sai quy định" denies what would be wrong, "chưa có số liệu" that anybody counted. */
const FAULTS =
  /(?<!\p{L})(?:sai|trái|vi phạm|thất thoát|vượt cấp|tồn đọng|quá hạn|nợ đọng|bỏ lại|bỏ sót|xuất toán|đứt bữa|thiếu đói|nào khác|rầm rộ|rình rang|linh đình|phô trương|hình thức|có (?:điều kiện|số liệu|thống kê|kinh phí|nguồn))(?!\p{L})/u;

const CLAUSE_END =
  /[,;:(\n]|\.(?!\d)| (?:dù|mặc dù|tuy|nhưng|nên|vì|do)(?!\p{L})| và (?:do đó |vì vậy )?(?:cũng )?(?:không|chưa)(?!\p{L})/u;

/** "Số CĐCS chưa thành lập còn 4": of what was not done there were so many. */
const COUNTED = /^[^,;.]{0,200}(?: (?:còn|là|có)|:) ?\d/u;

/** So far a clause is read, in letters; a hostile one has no end. */
const REACH = 200;
/** Words of a unit. */
const LONGEST = 5;

/** From the denial to the end of its clause, and what there was none of. */
export interface Nothing {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit | null;
}

/** The denials of a canonical text in small letters, those from the offset `from` on. */
export function findNothings(source: string, from = 0): Nothing[] {
  // Few sentences deny anything, and a plain look is cheaper than the pattern.
  if (!source.includes('không', from) && !source.includes('chưa', from)) return [];
  return [...source.slice(from).matchAll(DENIAL)].flatMap((match) => {
    const start = from + (match.index ?? 0);
    const rest = source.slice(start);
    const end = start + (CLAUSE_END.exec(rest)?.index ?? rest.length);
    const clause = source.slice(start, end);
    const some =
      clause.startsWith('chưa') && SOME_HAVE_NOT.test(source.slice(Math.max(0, start - REACH), start));
    // "Không để đoàn viên nào không có Tết" in quotation marks is a slogan.
    const slogan = source.lastIndexOf('“', start) > source.lastIndexOf('”', start);
    return some || slogan || COUNTED.test(rest) || FAULTS.test(clause)
      ? []
      : [{ start, end, unit: unitWithin(clause) }];
  });
}

/** The first unit named in the clause: "không có vụ tai nạn lao động nào" is counted in vụ. */
function unitWithin(clause: string): Unit | null {
  const words = fold(clause.slice(0, REACH)).split(' ').slice(2);
  for (const [at] of words.entries()) {
    const found = leadingUnit(words.slice(at, at + LONGEST));
    if (found !== null && found.unit.family !== 'time' && found.unit.family !== 'goal') return found.unit;
  }
  return null;
}
