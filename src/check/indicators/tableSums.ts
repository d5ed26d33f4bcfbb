import type { GridCell, GridRow } from '../../appendix/grid';
import { foldPlain } from '../../text/normalise';
import { YEAR_HEADING } from '../reading/yearHeading';

/** A row or column that sums up the others says no more than that. */
const SUM =
  /^(?:tong(?: so| cong| chung)?|cong|chung|binh quan chung|tat ca|toan (?:truong|nganh|don vi|huyen|tinh|cong ty))(?: (?:ca|\d+) (?:nam|ki|giai doan|nhiem ki))?$/;

export interface Sums {
  /** Rows beside a row that sums them up. */
  readonly rows: ReadonlySet<GridRow>;
  /** Columns beside a column that sums them up. */
  readonly columns: ReadonlySet<number>;
  /** Rows of single years beside a later year. */
  readonly earlier: ReadonlySet<GridRow>;
}

/** Which figures of a small table are parts of a sum that it gives as well. `head` is null where it has none. */
export function sumsOf(head: GridRow | null, body: readonly GridRow[]): Sums {
  const summed = body.some(isSum);
  const rows = summed ? body.filter((row) => !isSum(row)) : [];
  const total = head?.cells.find(saysSum);
  const columns = total === undefined ? [] : (head?.cells ?? []).filter((cell) => cell !== total);
  const years = body.flatMap((row) => {
    const year = YEAR_HEADING.exec(row.cells[0]?.text.trim() ?? '')?.[1];
    return year === undefined ? [] : [{ row, year: Number(year) }];
  });
  const latest = Math.max(...years.map(({ year }) => year));
  return {
    rows: new Set(rows),
    columns: new Set(columns.map(({ column }) => column)),
    earlier: new Set(years.filter(({ year }) => year < latest).map(({ row }) => row)),
  };
}

function isSum({ cells }: GridRow): boolean {
  return cells.some(saysSum);
}

/** No longer text says so, and most cells of a large table are longer. */
const LONGEST_SUM = 40;

function saysSum({ text }: GridCell): boolean {
  return text.length <= LONGEST_SUM && SUM.test(foldPlain(text.replace(/\([^()]*\)/g, '')));
}
