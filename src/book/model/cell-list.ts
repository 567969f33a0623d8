import type { CellAddress, CellRange } from "../grid";
import { rangeName } from "./range-name";

/** Ranges named of one sheet; of more it is said that there are more. */
const MOST = 12;

/**
 * Cells of several sheets as people name them, those below one another as one range.
 *
 * @example cellList([{ sheet: "奖金表", cells: [{ row: 4, column: 14 }, { row: 5, column: 14 }] }]) // "奖金表!O5:O6"
 */
export function cellList(sheets: readonly { readonly sheet: string; readonly cells: readonly CellAddress[] }[]): string {
  return sheets.map(({ sheet, cells }) => `${sheet}!${named(columnRanges(cells))}`).join(" / ");
}

function named(ranges: readonly CellRange[]): string {
  return ranges.slice(0, MOST).map(rangeName).join(", ") + (ranges.length > MOST ? " …" : "");
}

function columnRanges(cells: readonly CellAddress[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    const grows = last?.left === column && last.bottom === row - 1;
    if (grows) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
