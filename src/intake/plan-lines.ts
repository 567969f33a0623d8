import { isBlank, type Cell } from "../appraisal/rubric/cells/cell";
import { readHeader } from "../appraisal/rubric/cells/header";
import { settingNamed } from "../appraisal/rubric/cells/setting-reading";
import { cellAt, isCellError, type Grid } from "../book/grid";

/** A line above the tables: what it says of the plan, and the cell that says it. */
export interface PlanLine {
  readonly path: string;
  readonly value: Cell;
  readonly row: number;
  readonly column: number;
}

const PLAN = /^(name|plan\..+)$/;

/**
 * The plan header of a rubric sheet: labels such as 考核目的 with their text in the next filled cell.
 *
 * @param end the first row that is not above the tables
 */
export function planLines(grid: Grid, end: number): PlanLine[] {
  return Array.from({ length: end }, (_, row) => row).flatMap((row) => {
    const filled = filledCells(grid, row);
    return filled.flatMap(({ cell: label }, i) => {
      const path = settingNamed(String(label).replace(/[:：]\s*$/, ""))?.field.path;
      const next = filled[i + 1];
      if (path === undefined || !PLAN.test(path) || next === undefined) return [];
      return [{ path, value: next.cell, row, column: next.column }];
    });
  });
}

function filledCells(grid: Grid, row: number): { readonly cell: Cell; readonly column: number }[] {
  return Array.from({ length: grid.rows[row]?.length ?? 0 }, (_, column) => {
    const cell = cellAt(grid, row, column);
    return { cell: isCellError(cell) ? null : cell, column };
  }).filter(({ cell }) => !isBlank(cell));
}

/** The lines for which the table of settings has no value of its own. */
export function unsaid(lines: readonly PlanLine[], settings: readonly (readonly Cell[])[]): PlanLine[] {
  const { header } = readHeader("settings", settings[0]);
  const filled = settings.filter((row) => !isBlank(row[header.get("value") ?? -1]));
  const said = new Set(filled.map((row) => settingNamed(String(row[header.get("key") ?? -1]))?.field.path));
  return lines.filter(({ path }) => !said.has(path));
}

/** The table of settings with the lines as further rows. */
export function withLines(settings: readonly (readonly Cell[])[], lines: readonly PlanLine[]): (readonly Cell[])[] {
  const { header } = readHeader("settings", settings[0]);
  const rows = lines.map(({ path, value }) => {
    const row: Cell[] = settings[0].map(() => null);
    row[header.get("key") ?? 0] = path;
    row[header.get("value") ?? 1] = value;
    return row;
  });
  return [...settings, ...rows];
}
