/**
 * The rubric as four tables of plain cell values, the way people edit it on the sheet 考核方案.
 * Files, ranges and formats are other rooms' business.
 */
export type Cell = string | number | boolean | null;

/** The first row is the header. */
export type TableCells = readonly (readonly Cell[])[];

export interface RubricTables {
  readonly metrics: TableCells;
  readonly criteria: TableCells;
  readonly tiers: TableCells;
  readonly settings: TableCells;
}

export type TableName = keyof RubricTables;

/** The names of the Excel tables that hold them. */
export const EXCEL_TABLES: Readonly<Record<TableName, string>> = {
  metrics: "KpiMetrics",
  criteria: "KpiCriteria",
  tiers: "KpiTiers",
  settings: "KpiSettings",
};

export const TABLE_NAMES: readonly TableName[] = ["metrics", "criteria", "tiers", "settings"];

/** A cell inside one of the tables; row 0 is the header. */
export interface TablePlace {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
}

/** Where a cell of a table stands for the reader of a message. */
export type Locate = (table: TableName, row: number, column: number) => { readonly sheet: string | null; readonly cell: string | null };

/** Empty for a person: nothing, or only spaces. */
export function isBlank(cell: Cell | undefined): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
