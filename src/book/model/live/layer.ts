import type { CellRange } from "../../grid";

/**
 * One thing cells have, by row and column. Ragged and sparse: a missing row, a short row and an
 * undefined entry are all cells that do not have it.
 */
export type Layer<T> = ((T | undefined)[] | undefined)[];

/**
 * What a cell has.
 *
 * @example at(cells.values, 0, 2) // "得分"
 */
export function at<T>(layer: Layer<T>, row: number, column: number): T | undefined {
  return layer[row]?.[column];
}

/** Gives it to a cell; undefined takes it away. */
export function put<T>(layer: Layer<T>, row: number, column: number, entry: T | undefined): void {
  if (entry !== undefined) (layer[row] ??= [])[column] = entry;
  else if (layer[row] !== undefined && column < layer[row].length) layer[row][column] = undefined;
}

/** Takes it away from all cells of a range. */
export function erase<T>(layer: Layer<T>, range: CellRange): void {
  forRows(layer, range, (row, from, to) => {
    for (let column = from; column <= to; column++) row[column] = undefined;
  });
}

/**
 * Every entry in a range, row by row.
 *
 * @example for (const [row, column, formula] of entries(cells.formulas, range)) …
 */
export function* entries<T>(layer: Layer<T>, { top, left, bottom, right }: CellRange): Generator<[row: number, column: number, entry: T]> {
  for (let row = top; row <= Math.min(bottom, layer.length - 1); row++) {
    const across = layer[row];
    if (across === undefined) continue;
    for (let column = left; column <= Math.min(right, across.length - 1); column++) {
      const entry = across[column];
      if (entry !== undefined) yield [row, column, entry];
    }
  }
}

/**
 * The range around all entries; null where there are none.
 *
 * @param none an entry that counts as nothing
 */
export function filled<T>(layer: Layer<T>, none?: T): CellRange | null {
  const isThere = (entry: T | undefined): boolean => entry !== undefined && entry !== none;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = 0; row < layer.length; row++) {
    const across = layer[row];
    const last = across?.findLastIndex(isThere) ?? -1;
    if (last < 0) continue;
    const first = across!.findIndex(isThere);
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, first), row, Math.max(right, last)];
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function forRows<T>(layer: Layer<T>, { top, left, bottom, right }: CellRange, visit: (row: (T | undefined)[], from: number, to: number) => void): void {
  for (let row = top; row <= Math.min(bottom, layer.length - 1); row++) {
    const across = layer[row];
    if (across !== undefined) visit(across, left, Math.min(right, across.length - 1));
  }
}
