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

function forRows<T>(layer: Layer<T>, { top, left, bottom, right }: CellRange, visit: (row: (T | undefined)[], from: number, to: number) => void): void {
  for (let row = top; row <= Math.min(bottom, layer.length - 1); row++) {
    const across = layer[row];
    if (across !== undefined) visit(across, left, Math.min(right, across.length - 1));
  }
}
