import type { Appraisal } from "../../appraisal/appraise";
import { explain } from "../../appraisal/explain/explain";
import { cliPhrasesOf } from "../../locale/locale";
import type { Run } from "../../pipeline";
import { explanationSentences } from "../../report/sentences/explanation";
import type { Command } from "../arguments";
import { findAgents } from "../find-agents";
import { printable } from "../print/columns";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";

/** `jinpai explain`: every step for one agent, found by nickname, 工号 or real name. */
export async function explainCommand(command: Extract<Command, { name: "explain" }>, terminal: Terminal): Promise<number> {
  const { locale } = command;
  const { run, issues } = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  if (run === null || run.appraisal === null) {
    print(terminal.err, [...issueLines(issues, locale), cliPhrasesOf(locale).stopped]);
    return 1;
  }
  const found = findAgents(run.appraisal, command.agent);
  if ("code" in found) {
    print(terminal.err, issueLines([found], locale));
    return 1;
  }
  print(terminal.out, found.flatMap((index) => explanationLines(run, run.appraisal!, index, command)));
  return 0;
}

function explanationLines({ intake }: Run, appraisal: Appraisal, index: number, { locale }: Extract<Command, { name: "explain" }>): string[] {
  const { rubric, table } = appraisal;
  return explanationSentences(rubric, explain(appraisal, index), table.period, (metric) => intake.sources(index, metric), locale).map(printable);
}
