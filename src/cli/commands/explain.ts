import type { Appraisal } from "../../appraisal/appraise";
import { explain } from "../../appraisal/explain/explain";
import { cliPhrasesOf } from "../../locale/locale";
import type { Run } from "../../pipeline";
import { explanationSentences } from "../../report/sentences/explanation";
import type { Agent } from "../../appraisal/table";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
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
  if (found.length === 0) {
    const closest = closestNames(run.appraisal.table.agents, command.agent).join("、");
    print(terminal.err, issueLines([cliIssue("error", "agent-not-found", { agent: command.agent, closest })], locale));
    return 1;
  }
  print(terminal.out, found.flatMap((index) => explanationLines(run, run.appraisal!, index, command)));
  return 0;
}

function explanationLines({ intake }: Run, appraisal: Appraisal, index: number, { locale }: Extract<Command, { name: "explain" }>): string[] {
  const { rubric, table } = appraisal;
  return explanationSentences(rubric, explain(appraisal, index), table.period, (metric) => intake.sources(index, metric), locale).map(printable);
}

/** By nickname; else by 工号; else everybody of that real name. */
function findAgents({ table }: Appraisal, wanted: string): number[] {
  const by = (read: (agent: Agent) => string | null) => table.agents.flatMap((agent, i) => (read(agent) === wanted ? [i] : []));
  return [by(({ agent }) => agent), by(({ id }) => id), by(({ name }) => name)].find((found) => found.length > 0) ?? [];
}

/** Nicknames that share the most characters with what was typed. */
function closestNames(agents: readonly Agent[], wanted: string): string[] {
  const shared = (name: string) => [...new Set(wanted)].filter((character) => name.includes(character)).length;
  return agents
    .map(({ agent }) => ({ agent, likeness: shared(agent) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ agent }) => agent);
}
