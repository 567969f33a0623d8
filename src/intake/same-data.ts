import type { Grid } from "../book/grid";
import { sameGrid } from "../book/same-grid";
import { isOurOwn } from "./locate";

/**
 * Whether two readings of a workbook hold the same data. Of sheets of ours only their places count, and
 * what people say in them of the data.
 *
 * @example sameData(before, after) // true where only a weight on the rubric's sheet was edited
 */
export function sameData(before: readonly Grid[], after: readonly Grid[]): boolean {
  return before === after || (before.length === after.length && after.every((grid, n) => sameForIntake(before[n]!, grid)));
}

function sameForIntake(before: Grid, after: Grid): boolean {
  const isData = !isOurOwn(before) || !isOurOwn(after) || after.mark === "disputes";
  return isData ? sameGrid(before, after) : before.name === after.name && before.book === after.book && before.mark === after.mark;
}
