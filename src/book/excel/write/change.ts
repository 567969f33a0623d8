import type { CellRange } from "../../grid";
import type { LiveColumn, LiveSheet } from "../../model/live/sheet";
import type { StandingSheet, StandingTable } from "../read/standing";

/** What becomes of one sheet. */
export interface SheetChange {
  /** null for a sheet that is not there yet. */
  readonly standing: StandingSheet | null;
  readonly after: LiveSheet;
  /** Cells of the user's, which are left as they are. */
  readonly spared: readonly CellRange[];
  /** Columns as they stand; those of default width are missing. */
  readonly columns: readonly (LiveColumn | undefined)[];
  /** Whether columns the user sized stay as they are; else all get exactly the widths given. */
  readonly keepsWidths: boolean;
  /** Whether its charts are drawn anew; else those that stand stay. */
  readonly drawsCharts: boolean;
}

/** Names a sheet to Excel: by its id, which renaming does not change, or a new one by its name. */
export function keyOf({ standing, after }: SheetChange): string {
  return standing?.id ?? after.name;
}

/**
 * The table of ours that can stay, so that formulas of the user's that name it go on working: it has
 * the same name and begins at the same cell.
 */
export function keptTable({ standing }: SheetChange, table: { readonly name: string; readonly top: number; readonly left: number }): StandingTable | undefined {
  return standing?.tables.find(({ name, range }) => name.toLowerCase() === table.name.toLowerCase() && range.top === table.top && range.left === table.left);
}
