import type { GridRow } from '../../appendix/grid';
import { canonical, foldPlain } from '../../text/normalise';

/** What the head of a table says of one of its columns. */
export interface HeadedColumn {
  /** The heading in one line; "" where there is none. */
  readonly heading: string;
  readonly holds: 'ordinals' | 'units' | 'other' | 'totals' | 'entries';
}

const ORDINALS = /^(?:stt|tt|so tt)$/;
const UNITS = /^(?:don vi(?: tinh)?|dvt|dv tinh)$/;
/** Columns whose figures are not this period's result. */
const OTHER =
  /^dau (?:nhiem ki|nam|ki|nk)$|ke hoach|\bkh\b|\bgiao\b|^chi tieu(?: (?:nam|dai hoi|nghi quyet|de ra|phan bo)\b.*)?$|nam truoc|cung ki|ghi chu|so sanh|muc tieu|dang ki|ki voi|cam ket/;
/** Results they are, even where the heading names what they are held against: "Thực hiện đến nay so với kế hoạch". */
const RESULT =
  /^(?:ket qua|thuc hien|lam duoc|dat duoc|da lam|thuc te|thuc dat)(?: (?:thuc hien|dat duoc|dat|nam \d{4}|den .{1,30}))?$/;
const TOTALS = /^(?:tong|cong|ca |luy ke)/;

const WITHOUT_HEADING: HeadedColumn = { heading: '', holds: 'entries' };

/** The columns of a table by their first grid column, read once for all rows; `head` is null where there is none. */
export function headedColumns(head: GridRow | null): (column: number) => HeadedColumn {
  const columns: HeadedColumn[] = [];
  for (const cell of head?.cells ?? []) {
    const heading = canonical(cell.text).replace(/\s+/g, ' ').trim();
    const headed = { heading, holds: kindOf(foldPlain(heading)) };
    for (let span = 0; span < cell.columnSpan; span += 1) columns[cell.column + span] = headed;
  }
  return (column) => columns[column] ?? WITHOUT_HEADING;
}

function kindOf(plain: string): HeadedColumn['holds'] {
  if (ORDINALS.test(plain)) return 'ordinals';
  if (UNITS.test(plain)) return 'units';
  if (!RESULT.test(plain) && OTHER.test(plain)) return 'other';
  return TOTALS.test(plain) ? 'totals' : 'entries';
}
