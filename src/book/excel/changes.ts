import type { Change } from "../port";
import { inExcel } from "./run";

/**
 * Tells of changes people make to cells, here or as co-authors; not of those this add-in makes.
 *
 * @returns what ends it
 * @example const stop = watchChanges(({ sheet }) => …);
 */
export function watchChanges(handler: (change: Change) => void): () => void {
  const registered = inExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      handler({ sheet: await nameOf(worksheetId).catch(() => null) });
    });
    await context.sync();
    return result;
  });
  // An Excel that refuses to tell is no reason to stop: people can still have the workbook read again.
  registered.catch(() => undefined);
  return () => void registered.then((result) => Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  }));
}

function nameOf(id: string): Promise<string | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
