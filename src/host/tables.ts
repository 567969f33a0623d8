import type { CellRange } from "../book/grid";
import { at, put } from "../book/model/live/layer";
import { overlap } from "../book/model/live/range";
import type { LiveSheet, LiveTable } from "../book/model/live/sheet";

/** The row of a table's headings. */
export function headerOf({ top, left, right }: CellRange): CellRange {
  return { top, left, bottom: top, right };
}

/** What Excel does after a write: headings are texts, none empty and none there twice. */
export function keepHeadings(sheet: LiveSheet, written: CellRange): void {
  for (const table of sheet.tables) if (overlap(headerOf(table), written)) completeHeadings(sheet, table);
}

/** Puts a heading where there is none, and a number behind one that is there already. */
export function completeHeadings({ cells }: LiveSheet, { top, left, right }: CellRange): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    const value = at(cells.values, top, column);
    const text = value === undefined || typeof value === "object" ? `Column${column - left + 1}` : String(value);
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
    taken.add(name.toLowerCase());
    put(cells.values, top, column, name);
  }
}

/** The names of a table's columns. */
export function headings({ cells }: LiveSheet, { top, left, right }: LiveTable): string[] {
  return Array.from({ length: right - left + 1 }, (_, n) => String(at(cells.values, top, left + n) ?? ""));
}
