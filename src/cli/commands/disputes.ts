import { hasErrors } from "../../appraisal/issue";
import { saveBook } from "../../book/file/save";
import { fileKind } from "../../book/file/signature";
import { applyPlan } from "../../book/model/apply";
import { workbookAsRead } from "../../book/model/as-read";
import { cliPhrasesOf } from "../../locale/locale";
import { newDisputes } from "../../publication/disputes";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { openBooks, writeWhole } from "../files";
import { issueLines } from "../print/issues";
import { print, progressOn, type Terminal } from "../terminal";

/** `jinpai disputes`: a copy of the workbook with an empty table of disputes to be filled in. */
export async function disputesCommand({ file, out, locale }: Extract<Command, { name: "disputes" }>, terminal: Terminal): Promise<number> {
  const progress = progressOn(terminal);
  const { books, issues } = await openBooks([file], (name) => progress.show(cliPhrasesOf(locale).progress.opening(name)));
  progress.done();
  const failed = (found: typeof issues): number => {
    print(terminal.err, issueLines(found, locale));
    return 1;
  };
  const book = books[0];
  if (hasErrors(issues) || book === undefined) return failed(issues);
  if (fileKind(book.bytes) === "text") return failed([cliIssue("error", "no-room-for-sheets", { file })]);
  const { plan, issues: problems } = newDisputes(book.grids, locale);
  if (plan === null) return failed([...problems]);
  const saved = saveBook(book.bytes, applyPlan(workbookAsRead(book.grids, book.taken), plan));
  if (saved.bytes === null) return failed(saved.issues);
  const problem = await writeWhole(out, saved.bytes);
  if (problem !== null) return failed([problem]);
  print(terminal.err, [...issueLines(saved.issues, locale), cliPhrasesOf(locale).written(out)]);
  return 0;
}
