import type { Grid } from "../book/grid";
import { sameGrid } from "./same-grid";
import { isOurOwn } from "./locate";
import type { Intake } from "./read";
import { ownReading } from "./sheet-reading";

/**
 * Whether two readings of a workbook hold the same data, and the same disputes of them. Other sheets of
 * ours may stand among them.
 *
 * @example sameData(before, after) // true where only a weight on the rubric's sheet was edited
 */
export function sameData(before: readonly Grid[], after: readonly Grid[]): boolean {
  if (before === after) return true;
  const [one, other] = [before, after].map((grids) => grids.filter(isRead));
  return one!.length === other!.length && one!.every((grid, n) => sameGrid(grid, other![n]!));
}

function isRead(grid: Grid): boolean {
  return !isOurOwn(grid) || grid.mark === "disputes";
}

/**
 * An intake as it is among other sheets of ours.
 *
 * @param grids they hold the data that were read
 * @example among(after, intake).sheets.length === after.length
 */
export function among(grids: readonly Grid[], intake: Intake): Intake {
  const ofData = intake.sheets.filter(({ reason }) => reason !== "our-own").values();
  return { ...intake, sheets: grids.map((grid) => (isOurOwn(grid) ? ownReading(grid) : ofData.next().value!)) };
}
