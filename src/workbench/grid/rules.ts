/** What a sheet has besides cells, as the data of Univer's plugins: conditional formats, entry checks, tables, names. */
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type IRange } from "@univerjs/core";
import type { LiveName } from "../../book/model/live/name";
import type { LiveSheet, LiveTable } from "../../book/model/live/sheet";
import type { LiveValidation } from "../../book/model/live/validation";
import type { LiveWorkbook } from "../../book/model/live/workbook";
import { conditional, type ShownConditional } from "./conditionals";
import { rangeOf } from "./range";

/** What a sheet has besides cells. */
export interface SheetRules {
  readonly conditionals: readonly ShownConditional[];
  readonly validations: readonly { readonly uid: string; readonly [part: string]: unknown }[];
  readonly tables: readonly { readonly id: string; readonly name: string; readonly range: IRange; readonly options: object }[];
}

export interface ShownName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

export function rulesOf(sheet: LiveSheet): SheetRules {
  return {
    conditionals: sheet.conditionals.flatMap((one, n) => conditional(one, n, sheet.cells.spills) ?? []),
    validations: sheet.validations.flatMap((one, n) => validation(one, n) ?? []),
    tables: sheet.tables.map(table),
  };
}

/** Names of the workbook and of its sheets, by ids that are theirs alone. */
export function namesOf({ sheets, names }: LiveWorkbook): Map<string, ShownName> {
  const all = [...names.map((name) => definedName(name, null)), ...sheets.flatMap((sheet) => sheet.names.map((name) => definedName(name, sheet)))];
  return new Map(all.map((name) => [name.id, name]));
}

/** All of them as the data of plugins, by their names. */
export function resources(book: LiveWorkbook): { name: string; data: string }[] {
  const rules = book.sheets.map((sheet) => [sheet.id, rulesOf(sheet)] as const);
  const bySheet = (of: (rules: SheetRules) => unknown): string => JSON.stringify(Object.fromEntries(rules.map(([id, one]) => [id, of(one)])));
  return [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: bySheet(({ conditionals }) => conditionals) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: bySheet(({ validations }) => validations) },
    { name: "SHEET_TABLE_PLUGIN", data: bySheet(({ tables }) => ({ tables })) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(Object.fromEntries(namesOf(book))) },
  ];
}

/** null for one that the grid cannot check. */
function validation({ range, rule, prompt, error }: LiveValidation, n: number): SheetRules["validations"][number] | null {
  if (rule.kind === "other") return null;
  const common = {
    uid: `dv${n}`,
    ranges: [rangeOf(range)],
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    ...(error !== "" && { error }),
    ...(prompt !== "" && { showInputMessage: true, prompt }),
  };
  if (rule.kind === "list") return { ...common, type: DataValidationType.LIST, formula1: rule.source, showDropDown: true };
  const { min, max } = rule;
  const type = rule.whole ? DataValidationType.WHOLE : DataValidationType.DECIMAL;
  if (min !== null && max !== null) return { ...common, type, operator: DataValidationOperator.BETWEEN, formula1: String(min), formula2: String(max) };
  if (max !== null) return { ...common, type, operator: DataValidationOperator.LESS_THAN_OR_EQUAL, formula1: String(max) };
  return { ...common, type, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(min ?? 0) };
}

function table({ id, name, filter, ...range }: LiveTable) {
  return { id, name, range: rangeOf(range), options: { showHeader: true, showFooter: false, tableStyleId: PLAIN_TABLE, showFilter: filter }, filters: {}, columns: [], meta: {} };
}

/** The cells of our tables have their own looks. */
export const PLAIN_TABLE = "jinpai-plain";

function definedName({ name, formula, visible, comment }: LiveName, sheet: LiveSheet | null): ShownName {
  const shown = { id: `${sheet?.id ?? "book"} ${name}`, name, formulaOrRefString: `=${formula}`, comment, hidden: !visible, localSheetId: sheet?.id ?? "AllDefaultWorkbook" };
  return shown;
}
