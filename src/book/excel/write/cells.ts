import type { CellRange } from "../../grid";
import { rangeName } from "../../model/range-name";
import { at, put, type Layer } from "../../model/live/layer";
import type { LiveSheet } from "../../model/live/sheet";
import { areasOf } from "../../model/live/areas";
import { keyOf, type SheetChange } from "./change";
import { entryOf } from "./entry";
import { bytesOf, type Step } from "./step";

/** Cells of one block: what the client sends as it is; it cuts larger ones itself, in a longer way. */
const BLOCK_CELLS = 1500;
/** Bytes of what goes with a call besides its data. */
export const CALL = 700;

/** Values that are no formulas' results, in blocks. Nothing is written where a dynamic array will spill. */
export function valueSteps(change: SheetChange): Step[] {
  const { after, spared } = change;
  const { values } = after.cells;
  const key = keyOf(change);
  const users = cellsIn(spared);
  const width = values.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  if (width === 0) return [];
  const rowsAtOnce = Math.max(1, Math.floor(BLOCK_CELLS / width));
  const steps: Step[] = [];
  for (let top = 0; top < values.length; top += rowsAtOnce) {
    const bottom = Math.min(values.length, top + rowsAtOnce) - 1;
    const rows = Array.from({ length: bottom - top + 1 }, (_, r) => entriesOf(after, top + r, width, users[top + r] ?? []));
    const address = rangeName({ top, left: 0, bottom, right: width - 1 });
    steps.push({ bytes: bytesOf(rows) + CALL, ask: (room) => (room.sheet(key).getRange(address).values = rows) });
  }
  return steps;
}

/** @param users marks the cells of the row that are the user's */
function entriesOf({ cells: { values, formulas, spills } }: LiveSheet, row: number, width: number, users: readonly (true | undefined)[]): (string | number | boolean | null)[] {
  const [shown, computed] = [values[row] ?? [], formulas[row] ?? []];
  const spilled = spills.filter(({ top, bottom }) => top <= row && row <= bottom);
  const entries: (string | number | boolean | null)[] = [];
  for (let column = 0; column < width; column++) {
    const isComputed = computed[column] !== undefined || spilled.some(({ left, right }) => left <= column && column <= right);
    // Excel leaves a cell as it is for which it is given null.
    entries.push(users[column] ? null : isComputed ? "" : entryOf(shown[column]));
  }
  return entries;
}

function cellsIn(areas: readonly CellRange[]): Layer<true> {
  const cells: Layer<true> = [];
  for (const { top, left, bottom, right } of areas) for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) put(cells, row, column, true);
  return cells;
}

/** Formulas, each run of a column or a row at once. They may name tables, so tables come first. */
export function formulaSteps(sheet: LiveSheet, key: string): Step[] {
  const { formulas } = sheet.cells;
  return runsOf(sheet).map(({ range }) => {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, r) => Array.from({ length: range.right - range.left + 1 }, (__, c) => `=${at(formulas, range.top + r, range.left + c)!}`));
    const address = rangeName(range);
    return { bytes: bytesOf(rows) + CALL, ask: (room) => (room.sheet(key).getRange(address).formulas = rows) };
  });
}

function runsOf({ cells: { formulas } }: LiveSheet): { range: CellRange }[] {
  const marked = formulas.map((row) => row?.map((formula) => (formula === undefined ? undefined : true)));
  return [...(areasOf(marked, (entry) => entry).get(true) ?? [])].map((range) => ({ range }));
}

/** Number formats, after the values: a cell that is text already would take a number for text. */
export function numberFormatSteps(sheet: LiveSheet, key: string): Step[] {
  return [...areasOf(sheet.cells.formats, (code) => code)].flatMap(([code, areas]) =>
    areas.map((area): Step => {
      const address = rangeName(area);
      // A single code stands for all cells of the range.
      return { bytes: CALL, ask: (room) => (room.sheet(key).getRange(address).numberFormat = code as unknown as string[][]) };
    }),
  );
}

/** Links, before looks: Excel dresses the cells as it likes. Those below each other go together. */
export function linkSteps(sheet: LiveSheet, key: string): Step[] {
  const { links } = sheet.cells;
  const marked = links.map((row) => row?.map((link) => (link === undefined ? undefined : true)));
  return [...(areasOf(marked, (entry) => entry).get(true) ?? [])].map((range): Step => {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, r) => Array.from({ length: range.right - range.left + 1 }, (__, c) => ({ hyperlink: { documentReference: at(links, range.top + r, range.left + c)! } })));
    const address = rangeName(range);
    return { bytes: bytesOf(rows) + CALL, ask: (room) => room.sheet(key).getRange(address).setCellProperties(rows) };
  });
}
