import { hasErrors } from "../../appraisal/issue";
import { findRubricTables, readRubricSheet } from "../../intake/rubric-sheet";
import { cliPhrasesOf } from "../../locale/locale";
import { score } from "../../pipeline";
import { verifyBook } from "../../publication/verify";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { openBooks } from "../files";
import { issueLines } from "../print/issues";
import { print, progressOn, type Terminal } from "../terminal";

/** `jinpai verify`: everything in a scored workbook that does not match its own data, rubric and log. 0 when all does. */
export async function verifyCommand({ file, locale }: Extract<Command, { name: "verify" }>, terminal: Terminal): Promise<number> {
  const phrases = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  const { grids, issues } = await openBooks([file], (name) => progress.show(phrases.progress.opening(name)));
  progress.show(phrases.progress.verifying);
  const found = findRubricTables(grids);
  const read = found === null ? null : readRubricSheet(grids)!;
  progress.done();
  if (hasErrors(issues) || found === null || read === null || read.rubric === null) {
    print(terminal.err, issueLines(hasErrors(issues) ? issues : (read?.issues ?? [cliIssue("error", "rubric-not-in-book", {}, { sheet: file })]), locale));
    return 1;
  }
  const verified = await verifyBook({ grids, rubric: read.rubric, tables: found.tables, scoreAgain: (rubric, period) => score(grids, rubric, period === null ? {} : { period }) });
  print(terminal.err, issueLines(verified.issues, locale));
  const wrong = verified.issues.filter(({ severity }) => severity === "error").length;
  print(terminal.out, [wrong === 0 ? phrases.verified({ cells: verified.cells, sheets: verified.sheets.join(locale === "zh-CN" ? "、" : ", ") }) : phrases.notVerified(wrong)]);
  return wrong === 0 ? 0 : 1;
}
