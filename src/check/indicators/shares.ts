import type { Figure } from '../../text/figure';
import { type Border, borderBetween, clauseStart, type Link, statementEnd } from './borders';

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

interface Range {
  readonly start: number;
  readonly end: number;
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

/** Where a sentence begins "Ở bảy doanh nghiệp ngoài nhà nước, …", that is of what follows as well. */
function placeBefore(text: string, figures: readonly Figure[], before: number | null): number | null {
  const place = before === 0 ? figures[0] : undefined;
  if (place === undefined || place.family !== 'workplace') return null;
  return PLACE.test(text.slice(0, place.start)) ? 0 : null;
}

const PLACE = /^\s*(?:[-–+•*]\s*)?(?:riêng |còn )?(?:ở|tại|trong|đối với)(?: \p{L}+){0,5} ?$/iu;
