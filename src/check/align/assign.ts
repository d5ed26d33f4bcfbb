/**
 * The pairing of rows and columns, each used at most once, with the greatest total worth; a pair worth nothing or less
 * is left out. The Hungarian method by shortest augmenting paths, rows² × columns.
 * @param worth rows × columns
 * @returns for each row its column, or null
 */
export function assign(worth: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = worth.length;
  const real = worth[0]?.length ?? 0;
  // Each row has a column of its own that stands for "none", so that a full pairing always exists.
  const columns = real + rows;
  const cost = (row: number, column: number) => (column < real ? -Math.max(0, worth[row]?.[column] ?? 0) : 0);
  const rowLevel = new Float64Array(rows + 1);
  const columnLevel = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) augment(row, columns, cost, rowLevel, columnLevel, rowOf);
  const result: (number | null)[] = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= real; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && cost(row, column - 1) < 0) result[row] = column - 1;
  }
  return result;
}

/** Finds the cheapest way to give one more row a column, moving others along the way. Index 0 means none. */
function augment(
  row: number,
  columns: number,
  cost: (row: number, column: number) => number,
  rowLevel: Float64Array,
  columnLevel: Float64Array,
  rowOf: Int32Array,
): void {
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    const here = rowOf[column] ?? 0;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let other = 1; other <= columns; other += 1) {
      if (used[other] === 1) continue;
      const reduced = cost(here - 1, other - 1) - (rowLevel[here] ?? 0) - (columnLevel[other] ?? 0);
      if (reduced < (least[other] ?? 0)) {
        least[other] = reduced;
        cameFrom[other] = column;
      }
      if ((least[other] ?? 0) < step) {
        step = least[other] ?? 0;
        next = other;
      }
    }
    for (let other = 0; other <= columns; other += 1) {
      if (used[other] === 1) {
        const owner = rowOf[other] ?? 0;
        rowLevel[owner] = (rowLevel[owner] ?? 0) + step;
        columnLevel[other] = (columnLevel[other] ?? 0) - step;
      } else least[other] = (least[other] ?? 0) - step;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}
