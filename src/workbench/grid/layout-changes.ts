/** What of a sheet's layout differs in the view, as what Univer is to do. */
import type { IRange } from "@univerjs/core";
import type { Layout } from "./snapshot";

export interface Change {
  readonly id: string;
  readonly params: object;
}

/**
 * @param wanted as the open workbook has it
 * @param shown as the view has it
 * @example layoutChanges(layoutOf(sheet), shown.getSheet().getConfig()) // [{ id: "sheet.mutation.set-tab-color", params: { color: "#217346" } }]
 */
export function layoutChanges(wanted: Layout, shown: Layout): Change[] {
  const changes: Change[] = [];
  const change = (kind: string, params: object): void => void changes.push({ id: `sheet.mutation.${kind}`, params });
  // Room is never taken away: something of the view's may stand there.
  if (wanted.rowCount > shown.rowCount) change("set-worksheet-row-count", { rowCount: wanted.rowCount });
  if (wanted.columnCount > shown.columnCount) change("set-worksheet-column-count", { columnCount: wanted.columnCount });
  if (wanted.tabColor !== shown.tabColor) change("set-tab-color", { color: wanted.tabColor });
  if (wanted.hidden !== shown.hidden) change("set-worksheet-hidden", { hidden: wanted.hidden });
  if (wanted.showGridlines !== shown.showGridlines) change("toggle-gridlines", { showGridlines: wanted.showGridlines });
  if (wanted.freeze.xSplit !== shown.freeze.xSplit || wanted.freeze.ySplit !== shown.freeze.ySplit) change("set-frozen", wanted.freeze);
  mergeChanges(wanted.mergeData, shown.mergeData, change);
  const columnData = sizeChanges<{ w?: number; hd?: number }>(wanted.columnData, shown.columnData, (one, other) => one.w === other.w && (one.hd ?? 0) === (other.hd ?? 0));
  if (columnData !== null) change("set-col-data", { columnData });
  const rowData = sizeChanges<{ h?: number; ia?: number }>(wanted.rowData, shown.rowData, (one, other) => one.h === other.h, ({ ia }) => ia === 0);
  if (rowData !== null) change("set-row-data", { rowData });
  return changes;
}

function mergeChanges(wanted: readonly IRange[], shown: readonly IRange[], change: (kind: string, params: object) => void): void {
  const key = ({ startRow, startColumn, endRow, endColumn }: IRange): string => [startRow, startColumn, endRow, endColumn].join();
  const [before, after] = [new Set(shown.map(key)), new Set(wanted.map(key))];
  const [gone, added] = [shown.filter((range) => !after.has(key(range))), wanted.filter((range) => !before.has(key(range)))];
  if (gone.length > 0) change("remove-worksheet-merge", { ranges: gone });
  if (added.length > 0) change("add-worksheet-merge", { ranges: added });
}

/**
 * @param isSet whether a size that is not wanted was given: others the view has found by itself
 * @returns null where nothing differs; entries that are to go are null
 */
function sizeChanges<T extends object>(wanted: object, shown: object, same: (one: T, other: T) => boolean, isSet: (size: T) => boolean = () => true): Record<string, T | null> | null {
  const [after, before] = [wanted as Record<string, T>, shown as Record<string, T>];
  const changes: Record<string, T | null> = {};
  for (const [n, size] of Object.entries(after)) if (before[n] === undefined || !same(size, before[n])) changes[n] = size;
  for (const [n, size] of Object.entries(before)) if (after[n] === undefined && isSet(size)) changes[n] = null;
  return Object.keys(changes).length === 0 ? null : changes;
}
