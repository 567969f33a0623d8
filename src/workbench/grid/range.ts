import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../book/grid";

/** A range as Univer has it. */
export function rangeOf({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
