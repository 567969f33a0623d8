import { cliPhrasesOf } from "../../locale/locale";
import { payrollCsv } from "../../publication/payroll";
import type { Command } from "../arguments";
import { writeWhole } from "../files";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";

/** `jinpai payroll`: the list that payroll pays from, as .csv. */
export async function payrollCommand({ books, rubric, period, out, locale }: Extract<Command, { name: "payroll" }>, terminal: Terminal): Promise<number> {
  const phrases = cliPhrasesOf(locale);
  const { run, issues } = await runBooks(books, rubric, period, locale, terminal);
  print(terminal.err, issueLines(issues, locale));
  if (run === null || run.appraisal === null) {
    print(terminal.err, [phrases.stopped]);
    return 1;
  }
  const problem = await writeWhole(out, payrollCsv(run.appraisal, locale));
  print(terminal.err, problem === null ? [phrases.written(out)] : issueLines([problem], locale));
  return problem === null ? 0 : 1;
}
