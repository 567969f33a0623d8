import type { Grid } from "../grid";
import { isSheetKey } from "./own-sheets";
import type { SheetAsRead, TakenNames, Workbook } from "./workbook";

/**
 * The workbook a host has read.
 *
 * @param grids in the order of the tabs
 * @param taken names the grids do not show
 * @example applyPlan(workbookAsRead(opened.grids, opened.taken), plan)
 */
export function workbookAsRead(grids: readonly Grid[], taken: TakenNames = { tabs: [], names: [] }): Workbook {
  return { sheets: grids.map(sheetAsRead), taken };
}

function sheetAsRead(grid: Grid): SheetAsRead {
  return { kind: "read", name: grid.name, mark: isSheetKey(grid.mark) ? grid.mark : null, grid };
}
