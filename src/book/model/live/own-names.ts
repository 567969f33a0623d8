import { CELLS_NAME, readOwnCells, type CellsName } from "../cells-name";
import type { OwnCells } from "../../grid";
import { MARK_NAME, markFormula, markIn } from "../mark";
import type { LiveName } from "./name";

/**
 * The names of a sheet of ours: its mark, and the cells we fill.
 *
 * @example ownNames("scores", cellsName(sheet)).map(({ name }) => name) // ["_jinpai_sheet", "_jinpai_cells"]
 */
export function ownNames(mark: string | null, cells: CellsName | null): LiveName[] {
  if (mark === null) return [];
  const marked: LiveName = { name: MARK_NAME, formula: markFormula(mark), visible: false, comment: "" };
  return cells === null ? [marked] : [marked, { name: CELLS_NAME, ...cells, visible: false }];
}

/** The mark among a sheet's names; null on the user's own. */
export function markAmong(names: readonly LiveName[]): string | null {
  return markIn(names.find(({ name }) => name === MARK_NAME)?.formula ?? "");
}

/** The cells we filled, by a sheet's names; undefined where they do not say. */
export function cellsAmong(names: readonly LiveName[]): OwnCells | undefined {
  const own = names.find(({ name }) => name === CELLS_NAME);
  return own && readOwnCells(own.formula, own.comment || undefined);
}
