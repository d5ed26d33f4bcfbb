/** A figure as somebody wrote it. */
export interface WrittenFigure {
  /** In base units. */
  readonly value: number;
  /** Its digits as written ("1,2 tỷ đồng"): they tell how far it was rounded. */
  readonly raw: string;
  /** "hơn", "gần", "khoảng" before it. */
  readonly approximate: boolean;
}

/** So far from the truth, as part of itself, may a figure be that is called approximate: "hơn 500" are not 600. */
const APPROXIMATE = 0.05;

/** Sums of decimals are not exact to the last bit. */
const DUST = 1e-9;

/**
 * True where two figures can be one: they differ by no more than rounding explains. A count without decimals is exact
 * (2.450 is not 2.540); "1,2 tỷ" may be anything from 1,15 to 1,25.
 */
export function isSameFigure(one: WrittenFigure, other: WrittenFigure): boolean {
  const room = Math.max(roomOf(one), roomOf(other));
  return (
    Math.abs(one.value - other.value) <= room + DUST * Math.max(Math.abs(one.value), Math.abs(other.value))
  );
}

/** How far from what was written the truth may lie. */
function roomOf(figure: WrittenFigure): number {
  const digit = lastDigitOf(figure);
  return figure.approximate ? Math.max(APPROXIMATE * Math.abs(figure.value), digit) : digit / 2;
}

/** What one more in the last written digit would add: a hundred million in "1,2 tỷ", one in "2.450"; none in words. */
function lastDigitOf({ value, raw }: WrittenFigure): number {
  const digits = Number(raw.replace(/\D/g, ''));
  return digits > 0 ? 10 ** Math.floor(Math.log10(Math.abs(value) / digits) + DUST) : 0;
}
