import { isCellError, type CellValue, type Grid } from "../book/grid";

/**
 * Whether two readings of a sheet have the same name, file, way of counting days, mark, cells, number
 * formats, merged cells and tables.
 *
 * @example sameGrid(before, after) // false once a cell was edited
 */
export function sameGrid(before: Grid, after: Grid): boolean {
  if (before === after) return true;
  return partsOf(before) === partsOf(after) && sameLayer(before.rows, after.rows, sameValue) && sameLayer(before.formats, after.formats, Object.is);
}

/** All but the cells, as a text. */
function partsOf({ name, book, merges, tables, date1904, mark }: Grid): string {
  return JSON.stringify([name, book, merges, tables, date1904, mark]);
}

type Layer<Entry> = readonly (readonly (Entry | undefined)[] | undefined)[];

function sameLayer<Entry>(before: Layer<Entry>, after: Layer<Entry>, same: (one: Entry | undefined, other: Entry | undefined) => boolean): boolean {
  return before.length === after.length && everyIndex(after.length, (row) => sameRow(before[row] ?? [], after[row] ?? [], same));
}

function sameRow<Entry>(before: readonly (Entry | undefined)[], after: readonly (Entry | undefined)[], same: (one: Entry | undefined, other: Entry | undefined) => boolean): boolean {
  return before.length === after.length && everyIndex(after.length, (column) => same(before[column], after[column]));
}

/** `every` passes over what is not there. */
function everyIndex(length: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < length; index++) if (!holds(index)) return false;
  return true;
}

function sameValue(before: CellValue | undefined, after: CellValue | undefined): boolean {
  return isCellError(before) && isCellError(after) ? before.error === after.error : Object.is(before, after);
}
