import type { Appraisal } from "../../appraisal/appraise";
import { explain } from "../../appraisal/explain/explain";
import { MOST_TRIED, neededFor } from "../../appraisal/explain/needed";
import type { Issue } from "../../appraisal/issue";
import type { Locale } from "../../appraisal/rubric/types";
import { tiersOf } from "../../appraisal/score/scorecards";
import { cliPhrasesOf } from "../../locale/locale";
import type { Run } from "../../pipeline";
import { explanationSentences } from "../../report/sentences/explanation";
import { neededSentences } from "../../report/sentences/needed";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { findAgents } from "../find-agents";
import { printable } from "../print/columns";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";

type ExplainCommand = Extract<Command, { name: "explain" }>;

/** `jinpai explain`: every step for one agent, found by nickname, 工号 or real name, and what a better tier would have taken. */
export async function explainCommand(command: ExplainCommand, terminal: Terminal): Promise<number> {
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
  const tiers = found.map((index) => tierAsked(run.appraisal!, index, command.tier));
  const unknown = tiers.filter((tier): tier is Issue => typeof tier === "object");
  if (unknown.length > 0) {
    print(terminal.err, issueLines(unknown, locale));
    return 1;
  }
  print(terminal.out, found.flatMap((index, n) => explanationLines(run, run.appraisal!, index, tiers[n] as number | undefined, locale)));
  return 0;
}

/** The index of a tier among the agent's; undefined where none is named, or the agent has no tiers. */
function tierAsked({ rubric, table, assessment }: Appraisal, index: number, name: string | undefined): number | undefined | Issue {
  const { scorecard } = assessment.posts[assessment.post[index]!]!;
  if (name === undefined || scorecard === null) return undefined;
  const tiers = tiersOf(rubric, scorecard).map((tier) => tier.name);
  return tiers.includes(name) ? tiers.indexOf(name) : cliIssue("error", "tier-not-found", { tier: name, agent: table.agents[index]!.agent, tiers: tiers.join(" / ") });
}

function explanationLines({ intake }: Run, appraisal: Appraisal, index: number, tier: number | undefined, locale: Locale): string[] {
  const { rubric, table } = appraisal;
  const needed = tier === undefined && table.agents.length > MOST_TRIED ? null : neededFor(appraisal, index, tier);
  const sentences = explanationSentences(rubric, explain(appraisal, index), table.period, (metric) => intake.sources(index, metric), locale, intake.corrected.filter(({ agent }) => agent === index));
  return [...sentences, ...(needed === null ? [] : neededSentences(rubric, needed, locale))].map(printable);
}
