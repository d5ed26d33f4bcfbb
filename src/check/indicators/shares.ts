import type { Figure } from '../../text/figure';

/** The words of a sentence that speak of one of its figures. */
export interface Share {
  readonly figure: Figure;
  /** Offsets into the sentence, the last exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence, remarks with figures of their own blanked out; for a figure in such a remark as it stands. */
  readonly text: string;
  /**
   * Position of the share that it hangs on: outside remarks the last one outside, in a remark the one before, for a sum the
   * first. Null if none.
   */
  readonly after: number | null;
  readonly link: Link;
}

/**
 * How it hangs together with the share before: `apart`, a statement of its own behind a semicolon; `part`, what the figure
 * before is made up of; `goes-on`, more of the same act ("4 lớp cho 120 người", "3 nhà trị giá 150 triệu"); `sum`, what the
 * figures from the first one on add up to; else `beside`.
 */
export type Link = 'apart' | 'part' | 'goes-on' | 'sum' | 'beside';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Border {
  readonly at: number;
  readonly link: Link;
  /** Nothing parts the two: the words between are about both ("469 người được hỗ trợ 234 triệu đồng"). */
  readonly between?: true;
}

/** Divides a sentence among its figures, which are in its order. */
export function sharesOf(text: string, figures: readonly Figure[]): Share[] {
  const remarks = remarksWith(figures, text);
  const plain = remarks.reduce(blankOut, text);
  const remarkOf = figures.map(
    ({ start }) => remarks.find((one) => one.start < start && start < one.end) ?? null,
  );
  const befores = figures.map((_, at) => beforeOf(at, remarkOf));
  const borders = figures.map((figure, at): Border => {
    const before = befores[at] ?? null;
    const remark = remarkOf[at] ?? null;
    const stop =
      remark !== null && (before === null || remarkOf[before] !== remark) ? remark.start : figure.start;
    if (before === null) return { at: clauseStart(plain, stop), link: 'beside' };
    if (remark !== null && isMadeUpOf(figures, remarkOf, at)) {
      return {
        at: stop === remark.start ? stop : borderBetween(text, figures[before], stop).at,
        link: 'part',
      };
    }
    return borderBetween(remark === null ? plain : text, figures[before], stop);
  });
  return figures.map((figure, at) => {
    const remark = remarkOf[at] ?? null;
    const next = figures.findIndex((_, later) => later > at && remarkOf[later] === remark);
    const border = borders[at] ?? { at: 0, link: 'beside' };
    const limit = next < 0 ? (remark?.end ?? text.length) : endBefore(figures, borders, at, next, text);
    const source = remark === null ? plain : text;
    return {
      figure,
      start: placeBefore(plain, figures, befores[at] ?? null) ?? border.at,
      end: statementEnd(source, figure.end, limit),
      text: source,
      after: border.link === 'sum' ? remarkOf.indexOf(null) : (befores[at] ?? null),
      link: border.link,
    };
  });
}

/** Where the words of a figure end: what is given, and to how many, are given to the same. */
function endBefore(
  figures: readonly Figure[],
  borders: readonly Border[],
  at: number,
  next: number,
  text: string,
): number {
  const [figure, other, border] = [figures[at], figures[next], borders[next]];
  if (figure === undefined || other === undefined || border === undefined) return text.length;
  const gives = GIVEN.has(figure.family) && TO_SOMEBODY.test(text.slice(figure.end, other.start));
  if (gives) return borders[next + 1]?.at ?? text.length;
  return border.between ? other.start : border.at;
}

const GIVEN: ReadonlySet<string> = new Set(['money', 'gift', 'house']);
const TO_SOMEBODY =
  /^ ?(?:đồng |quà )?(?:để )?(?:cho|giúp|hỗ trợ|trợ cấp|tặng|thăm|chăm lo)(?!\p{L})[^,;.]*$/iu;

/** "1.386 lao động (công chức 212; viên chức 539)": a remark that only counts the same in parts. */
function isMadeUpOf(figures: readonly Figure[], remarkOf: readonly (Range | null)[], at: number): boolean {
  const first = remarkOf.indexOf(remarkOf[at] ?? null);
  const outer = figures[beforeOf(first, remarkOf) ?? -1];
  const inside = figures.filter((_, other) => remarkOf[other] === remarkOf[at]);
  return outer !== undefined && inside.every(({ family }) => family === outer.family || family === 'none');
}

/** The figure before it in the same remark, else the last one outside remarks. */
function beforeOf(at: number, remarkOf: readonly (Range | null)[]): number | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (remarkOf[before] === null || remarkOf[before] === remarkOf[at]) return before;
  }
  return null;
}

