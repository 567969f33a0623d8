import type { OwnCells } from "../../grid";
import { parseRange } from "./address";

/**
 * The name, scoped to a sheet of ours and hidden, that stands for the cells we wrote. Being a
 * reference it moves along when people put in rows or columns.
 */
export const CELLS_NAME = "_jinpai_cells";

/** The sheet before each area, quoted or not. */
const SHEET = /(?:'(?:[^']|'')*'|[^',!]*)!/g;

/**
 * Reads what that name refers to.
 *
 * @param formula areas joined with commas; those that were deleted are `#REF!`
 * @param written how many cells it was then, as its comment says; undefined where a program dropped that
 * @example readOwnCells("'评分排名'!$A$1,'评分排名'!$A$3:$C$9", "22") // { areas: […], grown: false }
 */
export function readOwnCells(formula: string, written: string | undefined): OwnCells {
  const areas = formula.replace(SHEET, "").split(",").flatMap((area) => parseRange(area.trim()) ?? []);
  const cells = areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return { areas, grown: cells > Number(written ?? cells) };
}
