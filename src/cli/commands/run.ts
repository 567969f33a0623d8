/**
 * What `score` and `explain` share: open the books, find the rubric, run the pipeline.
 */
import { hasErrors, type Issue } from "../../appraisal/issue";
import type { Locale, Rubric } from "../../appraisal/rubric/types";
import { cliPhrasesOf } from "../../locale/locale";
import { score, type Run } from "../../pipeline";
import type { RubricSource } from "../arguments";
import { openBooks, type ReadBook } from "../files";
import { findRubric } from "../rubric-source";
import { progressOn, type Terminal } from "../terminal";

export interface BookRun {
  readonly books: readonly ReadBook[];
  readonly rubric: Rubric | null;
  /** null when the books or the rubric could not be read. */
  readonly run: Run | null;
  readonly issues: readonly Issue[];
}

export async function runBooks(books: readonly string[], source: RubricSource, period: string | undefined, locale: Locale, terminal: Terminal): Promise<BookRun> {
  const { progress: phrases } = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  const opened = await openBooks(books, (file) => progress.show(phrases.opening(file)));
  if (hasErrors(opened.issues)) {
    progress.done();
    return { books: opened.books, rubric: null, run: null, issues: opened.issues };
  }
  progress.show(phrases.scoring);
  const { rubric, issues: rubricIssues } = await findRubric(source, opened.grids, locale);
  const issues = [...opened.issues, ...rubricIssues];
  const run = rubric === null ? null : score(opened.grids, rubric, { period });
  progress.done();
  return { books: opened.books, rubric, run, issues: [...issues, ...(run?.issues ?? [])] };
}
