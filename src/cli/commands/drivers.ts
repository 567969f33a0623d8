import type { Appraisal } from "../../appraisal/appraise";
import { hasErrors, type Issue } from "../../appraisal/issue";
import { cliPhrasesOf } from "../../locale/locale";
import { driversByPost, metricNamed, salesGapOf, usualOutcomes } from "../../report/drivers";
import type { Command } from "../arguments";
import { cliIssue } from "../codes";
import { findAgents } from "../find-agents";
import { driverLines, gapLines } from "../print/drivers";
import { issueLines } from "../print/issues";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";
import { saveJson } from "./save-json";

type DriversCommand = Extract<Command, { name: "drivers" }>;

/** `jinpai drivers`: which metrics go together with an outcome; of two agents, what their sales differ by. */
export async function driversCommand(command: DriversCommand, terminal: Terminal): Promise<number> {
  const { locale, json } = command;
  const { run, issues } = await runBooks(command.books, command.rubric, command.period, locale, terminal);
  const appraisal = run?.appraisal ?? null;
  if (appraisal === null) {
    print(terminal.err, [...issueLines(issues, locale), cliPhrasesOf(locale).stopped]);
    return 1;
  }
  const outcomes = outcomesOf(command, appraisal);
  const pair = pairOf(command, appraisal);
  const all = [...issues, ...outcomes.issues, ...pair.issues];
  print(terminal.err, issueLines(all, locale));
  if (hasErrors(all)) return 1;
  const posts = driversByPost(appraisal, outcomes.keys);
  const gap = pair.agents && { agents: pair.agents, gap: salesGapOf(appraisal, ...pair.agents) };
  print(terminal.out, [...driverLines(posts, appraisal, locale), ...(gap === null ? [] : gapLines(gap.gap, gap.agents, appraisal, locale))]);
  return json === undefined || (await saveJson(json, { schema: "jinpai-drivers/1", period: appraisal.table.period, posts, gap: gap && { agents: gap.agents.map((agent) => appraisal.table.agents[agent]!.agent), parts: gap.gap } }, locale, terminal)) ? 0 : 1;
}

function outcomesOf({ outcomes }: DriversCommand, { rubric }: Appraisal): { readonly keys: readonly string[]; readonly issues: readonly Issue[] } {
  if (outcomes === null) return { keys: usualOutcomes(rubric), issues: [] };
  const named = outcomes.map((name) => ({ name, metric: metricNamed(rubric, name) }));
  return { keys: named.flatMap(({ metric }) => (metric === null ? [] : [metric.key])), issues: named.flatMap(({ name, metric }) => (metric === null ? [cliIssue("error", "metric-not-found", { metric: name })] : [])) };
}

function pairOf({ agents }: DriversCommand, appraisal: Appraisal): { readonly agents: readonly [number, number] | null; readonly issues: readonly Issue[] } {
  if (agents === null) return { agents: null, issues: [] };
  const [one, other] = agents.map((name) => findAgents(appraisal, name)) as [readonly number[] | Issue, readonly number[] | Issue];
  const issues = [one, other].filter((found): found is Issue => "code" in found);
  if ("code" in one || "code" in other) return { agents: null, issues };
  return { agents: [one[0]!, other[0]!], issues };
}
