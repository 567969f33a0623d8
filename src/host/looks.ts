import type { CellRange } from "../book/grid";
import { at } from "../book/model/live/layer";
import { DEFAULT_LOOK, type CellLook, type Edge, type Rule } from "../book/model/live/look";
import type { LiveSheet } from "../book/model/live/sheet";
import { HostError } from "./errors";

const MOST_CELLS = 5_000_000;

/** The look of a cell. */
export function lookAt({ cells }: LiveSheet, row: number, column: number): CellLook {
  return at(cells.looks, row, column) ?? DEFAULT_LOOK;
}

/** Changes the look of every cell of some ranges. Cells that looked the same share their look afterwards too. */
export function changeLooks({ cells }: LiveSheet, areas: readonly CellRange[], change: (look: CellLook) => CellLook): void {
  const changed = new Map<CellLook, CellLook>();
  for (const { top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new HostError("OperationCellsExceedLimit", "The attempted operation affects more than the limit of 5000000 cells.");
    for (let row = top; row <= bottom; row++) {
      const across = (cells.looks[row] ??= []);
      for (let column = left; column <= right; column++) {
        const look = across[column] ?? DEFAULT_LOOK;
        let after = changed.get(look);
        if (after === undefined) changed.set(look, (after = change(look)));
        across[column] = after;
      }
    }
  }
}

/** What all cells of some ranges have in common; null where they differ. */
export function common<T>(areas: readonly CellRange[], of: (row: number, column: number) => T): T | null {
  const [{ top: first, left: start }] = areas;
  const value = of(first, start);
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) if (of(row, column) !== value) return null;
  }
  return value;
}

/** Edges by which Excel names the borders of a range. */
export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
const OPPOSITE: Readonly<Record<Edge, Edge>> = { top: "bottom", bottom: "top", left: "right", right: "left" };
const STEP: Readonly<Record<Edge, readonly [rows: number, columns: number]>> = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] };
const EDGES: Readonly<Record<Side, Edge>> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", InsideHorizontal: "bottom", InsideVertical: "right" };

/** The rule at an edge of a cell: its own, or its neighbour's, for both show the same line. */
export function ruleAt(sheet: LiveSheet, row: number, column: number, edge: Edge): Rule | null {
  const own = lookAt(sheet, row, column)[edge];
  const [rows, columns] = STEP[edge];
  if (own !== null || row + rows < 0 || column + columns < 0) return own;
  return lookAt(sheet, row + rows, column + columns)[OPPOSITE[edge]];
}

/** The cells that have one side of a range as an edge, and which of their edges it is. */
export function sideOf({ top, left, bottom, right }: CellRange, side: Side): { cells: CellRange; edge: Edge } | null {
  const edge = EDGES[side];
  switch (side) {
    case "EdgeTop":
      return { edge, cells: { top, left, bottom: top, right } };
    case "EdgeBottom":
      return { edge, cells: { top: bottom, left, bottom, right } };
    case "EdgeLeft":
      return { edge, cells: { top, left, bottom, right: left } };
    case "EdgeRight":
      return { edge, cells: { top, left: right, bottom, right } };
    case "InsideHorizontal":
      return bottom > top ? { edge, cells: { top, left, bottom: bottom - 1, right } } : null;
    case "InsideVertical":
      return right > left ? { edge, cells: { top, left, bottom, right: right - 1 } } : null;
  }
}

/** Draws a rule at an edge of cells; their neighbours give up theirs there. */
export function drawRule(sheet: LiveSheet, cells: CellRange, edge: Edge, change: (rule: Rule | null) => Rule | null): void {
  changeLooks(sheet, [cells], (look) => ({ ...look, [edge]: change(look[edge]) }));
  const [rows, columns] = STEP[edge];
  const beside = { top: cells.top + rows, left: cells.left + columns, bottom: cells.bottom + rows, right: cells.right + columns };
  if (beside.top < 0 || beside.left < 0) return;
  const opposite = OPPOSITE[edge];
  for (let row = beside.top; row <= beside.bottom; row++) {
    const across = sheet.cells.looks[row];
    if (across === undefined) continue;
    for (let column = beside.left; column <= beside.right; column++) {
      const look = across[column];
      if (look !== undefined && look[opposite] !== null) across[column] = { ...look, [opposite]: null };
    }
  }
}
