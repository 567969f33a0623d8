import type { SheetKey, SheetPlan, WorkbookPlan } from "../../../src/report/plan";

/** A sheet of a plan, empty but for what the test asks for. */
export function sheetPlan(key: SheetKey, name: string, changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key,
    name,
    visible: true,
    tab: "neutral",
    gridlines: false,
    widths: [],
    heights: [],
    blocks: [],
    merges: [],
    tables: [],
    conditionals: [],
    validations: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "portrait", fit: { wide: 1, high: 0 }, breaks: [], footer: "" },
    ...changes,
  };
}

export function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets };
}

/** Rows from A1 on, in one style. */
export function blockOf(...rows: SheetPlan["blocks"][number]["rows"]): SheetPlan["blocks"][number] {
  return { top: 0, left: 0, rows, style: { look: "body" } };
}

/** A table over the rows of `blockOf`. */
export function tableOf(name: string, rows: number, columns: number): SheetPlan["tables"][number] {
  return { name, range: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, filter: true, banded: false };
}
