import { cellName, type CellRange } from "../../../book/grid";
import type { SheetKey } from "../../plan";

/**
 * A range as a formula of the same sheet names it, pinned where it stands.
 *
 * @example absolute({ top: 4, left: 1, bottom: 9, right: 1 }) // "$B$5:$B$10"
 */
export function absolute({ top, left, bottom, right }: CellRange): string {
  const [from, to] = [pinned(top, left), pinned(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}

/** A range of a sheet of ours, as `[[scores]]!$B$5:$B$10`. */
export function onSheet(sheet: SheetKey, range: CellRange): string {
  return `[[${sheet}]]!${absolute(range)}`;
}

function pinned(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
}
