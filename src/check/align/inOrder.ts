/**
 * The pairing of rows and columns, both in rising order, with the greatest total worth: what the report's headings
 * would be if the writer had kept the outline's order. Pairs worth nothing or less are left out.
 * @param worth rows × columns
 * @returns for each row its column, or null
 */
export function pairInOrder(worth: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  const best: Float64Array[] = [new Float64Array(columns + 1)];
  for (let row = 1; row <= rows; row += 1) {
    const above = best[row - 1] ?? new Float64Array(columns + 1);
    const line = new Float64Array(columns + 1);
    for (let column = 1; column <= columns; column += 1) {
      const pair = (above[column - 1] ?? 0) + Math.max(0, worth[row - 1]?.[column - 1] ?? 0);
      line[column] = Math.max(pair, above[column] ?? 0, line[column - 1] ?? 0);
    }
    best.push(line);
  }
  return traceBack(worth, best);
}

function traceBack(
  worth: readonly (readonly number[])[],
  best: readonly Float64Array[],
): readonly (number | null)[] {
  const result: (number | null)[] = new Array<number | null>(worth.length).fill(null);
  let row = worth.length;
  let column = worth[0]?.length ?? 0;
  while (row > 0 && column > 0) {
    const here = best[row]?.[column] ?? 0;
    if (here === (best[row - 1]?.[column] ?? 0)) row -= 1;
    else if (here === (best[row]?.[column - 1] ?? 0)) column -= 1;
    else {
      row -= 1;
      column -= 1;
      result[row] = column;
    }
  }
  return result;
}
