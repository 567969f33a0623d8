import { rangeName } from "../../model/range-name";
import { CALL } from "./cells";
import { keptTable, keyOf, type SheetChange } from "./change";
import type { Step } from "./step";

/** Tables, over values that stand already. */
export function tableSteps(change: SheetChange): Step[] {
  const key = keyOf(change);
  return change.after.tables.map((wanted): Step => {
    const address = rangeName(wanted);
    const kept = keptTable(change, wanted);
    return {
      bytes: 4 * CALL,
      ask: (room) => {
        const { tables } = room.sheet(key);
        const table = kept ? tables.getItem(kept.name) : tables.add(address, true);
        if (kept) table.resize(address);
        else table.name = wanted.name;
        table.style = wanted.style;
        table.showBandedRows = wanted.banded;
        table.showFilterButton = wanted.filter;
      },
    };
  });
}

/**
 * Tables of ours whose columns stand elsewhere than before: formulas of the user's that name a column
 * go with its place, not with its name.
 */
export function shiftedTables(change: SheetChange): string[] {
  return change.after.tables.filter((wanted) => {
    const before = change.standing?.tables.find(({ name }) => name.toLowerCase() === wanted.name.toLowerCase());
    const texts = change.after.cells.values[wanted.top] ?? [];
    return before !== undefined && before.headings.some((heading, n) => heading !== texts[wanted.left + n]);
  }).map(({ name }) => name);
}
