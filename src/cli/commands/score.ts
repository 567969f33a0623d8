import { cliPhrasesOf } from "../../locale/locale";
import { resultOf, stoppedResult, type Result } from "../../report/result";
import type { Command } from "../arguments";
import { writeWhole } from "../files";
import { issueLines } from "../print/issues";
import { rankingLines } from "../print/ranking";
import { print, progressOn, type Terminal } from "../terminal";
import { runBooks, type BookRun } from "./run";

/** `jinpai score`: the ranking on standard output, issues on standard error. */
export async function scoreCommand(command: Extract<Command, { name: "score" }>, terminal: Terminal): Promise<number> {
  const { locale } = command;
  const phrases = cliPhrasesOf(locale);
  const done = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  const result = resultOfRun(done, command);
  print(terminal.err, issueLines(done.issues, locale));
  const appraisal = done.run?.appraisal ?? null;
  if (appraisal === null) print(terminal.err, [phrases.stopped]);
  else print(terminal.out, rankingLines(result, locale));
  if (command.json === undefined) return appraisal === null ? 1 : 0;
  return (await save(command.json, result, command, terminal)) && appraisal !== null ? 0 : 1;
}

function resultOfRun({ rubric, run, issues }: BookRun, { locale, period }: Extract<Command, { name: "score" }>): Result {
  if (run?.appraisal) return resultOf(run.appraisal, issues, locale);
  return stoppedResult(rubric?.name ?? "", run?.intake.table?.period ?? period ?? null, issues, locale);
}

async function save(file: string, result: Result, { locale }: Extract<Command, { name: "score" }>, terminal: Terminal): Promise<boolean> {
  const phrases = cliPhrasesOf(locale);
  const progress = progressOn(terminal);
  progress.show(phrases.progress.writing(file));
  const problem = await writeWhole(file, `${JSON.stringify(result, null, 2)}\n`);
  progress.done();
  print(terminal.err, problem === null ? [phrases.written(file)] : issueLines([problem], locale));
  return problem === null;
}
