import type { SheetKey, SheetPlan, WorkbookPlan } from "../../report/plan";
import { ownSheet } from "./own-sheets";
import { resolveSheet, type Names } from "./resolve";
import { freeSheetName } from "./sheet-name";
import type { SourceSheet } from "./source";
import { freeTableName } from "./table-name";
import { keptMerges, userCells } from "./user-cells";
import type { OurSheet, Sheet, Workbook } from "./workbook";

/**
 * The workbook after a plan. Sheets of an earlier run are found by their mark and rewritten where
 * they stand, under the name the user may have given them; missing ones are added at the end in the
 * plan's order, under another name where a sheet of the user's has the wanted one. The user's sheets,
 * and sheets of ours that the plan does not hold, stay.
 *
 * @throws Error for a plan that contradicts itself; nothing is half done then
 * @example applyPlan(workbookAsRead(grids), plan).sheets.at(-1)?.name // "日志"
 */
export function applyPlan(workbook: Workbook, plan: WorkbookPlan): Workbook {
  checkKeys(plan);
  const earlier = new Map(plan.sheets.map(({ key }) => [key, ownIn(workbook, key)]));
  const called = nameSheets(workbook, plan, earlier);
  const names: Names = {
    sheet: sourceSheets(workbook, plan, called),
    isTab: tabTest(workbook, called),
    tables: renamedTables(workbook, plan, earlier),
  };
  const ours = new Map(plan.sheets.map((sheet) => [sheet.key, sparingUsers(resolveSheet(sheet, called.get(sheet.key)!, names), earlier.get(sheet.key))]));
  return { ...workbook, sheets: inPlace(workbook.sheets, ours, earlier) };
}

/** What people wrote on the sheet of an earlier run stays where it can. */
function sparingUsers(sheet: OurSheet, earlier: Sheet | undefined): OurSheet {
  if (earlier?.kind !== "read") return sheet;
  const users = userCells(earlier.grid, sheet);
  return { ...sheet, users, merges: [...sheet.merges, ...keptMerges(earlier.grid, sheet, users.kept)] };
}

function checkKeys({ sheets }: WorkbookPlan): void {
  const keys = sheets.map(({ key }) => key);
  const twice = keys.find((key, n) => keys.indexOf(key) < n);
  if (twice !== undefined) throw new Error(`the plan holds two sheets for ${twice}`);
}

function ownIn({ sheets }: Workbook, key: SheetKey): Sheet | undefined {
  return ownSheet(
    sheets.map((sheet) => ({ sheet, mark: sheet.mark ?? undefined, tables: tablesOf(sheet) })),
    key,
  )?.sheet;
}

function tablesOf(sheet: Sheet): readonly { readonly name: string }[] {
  return sheet.kind === "read" ? sheet.grid.tables : sheet.tables;
}

function nameSheets(workbook: Workbook, plan: WorkbookPlan, earlier: ReadonlyMap<SheetKey, Sheet | undefined>): Map<SheetKey, string> {
  const taken = [...workbook.taken.tabs, ...workbook.sheets.map(({ name }) => name)];
  const called = new Map<SheetKey, string>();
  for (const { key, name } of plan.sheets) {
    const own = earlier.get(key)?.name ?? freeSheetName(name, taken);
    taken.push(own);
    called.set(key, own);
  }
  return called;
}

/** A table of an earlier run gives its name up, as its sheet is rewritten. */
function renamedTables(workbook: Workbook, plan: WorkbookPlan, earlier: ReadonlyMap<SheetKey, Sheet | undefined>): Map<string, string> {
  const rewritten = new Set(earlier.values());
  const standing = workbook.sheets.filter((sheet) => !rewritten.has(sheet)).flatMap(tablesOf);
  const taken = [...workbook.taken.names, ...standing.map(({ name }) => name)];
  const renamed = new Map<string, string>();
  for (const { name } of plan.sheets.flatMap(({ tables }) => tables)) {
    const free = freeTableName(name, taken);
    taken.push(free);
    if (free !== name) renamed.set(name.toLowerCase(), free);
  }
  return renamed;
}

function sourceSheets(workbook: Workbook, plan: WorkbookPlan, called: ReadonlyMap<SheetKey, string>): Names["sheet"] {
  const planned = new Map<SheetKey, SheetPlan>(plan.sheets.map((sheet) => [sheet.key, sheet]));
  return (key): SourceSheet => {
    const sheet = planned.get(key);
    if (sheet) return { name: called.get(key)!, blocks: sheet.blocks };
    const standing = ownIn(workbook, key);
    if (!standing) throw new Error(`the plan refers to ${key}, which neither it nor the workbook holds`);
    return standing;
  };
}

function tabTest(workbook: Workbook, called: ReadonlyMap<SheetKey, string>): Names["isTab"] {
  const tabs = new Set([...workbook.sheets.map(({ name }) => name), ...called.values()].map((name) => name.toLowerCase()));
  return (name) => tabs.has(name.toLowerCase());
}

function inPlace(sheets: readonly Sheet[], ours: ReadonlyMap<SheetKey, OurSheet>, earlier: ReadonlyMap<SheetKey, Sheet | undefined>): Sheet[] {
  const rewritten = new Map([...ours].map(([key, sheet]) => [earlier.get(key), sheet]));
  const added = [...ours].flatMap(([key, sheet]) => (earlier.get(key) === undefined ? [sheet] : []));
  return [...sheets.map((sheet) => rewritten.get(sheet) ?? sheet), ...added];
}
