/** What the commands share that write sheets for leading a team into a copy of the book. */
import type { Appraisal } from "../../appraisal/appraise";
import type { Issue } from "../../appraisal/issue";
import { saveBook } from "../../book/file/save";
import { fileKind } from "../../book/file/signature";
import { applyPlan } from "../../book/model/apply";
import { workbookAsRead } from "../../book/model/as-read";
import { cliPhrasesOf } from "../../locale/locale";
import type { Run } from "../../pipeline";
import type { Leading } from "../../publication/leading";
import type { WorkbookPlan } from "../../report/plan";
import type { Command } from "../arguments";
import type { ReadBook } from "../files";
import { scoredFile } from "../outputs";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";
import { localTime, replaceBook } from "./save-book";

type WritingCommand = Extract<Command, { dryRun: boolean }>;

/** A run that went through, and the book its sheets go into. */
export interface LeadingRun {
  readonly leading: Leading;
  readonly book: ReadBook;
}

/** Scores the books; null, after saying why, where that cannot be done. */
export async function leadingRun({ books, rubric, period, locale }: WritingCommand, terminal: Terminal): Promise<LeadingRun | null> {
  const done = await runBooks(books, rubric, period, locale, terminal);
  print(terminal.err, issueLines(done.issues, locale));
  const appraisal = done.run?.appraisal ?? null;
  if (appraisal === null) {
    print(terminal.err, [cliPhrasesOf(locale).stopped]);
    return null;
  }
  const book = done.books[0]!;
  return { book, leading: leadingOf(done.run!, appraisal, done.issues, book) };
}

function leadingOf(run: Run, appraisal: Appraisal, issues: readonly Issue[], book: ReadBook): Leading {
  return { grids: sheetsOf(book).grids, run, appraisal, issues, now: localTime(new Date()) };
}

/** A .csv has no room for sheets: ours go into a new workbook. */
function sheetsOf({ bytes, grids }: ReadBook): { readonly original: Uint8Array | null; readonly grids: Leading["grids"] } {
  return fileKind(bytes) === "text" ? { original: null, grids: [] } : { original: bytes, grids };
}

/**
 * Prints what was found and writes the sheets, unless it is a dry run or there is nothing to write.
 *
 * @returns the exit code
 */
export async function publishLeading({ book }: LeadingRun, { plan, issues }: { readonly plan: WorkbookPlan | null; readonly issues: readonly Issue[] }, lines: readonly string[], command: WritingCommand, terminal: Terminal): Promise<number> {
  const { locale } = command;
  print(terminal.out, lines);
  const file = scoredFile(command);
  const { original, grids } = sheetsOf(book);
  const saved = plan === null || file === null ? { bytes: null, issues: [] } : saveBook(original, applyPlan(workbookAsRead(grids, book.taken), plan));
  print(terminal.err, issueLines([...issues, ...saved.issues], locale));
  if (plan === null) return 1;
  return file === null || (saved.bytes !== null && (await replaceBook(file, saved.bytes, locale, terminal))) ? 0 : 1;
}
