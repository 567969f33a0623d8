import type { CellError, CellRange } from "../grid";
import { isCellError } from "../grid";
import { areasOf } from "../model/live/areas";
import { gridOf } from "../model/live/grids";
import { erase, put, type Layer } from "../model/live/layer";
import type { LiveSheet } from "../model/live/sheet";
import { keptMerges, userCells } from "../model/user-cells";
import type { CellBlock, Content, UserCells } from "../model/workbook";

/** What of the user's there is on a sheet of ours whose content is replaced. */
export interface Spared {
  readonly users: UserCells;
  /** The cells that are left as they are. */
  readonly areas: readonly CellRange[];
  /** What takes the sheet's place, with the merges of those cells. */
  readonly after: LiveSheet;
}

/**
 * What people wrote on a sheet stays where it can, as in a file. It is looked for in the sheet as it
 * stands right before it is rewritten, so that nothing written in the meantime is missed.
 *
 * @param now with everything that is on it
 * @example spareUsers(snapshot, draw(sheet, id)).areas // [{ top: 4, left: 15, bottom: 4, right: 15 }]
 */
export function spareUsers(now: LiveSheet, after: LiveSheet): Spared {
  const grid = gridOf(now, "");
  const wanted = { blocks: [blockOf(after)], merges: after.merges };
  const users = userCells(grid, wanted);
  const kept: Layer<true> = [];
  for (const { row, column } of users.kept) put(kept, row, column, true);
  const areas = areasOf(kept, (one) => one).get(true) ?? [];
  return { users, areas, after: { ...after, merges: [...after.merges, ...keptMerges(grid, wanted, users.kept)] } };
}

/** All that a sheet shows, as one block. */
function blockOf({ cells }: LiveSheet): CellBlock {
  const rows = Array.from(cells.values, (row) => Array.from(row ?? [], contentOf));
  return { top: 0, left: 0, rows, style: { look: "body" } };
}

function contentOf(value: string | number | boolean | CellError | undefined): Content {
  return isCellError(value) ? { formula: value.error, value } : (value ?? null);
}

/**
 * A sheet without what it has in some cells, so that nothing of theirs is written.
 *
 * @example withoutCells(after, areas).cells.looks
 */
export function withoutCells(sheet: LiveSheet, areas: readonly CellRange[]): LiveSheet {
  if (areas.length === 0) return sheet;
  const { values, formulas, formats, looks, links, spills } = sheet.cells;
  return { ...sheet, cells: { spills, values: cut(values, areas), formulas: cut(formulas, areas), formats: cut(formats, areas), looks: cut(looks, areas), links: cut(links, areas) } };
}

function cut<T>(layer: Layer<T>, areas: readonly CellRange[]): Layer<T> {
  const left = layer.map((row) => row && [...row]);
  for (const area of areas) erase(left, area);
  return left;
}
