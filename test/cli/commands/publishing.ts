/** The way of a workbook through the whole product, without the command line around it. */
import { speechOf } from "../../../src/appraisal/rubric/cells/speech";
import { readRubric } from "../../../src/appraisal/rubric/read";
import type { Issue } from "../../../src/appraisal/issue";
import type { Locale } from "../../../src/appraisal/rubric/types";
import { openBook } from "../../../src/book/file/open";
import type { Grid } from "../../../src/book/grid";
import type { TakenNames } from "../../../src/book/model/workbook";
import { scoredBook } from "../../../src/cli/commands/scored-book";
import { findRubricTables, readRubricSheet } from "../../../src/intake/rubric-sheet";
import { score } from "../../../src/pipeline";
import { cardHolders } from "../../../src/report/sheets/cards/holders";

export interface Published {
  /** null where the data or the rubric has errors, as issues say. */
  readonly bytes: Uint8Array | null;
  readonly issues: readonly Issue[];
}

/** A book as it was opened; sheets that are given as grids come with the bytes of a text. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  readonly taken: TakenNames;
}

/** Opens a book that nothing is wrong with. */
export async function open(bytes: Uint8Array, name = "五月.xlsx"): Promise<Opened> {
  const { grids, taken, issues } = await openBook(bytes, name);
  expect(issues).toEqual([]);
  return { bytes, grids, taken };
}

/** @param json the rubric; absent: the one the book holds */
export async function published({ bytes, grids, taken }: Opened, json: unknown, locale: Locale, period?: string): Promise<Published> {
  const { rubric, issues } = json === undefined ? readRubricSheet(grids)! : readRubric(json);
  if (rubric === null) return { bytes: null, issues };
  const run = score(grids, rubric, { period });
  const all = [...issues, ...run.issues];
  if (run.appraisal === null) return { bytes: null, issues: all };
  const book = { grids: [...grids], taken, issues: [], file: "五月.xlsx", bytes };
  return scoredBook(book, { run, appraisal: run.appraisal, issues: all, rubricInBook: json === undefined ? speechOf(findRubricTables(grids)!.tables) : null, cards: cardHolders(run.appraisal).slice(0, 3), now: "2026-06-01T09:30:00", reopen: false }, locale);
}
