import { hasErrors, type Issue } from "../appraisal/issue";
import type { Cell, Locate, RubricTables, TableName } from "../appraisal/rubric/cells/cell";
import { cellIssue } from "../appraisal/rubric/cells/issues";
import { readRubricTables } from "../appraisal/rubric/cells/read-tables";
import type { RubricReading } from "../appraisal/rubric/read";
import { cellAt, cellName, isCellError, type Grid } from "../book/grid";
import { planLines, unsaid, withLines, type PlanLine } from "./plan-lines";
import { cellsIn, cellsOf, tablesOf, type Placed, type PlacedTables } from "./rubric-tables";

/** The rubric of a workbook, as tables that `readRubricTables` reads. */
export interface FoundRubric {
  readonly tables: Partial<RubricTables>;
  /** The cell of the workbook behind a cell of a table. */
  readonly locate: Locate;
  /** The sheet that holds the criteria. */
  readonly sheet: string;
  /** The file it was found in. */
  readonly book: string;
  /** Tables that are missing, and cells that hold error values. */
  readonly issues: readonly Issue[];
}

/** A rubric as it was read, and where it was found. */
export interface RubricSheetReading extends RubricReading {
  readonly found: FoundRubric;
}

/**
 * Finds the rubric among the sheets of the workbooks: by the Excel tables that hold it, else, where
 * saving elsewhere has lost the tables, by their header rows on a sheet named 考核方案 or KPI Rubric.
 * The lines above the tables (考核目的, 适用范围 …) count as settings where the table of settings is silent.
 *
 * @returns null when no workbook has a rubric; the first that has one counts
 * @example
 * const found = findRubricTables(grids);
 * if (found) readRubricTables(found.tables, { locate: found.locate });
 */
export function findRubricTables(grids: readonly Grid[]): FoundRubric | null {
  for (const book of new Set(grids.map((grid) => grid.book))) {
    const placed = tablesOf(grids.filter((grid) => grid.book === book));
    const main = placed.get("criteria") ?? [...placed.values()][0];
    if (main !== undefined) return foundRubric(placed, main);
  }
  return null;
}

/**
 * The sheets that hold criteria, in the order of their tabs: with more than one, only that of
 * `findRubricTables` counts.
 *
 * @example rubricSheets(grids) // ["考核方案", "考核方案 (2)"]
 */
export function rubricSheets(grids: readonly Grid[]): string[] {
  return grids.filter((grid) => tablesOf([grid]).has("criteria")).map(({ name }) => name);
}

/**
 * Finds the rubric of the workbooks and reads it; every issue names the cell to mend.
 *
 * @returns null when no workbook has a rubric; a null rubric when it has errors
 * @example readRubricSheet(grids)?.rubric
 */
export function readRubricSheet(grids: readonly Grid[]): RubricSheetReading | null {
  const found = findRubricTables(grids);
  if (found === null) return null;
  const { rubric, issues } = readRubricTables(found.tables, { locate: found.locate });
  return { found, rubric: hasErrors(found.issues) ? null : rubric, issues: [...found.issues, ...issues] };
}

function foundRubric(placed: PlacedTables, main: Placed): FoundRubric {
  const tables = Object.fromEntries([...placed].map(([name, { grid, range }]) => [name, cellsOf(grid, range)])) as Partial<Record<TableName, Cell[][]>>;
  const settings = tables.settings ?? [["key", "value"]];
  const lines = unsaid(planLines(main.grid, firstRow(placed, main.grid)), settings);
  return {
    tables: { ...tables, settings: withLines(settings, lines) },
    locate: locator(placed, main, settings.length, lines),
    sheet: main.grid.name,
    book: main.grid.book,
    issues: [...missingTables(placed, main), ...errorValues(placed)],
  };
}

function firstRow(placed: PlacedTables, grid: Grid): number {
  const tops = [...placed.values()].filter((table) => table.grid === grid).map(({ range }) => range.top);
  return Math.min(...tops);
}

/** Where each cell stands; the lines of the plan header come as rows behind those of the settings. */
function locator(placed: PlacedTables, main: Placed, settingRows: number, lines: readonly PlanLine[]): Locate {
  return (table, row, column) => {
    const line = table === "settings" ? lines[row - settingRows] : undefined;
    if (line !== undefined) return { sheet: main.grid.name, cell: cellName(line.row, line.column) };
    const at = placed.get(table);
    if (at === undefined) return { sheet: main.grid.name, cell: null };
    return { sheet: at.grid.name, cell: cellName(at.range.top + row, at.range.left + column) };
  };
}

/** Without settings the defaults hold; without any other table there is no rubric. */
function missingTables(placed: PlacedTables, { grid }: Placed): Issue[] {
  const missing = (["metrics", "criteria", "tiers"] as const).filter((table) => !placed.has(table));
  return missing.map((table) => cellIssue("error", "cells-table-missing", { table }, { sheet: grid.name }));
}

function errorValues(placed: PlacedTables): Issue[] {
  return [...placed.values()].flatMap(({ grid, range }) =>
    cellsIn(range).flatMap(([row, column]) => {
      const cell = cellAt(grid, row, column);
      if (!isCellError(cell)) return [];
      const place = { sheet: grid.name, cell: cellName(row, column), value: cell.error };
      return [cellIssue("error", "cells-error-value", { text: cell.error }, place)];
    }),
  );
}
