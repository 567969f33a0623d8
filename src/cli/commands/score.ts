import type { Appraisal } from "../../appraisal/appraise";
import type { Locale } from "../../appraisal/rubric/types";
import { findRubricTables } from "../../intake/rubric-sheet";
import { cliPhrasesOf } from "../../locale/locale";
import { resultOf, stoppedResult, type Result } from "../../report/result";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { writeWhole } from "../files";
import { issueLines } from "../print/issues";
import { isInput } from "../overwrite";
import { rankingLines } from "../print/ranking";
import { print, progressOn, type Terminal } from "../terminal";
import { publish } from "./publish";
import { runBooks, type BookRun } from "./run";

type ScoreCommand = Extract<Command, { name: "score" }>;

/** `jinpai score`: the ranking on standard output, issues on standard error. */
export async function scoreCommand(command: ScoreCommand, terminal: Terminal): Promise<number> {
  const { locale } = command;
  const phrases = cliPhrasesOf(locale);
  const done = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  const result = resultOfRun(done, command);
  print(terminal.err, issueLines(done.issues, locale));
  const appraisal = done.run?.appraisal ?? null;
  if (appraisal === null) print(terminal.err, [phrases.stopped]);
  else print(terminal.out, rankingLines(result, locale));
  const written = [
    command.json === undefined || (await save(command.json, `${JSON.stringify(result, null, 2)}\n`, locale, terminal)),
    command.out === undefined || appraisal === null || (await saveScored(command.out, done, appraisal, command, terminal)),
  ];
  return appraisal !== null && written.every(Boolean) ? 0 : 1;
}

/** The first book with our sheets in it, under another name: the input stays as it is. */
async function saveScored(out: string, { books, run, issues }: BookRun, appraisal: Appraisal, command: ScoreCommand, terminal: Terminal): Promise<boolean> {
  const { rubric, locale } = command;
  const book = books[0]!;
  if (isInput(command, out)) {
    print(terminal.err, issueLines([cliIssue("error", "file-exists", { file: out })], locale));
    return false;
  }
  const published = await publish({ book, run: run!, appraisal, issues, rubricInBook: rubric === "workbook" && findRubricTables(book.grids) !== null, now: localTime(new Date()) }, locale);
  print(terminal.err, issueLines(published.issues, locale));
  return published.bytes !== null && save(out, published.bytes, locale, terminal);
}

/** 2026-06-01T09:30:00, as the clock on the wall shows it. */
function localTime(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

function resultOfRun({ rubric, run, issues }: BookRun, { locale, period }: ScoreCommand): Result {
  if (run?.appraisal) return resultOf(run.appraisal, issues, locale);
  return stoppedResult(rubric?.name ?? "", run?.intake.table?.period ?? period ?? null, issues, locale);
}

async function save(file: string, content: string | Uint8Array, locale: Locale, terminal: Terminal): Promise<boolean> {
  const phrases = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  progress.show(phrases.progress.writing(file));
  const problem = await writeWhole(file, content);
  progress.done();
  print(terminal.err, problem === null ? [phrases.written(file)] : issueLines([problem], locale));
  return problem === null;
}
