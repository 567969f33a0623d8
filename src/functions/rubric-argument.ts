import { hasErrors, type Issue } from "../appraisal/issue";
import { cellIssue } from "../appraisal/rubric/cells/issues";
import type { Locate, RubricTables, TableName } from "../appraisal/rubric/cells/cell";
import { readRubricTables } from "../appraisal/rubric/cells/read-tables";
import type { TablesOptions } from "../appraisal/rubric/cells/to-json";
import type { Rubric } from "../appraisal/rubric/types";
import type { ArgumentError } from "./argument-error";
import { isErrorCell, withoutErrors, type ArgumentCell } from "./cells";

export type TableArguments = Partial<Readonly<Record<TableName, readonly (readonly ArgumentCell[])[]>>>;

/** The parameters are called as the tables, and cells by their place in them. */
const AT = /^R(\d+)C(\d+)$/;
export const locateInArgument: Locate = (table, row, column) => ({ sheet: table, cell: `R${row + 1}C${column + 1}` });

/**
 * The rubric in the tables that are arguments.
 *
 * @returns the first error instead, with the cell to mend
 */
export function rubricOf(given: TableArguments, options: TablesOptions): Rubric | ArgumentError {
  const broken = firstErrorCell(given);
  if (broken !== null) return broken;
  const { rubric, issues } = readRubricTables(tablesOf(given), { ...options, locate: locateInArgument });
  return rubric ?? errorOf(issues);
}

export function tablesOf(given: TableArguments): Partial<RubricTables> {
  return Object.fromEntries(Object.entries(given).map(([table, rows]) => [table, withoutErrors(rows)]));
}

/** The first error among issues that were located in arguments, as a function answers it. */
export function errorOf(issues: readonly Issue[]): ArgumentError {
  const issue = issues.find((candidate) => hasErrors([candidate]))!;
  const at = AT.exec(issue.cell ?? "");
  return { code: "#VALUE!", argument: issue.sheet ?? "criteria", at: at && { row: Number(at[1]), column: Number(at[2]) }, issue };
}

/** An error value in a rubric is not taken for an empty cell: it hides what was meant. */
export function firstErrorCell(given: TableArguments): ArgumentError | null {
  for (const [table, rows] of Object.entries(given) as [TableName, readonly (readonly ArgumentCell[])[]][]) {
    for (const [r, row] of rows.entries()) {
      const c = row.findIndex(isErrorCell);
      if (c >= 0) return errorOf([cellIssue("error", "cells-error-value", { text: (row[c] as { error: string }).error }, locateInArgument(table, r, c))]);
    }
  }
  return null;
}
