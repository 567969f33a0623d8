/**
 * Where the rubric comes from: a JSON file, a template, or the rubric sheet of a workbook.
 */
import { groupBy } from "../appraisal/group-by";
import { hasErrors, type Issue } from "../appraisal/issue";
import { readRubric } from "../appraisal/rubric/read";
import type { Locale, Rubric } from "../appraisal/rubric/types";
import { openBook } from "../book/file/open";
import { fileKind } from "../book/file/signature";
import type { Grid } from "../book/grid";
import { findRubricTables, readRubricSheet } from "../intake/rubric-sheet";
import { loadTemplate } from "../templates";
import type { RubricSource } from "./arguments";
import { cliIssue } from "./codes";
import { readBytes } from "./files";
import { readJson } from "../book/file/text/json";

export interface RubricFound {
  readonly rubric: Rubric | null;
  readonly issues: readonly Issue[];
}

/** The rubric a command scores by. */
export async function findRubric(source: RubricSource, grids: readonly Grid[], locale: Locale): Promise<RubricFound> {
  if (source === "workbook") return rubricInBooks(grids) ?? { rubric: null, issues: [cliIssue("error", "rubric-not-found", {})] };
  return "template" in source ? readRubric(loadTemplate(source.template, locale)) : rubricFile(source.file);
}

/** A rubric file: JSON, or a workbook with a rubric sheet. */
export async function rubricFile(file: string): Promise<RubricFound> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return { rubric: null, issues: [bytes] };
  // A workbook that cannot be opened (encrypted, .xls) is told as such, not as bad JSON.
  if (fileKind(bytes) !== "text") return rubricWorkbook(bytes, file);
  const read = readJson(bytes);
  return "flaw" in read ? { rubric: null, issues: [cliIssue("error", "rubric-not-json", { ...read.flaw }, { sheet: file })] } : readRubric(read.json);
}

async function rubricWorkbook(bytes: Uint8Array, file: string): Promise<RubricFound> {
  const { grids, issues } = await openBook(bytes, file);
  if (hasErrors(issues)) return { rubric: null, issues };
  const found = rubricInBooks(grids) ?? { rubric: null, issues: [cliIssue("error", "rubric-not-in-book", {}, { sheet: file })] };
  return { rubric: found.rubric, issues: [...issues, ...found.issues] };
}

/** The rubric sheet of the first book that has one; null when none has. Two would pay differently: said. */
function rubricInBooks(grids: readonly Grid[]): RubricFound | null {
  const holders = [...groupBy(grids, ({ book }) => book)].filter(([, own]) => findRubricTables(own) !== null);
  const [first] = holders;
  if (first === undefined) return null;
  const [book, own] = first;
  const { rubric, issues } = readRubricSheet(own)!;
  const several = holders.length > 1 ? [cliIssue("warning", "several-rubrics", { count: holders.length, book })] : [];
  return { rubric, issues: [...several, ...issues] };
}
