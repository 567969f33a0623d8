import { parseRange } from "./address";
import type { CellRange, OwnCells } from "../grid";
import { ownAreas } from "./own-cells";
import { referenceTo } from "./reference";
import type { OurSheet } from "./workbook";

/**
 * The name, scoped to a sheet of ours and hidden, that stands for the cells we wrote. Being a
 * reference it moves along when people put in rows or columns.
 */
export const CELLS_NAME = "_jinpai_cells";

/** The sheet before each area, quoted or not. */
const SHEET = /(?:'(?:[^']|'')*'|[^',!]*)!/g;

/** What that name says. */
export interface CellsName {
  /** Areas joined with commas, without the leading "=". */
  readonly formula: string;
  /** How many cells that is: more of them later tell that something was put in among them. */
  readonly comment: string;
}

/**
 * What the name says of a sheet.
 *
 * @returns null for a sheet that fills no cell, and for one that is never found again: nobody needs to tell its cells from what people add
 * @example cellsName(sheet) // { formula: "'评分排名'!$A$1:$C$9", comment: "27" }
 */
export function cellsName(sheet: Pick<OurSheet, "name" | "mark" | "blocks" | "tables">): CellsName | null {
  return sheet.mark === null ? null : cellsNameOf(sheet.name, ownAreas(sheet));
}

/** What it says of areas of a sheet; null when there are none. */
export function cellsNameOf(sheet: string, areas: readonly CellRange[]): CellsName | null {
  return areas.length === 0 ? null : { formula: areas.map((area) => referenceTo(sheet, area)).join(","), comment: String(cellCount(areas)) };
}

function cellCount(areas: readonly CellRange[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/**
 * Reads what that name refers to.
 *
 * @param formula areas joined with commas, with or without the leading "="; those that were deleted are `#REF!`
 * @param written how many cells it was then, as its comment says; undefined where a program dropped that
 * @example readOwnCells("'评分排名'!$A$1,'评分排名'!$A$3:$C$9", "22") // { areas: […], grown: false }
 */
export function readOwnCells(formula: string, written: string | undefined): OwnCells {
  const areas = formula.replace(/^=/, "").replace(SHEET, "").split(",").flatMap((area) => parseRange(area.trim()) ?? []);
  const cells = cellCount(areas);
  return { areas, grown: cells > Number(written ?? cells) };
}
