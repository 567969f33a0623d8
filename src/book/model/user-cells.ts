import { cellAt, type CellAddress, type CellRange, type Grid } from "../grid";
import { overlap } from "./live/range";
import { contentAt, shownValue } from "./source";
import type { OurSheet, UserCells } from "./workbook";

/** Of a sheet on which nobody wrote. */
export const NO_USER_CELLS: UserCells = { kept: [], lost: [], grown: false };

/**
 * What people wrote on a sheet of an earlier run, beside or below what that run had written. A cell
 * is kept where the new sheet leaves it free and its row says what it said: a remark must never come
 * to stand beside another person.
 *
 * @param earlier the sheet as it was
 * @param sheet what takes its place
 * @example userCells(grid, sheet).kept // [{ row: 4, column: 15 }]
 */
export function userCells(earlier: Grid, sheet: Pick<OurSheet, "blocks">): UserCells {
  if (!earlier.own) return NO_USER_CELLS;
  const { areas, grown } = earlier.own;
  const kept: CellAddress[] = [];
  const lost: CellAddress[] = [];
  earlier.rows.forEach((_, row) => {
    const own = areas.filter(({ top, bottom }) => top <= row && row <= bottom);
    const written = writtenOutside(earlier, row, own).filter((column) => isOther(earlier, sheet, row, column));
    if (written.length === 0) return;
    const stays = textsBefore(earlier, row, own) === textsNow(sheet, row);
    for (const column of written) (stays && isFree(sheet, row, column) ? kept : lost).push({ row, column });
  });
  return { kept, lost, grown };
}

/**
 * Merges of cells that are kept whole.
 *
 * @example keptMerges(grid, sheet, users.kept) // [{ top: 50, left: 0, bottom: 50, right: 3 }]
 */
export function keptMerges({ merges }: Grid, sheet: Pick<OurSheet, "blocks" | "merges">, kept: readonly CellAddress[]): CellRange[] {
  return merges.filter(
    (merge) =>
      kept.some(({ row, column }) => row === merge.top && column === merge.left) &&
      !sheet.merges.some((own) => overlap(own, merge)) &&
      isEmpty(sheet, merge),
  );
}

function writtenOutside(earlier: Grid, row: number, own: readonly CellRange[]): number[] {
  const columns: number[] = [];
  earlier.rows[row]!.forEach((value, column) => {
    if (value !== null && value !== undefined && !own.some(({ left, right }) => left <= column && column <= right)) columns.push(column);
  });
  return columns;
}

/** Where both say the same nothing of the user's is lost. */
function isOther(earlier: Grid, sheet: Pick<OurSheet, "blocks">, row: number, column: number): boolean {
  return cellAt(earlier, row, column) !== shownValue(contentAt(sheet.blocks, row, column));
}

function isFree({ blocks }: Pick<OurSheet, "blocks">, row: number, column: number): boolean {
  const content = contentAt(blocks, row, column);
  return content === null || content === "";
}

function isEmpty(sheet: Pick<OurSheet, "blocks">, { top, left, bottom, right }: CellRange): boolean {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) if (!isFree(sheet, row, column)) return false;
  return true;
}

/** What our cells of a row say in words: whom it is about. */
function textsBefore(earlier: Grid, row: number, own: readonly CellRange[]): string {
  return inWords(earlier.rows[row]!.map((value, column) => (own.some(({ left, right }) => left <= column && column <= right) ? value : null)));
}

function textsNow({ blocks }: Pick<OurSheet, "blocks">, row: number): string {
  const width = Math.max(0, ...blocks.map(({ top, left, rows }) => left + (rows[row - top]?.length ?? 0)));
  return inWords(Array.from({ length: width }, (_, column) => shownValue(contentAt(blocks, row, column))));
}

function inWords(values: readonly unknown[]): string {
  return JSON.stringify(values.flatMap((value, column) => (typeof value === "string" && value !== "" ? [[column, value]] : [])));
}
