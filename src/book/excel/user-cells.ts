import type { Issue } from "../../appraisal/issue";
import { refuse } from "./codes";
import { attempt, inExcel } from "./run";
import { entryOf } from "./write/entry";

/** Puts a text into one cell of the user's, as text. */
export async function writeText(sheet: string, cell: string, text: string): Promise<readonly Issue[]> {
  const written = await attempt(() =>
    inExcel(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.protection.load("protected");
      await context.sync();
      if (found.isNullObject) refuse("excel-changed", {});
      if (found.protection.protected) refuse("excel-sheet-protected", { sheets: sheet });
      found.getRange(cell).values = [[entryOf(text)]];
      await context.sync();
    }),
  );
  return "issue" in written ? [written.issue] : [];
}

/** Selects a cell and brings it into view. False when there is no such sheet, or nobody may see it. */
export async function select(sheet: string, cell: string | null): Promise<boolean> {
  return inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (found.isNullObject || found.visibility !== "Visible") return false;
    found.activate();
    if (cell !== null) found.getRange(cell).select();
    await context.sync();
    return true;
  });
}
