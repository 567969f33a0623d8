import type { CellValue, Grid } from "../book/grid";

/**
 * The cells of one column, where a vertical merge gives all its rows the value of its first: one
 * nickname written over the days it worked. A merge that starts further left says nothing here.
 *
 * @example mergedColumn(grid, 0)(4) // the nickname that spans rows 3 to 6
 */
export function mergedColumn(grid: Grid, column: number): (row: number) => CellValue {
  const spread = new Map<number, CellValue>();
  for (const merge of grid.merges) {
    if (merge.left !== column || merge.bottom === merge.top) continue;
    const value = grid.rows[merge.top]?.[column] ?? null;
    for (let row = merge.top + 1; row <= merge.bottom; row++) spread.set(row, value);
  }
  return spread.size === 0 ? (row) => grid.rows[row]?.[column] ?? null : (row) => spread.get(row) ?? grid.rows[row]?.[column] ?? null;
}
