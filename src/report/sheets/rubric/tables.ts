import { EXCEL_TABLES, TABLE_NAMES, type TableCells, type TableName } from "../../../appraisal/rubric/cells/cell";
import { COLUMNS } from "../../../appraisal/rubric/cells/columns";
import type { Style } from "../../plan";
import { placeTable, type Column, type PlacedTable } from "../layout/table";

/** From the plan down to the small print. */
export const TABLE_ORDER: readonly TableName[] = ["criteria", "tiers", "metrics", "settings"];

/** The rubric's tables stand below each other and share their columns: none may spread all of them. */
const WIDEST = 26;

/** Columns of the criteria that mostly hold numbers, which must not run into the words beside them. */
const NUMBERS: ReadonlySet<string> = new Set(["weight", "target", "worst", "best", "start", "floor", "cap"]);

type RubricRow = TableCells[number];

/** A table of the rubric, its columns by the keys of `COLUMNS`. Every cell is one to be edited. */
export function rubricTable(name: TableName, cells: TableCells, top: number): PlacedTable {
  const columns = Object.keys(COLUMNS[name]).map((key, c): Column<RubricRow> => ({ key, heading: String(cells[0]![c]), style: styleOf(name, key), cell: (row) => row[c]! }));
  const table = placeTable({ name: EXCEL_TABLES[name], at: { top, left: 0 }, columns, rows: cells.slice(1), filter: false, widest: WIDEST });
  return { ...table, widths: table.widths.map((width, c) => (columns[c]!.key === "note" ? 0 : width)) };
}

/** Not as text: a number typed into a text cell would be no number. Notes run on to the right. */
function styleOf(table: TableName, column: string): Style {
  if (column === "note") return { look: "note" };
  if (table === "tiers" && (column === "quota" || column === "maxPercentile")) return { look: "input", format: "percent" };
  if (table === "tiers" && column === "fixed") return { look: "input", format: "money" };
  return { look: "input", wrap: true, ...(table === "criteria" && NUMBERS.has(column) && { align: "center" as const }) };
}

/** Rows above the first table that have nothing in them do no harm; below each table two stay free to grow into. */
export function placeTables(cells: Readonly<Record<TableName, TableCells>>, top: number): { readonly tables: Readonly<Record<TableName, PlacedTable>>; readonly sections: ReadonlyMap<TableName, number> } {
  const sections = new Map<TableName, number>();
  const placed = new Map<TableName, PlacedTable>();
  let next = top;
  for (const name of TABLE_ORDER) {
    sections.set(name, next);
    const table = rubricTable(name, cells[name], next + 1);
    placed.set(name, table);
    next = table.below + 2;
  }
  return { tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, placed.get(name)!])) as Record<TableName, PlacedTable>, sections };
}
