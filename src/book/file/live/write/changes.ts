import type { CellValue } from "../../../grid";
import { isCellError } from "../../../grid";
import { DEFAULT_LOOK, lookKey, type CellLook } from "../../../model/live/look";
import type { LiveCells } from "../../../model/live/sheet";
import { rangeName } from "../../../model/range-name";

/** Columns by row. */
export type CellSet = Map<number, Set<number>>;

/**
 * The cells that are not what they were: in what they show, compute, or look like. Where links lead
 * is not told in cells.
 *
 * @example changedCells(before.cells, after.cells).get(4) // Set { 2 }
 */
export function changedCells(before: LiveCells, after: LiveCells): CellSet {
  const changed: CellSet = new Map();
  const [spilt, spills] = [spillsByCell(before), spillsByCell(after)];
  const sameSpill = (row: number, column: number) => spilt.get(`${row} ${column}`) === spills.get(`${row} ${column}`);
  const rows = Math.max(...[before, after].flatMap(({ values, formulas, formats, looks }) => [values.length, formulas.length, formats.length, looks.length]));
  for (let row = 0; row < rows; row++) {
    compareRow(before.values[row], after.values[row], sameValue, row, changed);
    compareRow(before.formulas[row], after.formulas[row], (a, b) => a === b, row, changed);
    compareRow(before.formats[row], after.formats[row], sameFormat, row, changed);
    compareRow(before.looks[row], after.looks[row], looksSame, row, changed);
  }
  for (const { spills: list } of [before, after]) for (const { top, left } of list) if (!sameSpill(top, left)) add(changed, top, left);
  return changed;
}

/** Puts a cell among others. */
export function add(cells: CellSet, row: number, column: number): void {
  const columns = cells.get(row);
  if (columns) columns.add(column);
  else cells.set(row, new Set([column]));
}

/** Whether a cell looks the same, whether or not it says so. */
export function looksSame(one: CellLook | undefined, other: CellLook | undefined): boolean {
  return one === other || keyOf(one ?? DEFAULT_LOOK) === keyOf(other ?? DEFAULT_LOOK);
}

/** Whether numbers are written the same. */
export function sameFormat(one: string | undefined, other: string | undefined): boolean {
  return (one ?? "General") === (other ?? "General");
}

function compareRow<T>(before: readonly (T | undefined)[] | undefined, after: readonly (T | undefined)[] | undefined, same: (a: T | undefined, b: T | undefined) => boolean, row: number, changed: CellSet): void {
  if (before === after) return;
  const columns = Math.max(before?.length ?? 0, after?.length ?? 0);
  for (let column = 0; column < columns; column++) if (!same(before?.[column], after?.[column])) add(changed, row, column);
}

function sameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (Object.is(one, other) || (one === 0 && other === 0)) return true;
  return isCellError(one) && isCellError(other) && one.error === other.error;
}

function spillsByCell({ spills }: LiveCells): Map<string, string> {
  return new Map(spills.map((range) => [`${range.top} ${range.left}`, rangeName(range)]));
}

const keys = new WeakMap<CellLook, string>();

/** A sheet has few looks and many cells. */
function keyOf(look: CellLook): string {
  let key = keys.get(look);
  if (key === undefined) keys.set(look, (key = lookKey(look)));
  return key;
}
