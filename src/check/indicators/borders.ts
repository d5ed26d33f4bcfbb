import type { Figure } from '../../text/figure';

/**
 * How it hangs together with the share before: `apart`, a statement of its own behind a semicolon; `part`, what the figure
 * before is made up of; `goes-on`, more of the same act ("4 lớp cho 120 người", "3 nhà trị giá 150 triệu"); `sum`, what the
 * figures from the first one on add up to; else `beside`.
 */
export type Link = 'apart' | 'part' | 'goes-on' | 'sum' | 'beside';

/** Where the words of one figure end and those of the next begin. */
export interface Border {
  readonly at: number;
  readonly link: Link;
  /** Nothing parts the two: the words between are about both ("469 người được hỗ trợ 234 triệu đồng"). */
  readonly between?: true;
}

/** What parts two figures' words, the strongest first. */
const BORDERS: readonly { readonly pattern: RegExp; readonly link: Link }[] = [
  { pattern: /,? ?(?:gồm|bao gồm|trong đó)(?!\p{L})/giu, link: 'part' },
  // More of the same: "712 lượt người; số tiền: 485,9 triệu đồng".
  {
    pattern:
      /;(?= ?(?:với |tổng )?(?:số tiền|trị giá|giá trị|kinh phí|số người|số lượt|tỷ lệ|chiếm)(?!\p{L}))/giu,
    link: 'goes-on',
  },
  // "2018: 41; 2019: 38; cộng 79".
  {
    pattern:
      /[;,.](?= ?(?:(?:tổng(?: số)?(?= \d)|(?:tổng )?cộng)(?! (?:đồng|tác|sản|hòa|sự|hưởng|với|nguồn|thêm)(?!\p{L}))|thành ra|thành tiền(?= ?\d)|tính ra(?! bình quân)|tính chung)(?!\p{L}))/giu,
    link: 'sum',
  },
  { pattern: /;|,? (?:trong khi|tuy nhiên|song|nhưng)(?!\p{L})/giu, link: 'apart' },
  { pattern: /\(/gu, link: 'beside' },
  {
    pattern:
      /,? ?(?:(?:trong|trên) (?:tổng )?số|riêng|còn lại|còn|ngoài ra|bên cạnh đó|đồng thời|kể cả|chưa kể|không kể)(?!\p{L})/giu,
    link: 'beside',
  },
  {
    pattern:
      /,? (?:với(?! tổng số (?!tiền|kinh phí))|trị giá|tổng trị giá|tổng số tiền|số tiền|(?<!kết nạp )(?<!,[^,]{0,60} đã [^,]{0,60})cho|thu hút)(?!\p{L})(?=[^,;]*$)/giu,
    link: 'goes-on',
  },
  { pattern: /,/gu, link: 'beside' },
  { pattern: /(?<!\p{L})và(?!\p{L})/giu, link: 'beside' },
  // "Trong 19 vụ tai nạn lao động năm nay có 15 vụ bị thương nhẹ."
  { pattern: /(?<!\p{L})(?:có|thì|nay|là|lên|còn)\s*(?:hơn|gần|trên|khoảng)?\s*$/giu, link: 'beside' },
];

/** "Số được giới thiệu, kết nạp chỉ có 1 người": that comma parts nothing. */
const BOTH_ACTS = /(?<=giới thiệu|bồi dưỡng),(?= (?:được )?(?:kết nạp|giới thiệu)(?! ?(?:\d|$))(?!\p{L}))/giu;
const SHARE_OF = /^ ?(?:trong|trên) (?:tổng )?số/iu;
const RISE = /(?<!\p{L})(?:lên|xuống|đến|còn|tới)\s*$/iu;
const blanks = (found: string): string => ' '.repeat(found.length);

/** Where the words of the figure before end and those of the next begin. */
export function borderBetween(text: string, before: Figure | undefined, to: number): Border {
  const from = before?.end ?? 0;
  // A remark without figures of its own goes with the figure before it, and so does what it is a share of.
  const remarked = text
    .slice(from, to)
    .replace(/\([^()]*\)/g, blanks)
    .replace(BOTH_ACTS, ' ');
  // "Tăng từ 1.390.000 đồng lên 1.490.000 đồng."
  const rise = before?.role === 'start' ? RISE.exec(remarked) : null;
  if (rise !== null) return { at: from + rise.index, link: 'goes-on' };
  const between = before?.family === 'percent' ? remarked.replace(SHARE_OF, blanks) : remarked;
  for (const { pattern, link } of BORDERS) {
    const last = [...between.matchAll(pattern)].at(-1);
    if (last?.index === undefined) continue;
    // "Phân bố tại 14 tỉnh, gồm 5.208 người": of people there are no provinces a part.
    const ofAnother = link === 'part' && before?.family === 'other' && !/trong đó/iu.test(last[0]);
    return { at: from + last.index, link: ofAnother ? 'goes-on' : link };
  }
  return { at: from, link: 'beside', between: true };
}

/** What begins another statement: a semicolon, or some of many, "nhiều đồng chí trong số đó đã được kết nạp". */
const NEXT_STATEMENT =
  /;|, ?(?=còn lại(?!\p{L}))|, ?(?=trong đó (?:có )?(?:những|một số|nhiều)(?!\p{L}))|, ?(?=(?:vì vậy|vì thế|do đó|do vậy|bởi vậy)(?!\p{L}))|, ?(?=(?:nhiều|một số|không ít|hầu hết|phần lớn|đa số) (?:đồng chí|anh chị|người|đoàn viên|công nhân|lao động|quần chúng|cán bộ|trường hợp|em|bạn|đơn vị|nơi|hộ)(?!\p{L}))/giu;

/** Where that is, from the offset `from` on; `limit` where nothing else begins before. */
export function statementEnd(text: string, from: number, limit: number): number {
  NEXT_STATEMENT.lastIndex = from;
  const at = NEXT_STATEMENT.exec(text)?.index ?? limit;
  return Math.min(at, limit);
}

/** Openings that only say on what grounds or when: "Theo số liệu của cơ quan bảo hiểm, …". */
const OPENING =
  /^\s*(?:[-+*•]\s*)?(?:theo|căn cứ|do|vì|tuy|mặc dù|dù|nhằm|để|trước|qua(?! tài khoản)|bằng)(?!\p{L})[^,;]{0,160},/iu;

/** Behind the last semicolon and an opening that is no part of what is told. */
export function clauseStart(text: string, to: number): number {
  const start = Math.max(0, text.lastIndexOf(';', to));
  const opening = OPENING.exec(text.slice(start, to));
  return start + (opening?.[0].length ?? 0);
}
