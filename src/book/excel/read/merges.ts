import { rangeName } from "../../model/range-name";
import type { CellRange } from "../../grid";
import { areasIn } from "../../model/full-address";
import type { Block } from "./blocks";

/**
 * Merged cells of an area. Excel tells of no more than 512 at once and fails otherwise, so an area
 * with more of them is asked for in halves.
 *
 * @example await readMerges(context, "{1}", { top: 0, left: 0, bottom: 99, right: 9 })
 */
export async function readMerges(context: Excel.RequestContext, sheet: string, area: CellRange): Promise<CellRange[]> {
  const asked = askMerges(context, sheet, area);
  try {
    await context.sync();
    return takeMerges(asked);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || area.bottom === area.top) throw error;
  }
  const middle = (area.top + area.bottom) >> 1;
  const upper = await readMerges(context, sheet, { ...area, bottom: middle });
  const lower = await readMerges(context, sheet, { ...area, top: middle + 1 });
  // One that reaches over the middle is told twice.
  return [...upper, ...lower.filter(({ top }) => top > middle)];
}

/**
 * Merged cells of several areas, in one request unless one of them has very many.
 *
 * @returns aligned with the areas
 */
export async function readAllMerges(context: Excel.RequestContext, areas: readonly Block[]): Promise<CellRange[][]> {
  const asked = areas.map(({ sheet, range }) => askMerges(context, sheet, range));
  try {
    await context.sync();
    return asked.map(takeMerges);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
  const merges: CellRange[][] = [];
  for (const { sheet, range } of areas) merges.push(await readMerges(context, sheet, range));
  return merges;
}

/** Asks for merged cells, to come with the next answer. */
export function askMerges(context: Excel.RequestContext, sheet: string, area: CellRange): Excel.RangeAreas {
  return context.workbook.worksheets.getItem(sheet).getRange(rangeName(area)).getMergedAreasOrNullObject().load("address");
}

export function takeMerges(asked: Excel.RangeAreas): CellRange[] {
  return asked.isNullObject ? [] : areasIn(asked.address);
}
