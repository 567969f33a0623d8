import type { Issue } from "../../appraisal/issue";
import type { Grid } from "../grid";
import type { TakenNames } from "../model/workbook";
import { Refusal } from "../refusal";
import { readGrids } from "./read/grids";
import { readStanding } from "./read/standing";
import { inExcel } from "./run";

export interface OpenedWorkbook {
  /** In the order of the tabs; empty when an issue is an error. Of our own sheets only those that later runs read have cells, unless the whole workbook was asked for. */
  readonly grids: Grid[];
  /** Names the workbook uses besides those of the grids and their tables. */
  readonly taken: TakenNames;
  readonly issues: Issue[];
}

/**
 * Reads the workbook that is open in Excel, as `openBook` reads a file.
 *
 * @param whole whether the cells of all our own sheets are read as well
 * @returns grids, or the issue that says why Excel does not give them
 * @example const { grids, taken, issues } = await openWorkbook();
 */
export async function openWorkbook(whole = false): Promise<OpenedWorkbook> {
  try {
    return await inExcel(async (context) => {
      const standing = await readStanding(context);
      return { grids: await readGrids(context, standing, whole), taken: { tabs: [], names: [...standing.names] }, issues: [] };
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { grids: [], taken: { tabs: [], names: [] }, issues: [error.issue] };
  }
}