/** Brackets with a figure in them. */
function remarksWith(figures: readonly Figure[], text: string): Range[] {
  return [...text.matchAll(/\([^()]*\)/gu)].flatMap(({ index, 0: { length } }) => {
    const range = { start: index, end: index + length };
    return figures.some(({ start }) => range.start < start && start < range.end) ? [range] : [];
  });
}

function blankOut(text: string, { start, end }: Range): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** What parts two figures' words, the strongest first. */
const BORDERS: readonly { readonly pattern: RegExp; readonly link: Link }[] = [
  { pattern: /,? ?(?:gồm|bao gồm|trong đó)(?!\p{L})/giu, link: 'part' },
  // More of the same: "712 lượt người; số tiền: 485,9 triệu đồng".
  {
    pattern: /;(?= ?(?:với |tổng )?(?:số tiền|trị giá|giá trị|kinh phí|số người|số lượt|tỷ lệ)(?!\p{L}))/giu,
    link: 'goes-on',
  },
  // "2018: 41; 2019: 38; cộng 79".
  {
    pattern:
      /[;,.](?= ?(?:(?:tổng số(?= \d)|(?:tổng )?cộng)(?! (?:đồng|tác|sản|hòa|sự|hưởng|với)(?!\p{L}))|thành ra|tính chung)(?!\p{L}))/giu,
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
      /,? (?:với(?! tổng số (?!tiền|kinh phí))|trị giá|tổng trị giá|tổng số tiền|số tiền|cho|thu hút)(?!\p{L})(?=[^,;]*$)/giu,
    link: 'goes-on',
  },
  { pattern: /,/gu, link: 'beside' },
  { pattern: /(?<!\p{L})và(?!\p{L})/giu, link: 'beside' },
  // "Trong 19 vụ tai nạn lao động năm nay có 15 vụ bị thương nhẹ."
  { pattern: /(?<!\p{L})(?:có|thì|nay|là|lên|còn)\s*(?:hơn|gần|trên|khoảng)?\s*$/giu, link: 'beside' },
];

const SHARE_OF = /^ ?(?:trong|trên) (?:tổng )?số/iu;
const blanks = (found: string): string => ' '.repeat(found.length);

/** Where the words of the figure before end and those of the next begin. */
function borderBetween(text: string, before: Figure | undefined, to: number): Border {
  const from = before?.end ?? 0;
  // A remark without figures of its own goes with the figure before it, and so does what it is a share of.
  const remarked = text.slice(from, to).replace(/\([^()]*\)/g, blanks);
  const between = before?.family === 'percent' ? remarked.replace(SHARE_OF, blanks) : remarked;
  for (const { pattern, link } of BORDERS) {
    const last = [...between.matchAll(pattern)].at(-1);
    if (last?.index !== undefined) return { at: from + last.index, link };
  }
  return { at: from, link: 'beside', between: true };
}

/** What begins another statement: a semicolon, or some of many, "nhiều đồng chí trong số đó đã được kết nạp". */
const NEXT_STATEMENT =
  /;|, ?(?=trong đó (?:có )?(?:những|một số|nhiều)(?!\p{L}))|, ?(?=(?:vì vậy|vì thế|do đó|do vậy|bởi vậy)(?!\p{L}))|, ?(?=(?:nhiều|một số|không ít|hầu hết|phần lớn|đa số) (?:đồng chí|anh chị|người|đoàn viên|công nhân|lao động|quần chúng|cán bộ|trường hợp|em|bạn|đơn vị|nơi|hộ)(?!\p{L}))/giu;

function statementEnd(text: string, from: number, limit: number): number {
  NEXT_STATEMENT.lastIndex = from;
  const at = NEXT_STATEMENT.exec(text)?.index ?? limit;
  return Math.min(at, limit);
}

/** Where a sentence begins "Ở bảy doanh nghiệp ngoài nhà nước, …", that is of what follows as well. */
function placeBefore(text: string, figures: readonly Figure[], before: number | null): number | null {
  const place = before === 0 ? figures[0] : undefined;
  if (place === undefined || place.family !== 'workplace') return null;
  return PLACE.test(text.slice(0, place.start)) ? 0 : null;
}

const PLACE = /^\s*[-–+•*]?\s*(?:riêng |còn )?(?:ở|tại|trong|đối với)(?: \p{L}+){0,3} ?$/iu;

/** Openings that only say on what grounds or when: "Theo số liệu của cơ quan bảo hiểm, …". */
const OPENING =
  /^\s*[-+*•]?\s*(?:theo|căn cứ|do|vì|tuy|mặc dù|dù|nhằm|để|trước|qua(?! tài khoản)|bằng)(?!\p{L})[^,;]{0,160},/iu;

/** Behind the last semicolon and an opening that is no part of what is told. */
function clauseStart(text: string, to: number): number {
  const start = Math.max(0, text.lastIndexOf(';', to));
  const opening = OPENING.exec(text.slice(start, to));
  return start + (opening?.[0].length ?? 0);
}
