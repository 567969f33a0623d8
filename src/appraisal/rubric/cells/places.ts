import type { Issue } from "../../issue";
import { EXCEL_TABLES, type Locate, type RubricTables, type TableName, type TablePlace } from "./cell";
import type { AtColumn } from "./header";

/** The cell that a path of the rubric file was read from, or where it would have to be written. */
export type PlaceOf = (path: string) => TablePlace;

/** Keeps, while tables are read, where every key came from and what is wrong where. */
export class Places {
  private readonly places = new Map<string, TablePlace>();
  private readonly found: { readonly issue: Issue; readonly at: TablePlace }[] = [];

  constructor(private readonly tables: Partial<RubricTables>) {}

  set(path: string, table: TableName, row: number, column: number | undefined): void {
    this.places.set(path, { table, row, column: column ?? 0 });
  }

  report(table: TableName, row: number, issues: readonly AtColumn[]): void {
    this.found.push(...issues.map(({ issue, column }) => ({ issue, at: { table, row, column } })));
  }

  /** The place of the path, or of the nearest key around it, or the table that ought to hold it. */
  readonly of: PlaceOf = (path) => {
    for (let rest = path; rest !== ""; rest = rest.replace(/(^|\.)[^.[]*$|\[[^[]*$/, "")) {
      const place = this.places.get(rest);
      if (place !== undefined) return place;
    }
    return { table: tableOf(path, this.tables), row: 0, column: 0 };
  };

  /** The issues found, each at its cell. */
  issues(locate: Locate): Issue[] {
    return this.found.map(({ issue, at }) => ({ ...issue, ...locate(at.table, at.row, at.column) }));
  }

  /** Whether an error has been found already in the row, or in the table's header: what follows from it need not be said. */
  hasError({ table, row }: TablePlace): boolean {
    return this.found.some(({ issue, at }) => issue.severity === "error" && at.table === table && (at.row === row || at.row === 0));
  }
}

function tableOf(path: string, tables: Partial<RubricTables>): TableName {
  const root = /^[a-z]*/i.exec(path)![0];
  const table = root === "scorecards" ? "criteria" : root === "metrics" || root === "tiers" ? root : "settings";
  return tables[table] === undefined ? "criteria" : table;
}

/** Names cells by their Excel table, row and column counted from 1, where nothing is known of the sheet. */
export const locateInTable: Locate = (table, row, column) => ({ sheet: null, cell: `${EXCEL_TABLES[table]} R${row + 1}C${column + 1}` });
