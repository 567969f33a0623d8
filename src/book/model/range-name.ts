import { cellName, type CellRange } from "../grid";

/**
 * A range in A1 notation; one cell is written alone.
 *
 * @example rangeName({ top: 0, left: 0, bottom: 2, right: 1 }) // "A1:B3"
 */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const from = cellName(top, left);
  return top === bottom && left === right ? from : `${from}:${cellName(bottom, right)}`;
}
