import { basename } from "node:path";
import type { Appraisal } from "../../appraisal/appraise";
import { hasErrors, type Issue } from "../../appraisal/issue";
import type { Rubric } from "../../appraisal/rubric/types";
import { areOfSameAgents, compareAppraisals, type Comparison } from "../../appraisal/what-if/comparison";
import { applyScenario, readScenarios } from "../../appraisal/what-if/scenarios";
import { readJson } from "../../book/file/text/json";
import { cliPhrasesOf } from "../../locale/locale";
import { scorer } from "../../pipeline";
import type { Command, Tried } from "../arguments";
import { cliIssue } from "../codes";
import { readBytes } from "../files";
import { comparisonLines } from "../print/comparison";
import { issueLines } from "../print/issues";
import { rubricFile } from "../rubric-source";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";
import { saveJson } from "./save-json";

type WhatIfCommand = Extract<Command, { name: "what-if" }>;

/** A rubric to be tried; null, with issues, where there is none to try. */
interface Trial {
  readonly name: string;
  readonly rubric: Rubric | null;
  readonly issues: readonly Issue[];
}

/** `jinpai what-if`: another rubric, or kept scenarios, beside the one in force. Writes no workbook. */
export async function whatIfCommand(command: WhatIfCommand, terminal: Terminal): Promise<number> {
  const { locale, period } = command;
  const done = await runBooks(command.books, command.rubric, period, locale, terminal);
  print(terminal.err, issueLines(done.issues, locale));
  const today = done.run?.appraisal ?? null;
  const trials = today === null ? [] : await trialsOf(command.tried, today.rubric);
  if (today === null || trials.some(({ rubric }) => rubric === null)) {
    print(terminal.err, [...issueLines(trials.flatMap(({ rubric, issues }) => (rubric === null ? issues : [])), locale), cliPhrasesOf(locale).stopped]);
    return 1;
  }
  const grids = done.books.flatMap((book) => book.grids);
  const scoreAgain = scorer();
  const outcomes = trials.map(({ name, rubric }) => ({ name, ...compared(name, today, scoreAgain(grids, rubric!, { period })) }));
  for (const { name, comparison, issues } of outcomes) {
    print(terminal.err, issueLines(issues, locale));
    if (comparison !== null) print(terminal.out, comparisonLines(name, comparison, today.table.agents, locale));
  }
  const saved = command.json === undefined || (await saveJson(command.json, jsonOf(outcomes, today), locale, terminal));
  return saved && outcomes.every(({ comparison }) => comparison !== null) ? 0 : 1;
}

async function trialsOf(tried: Tried, today: Rubric): Promise<Trial[]> {
  if ("rubric" in tried) return [{ name: basename(tried.rubric), ...(await rubricFile(tried.rubric)) }];
  const file = tried.scenarios;
  const failed = (issues: readonly Issue[]): Trial[] => [{ name: basename(file), rubric: null, issues }];
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return failed([bytes]);
  const read = readJson(bytes);
  if ("flaw" in read) return failed([cliIssue("error", "scenarios-not-json", { ...read.flaw }, { sheet: file })]);
  const { scenarios, issues } = readScenarios(read.json);
  return scenarios === null ? failed(issues) : scenarios.map((scenario) => ({ name: scenario.name, ...applyScenario(today, scenario) }));
}

/** The comparison; null, with what stops it, where the trial's data has errors or lists other people. */
function compared(name: string, today: Appraisal, { appraisal, issues }: ReturnType<ReturnType<typeof scorer>>): { comparison: Comparison | null; issues: readonly Issue[] } {
  if (appraisal === null) return { comparison: null, issues: hasErrors(issues) ? issues.filter(({ severity }) => severity === "error") : issues };
  if (!areOfSameAgents(today, appraisal)) return { comparison: null, issues: [cliIssue("error", "other-agents", { scenario: name })] };
  return { comparison: compareAppraisals(today, appraisal), issues: [] };
}

/** With nicknames in place of indices. */
function jsonOf(outcomes: readonly { readonly name: string; readonly comparison: Comparison | null }[], { table }: Appraisal): object {
  const scenarios = outcomes.flatMap(({ name, comparison }) => (comparison === null ? [] : [{ name, ...comparison, moves: comparison.moves.map((move) => ({ ...move, agent: table.agents[move.agent]!.agent })) }]));
  return { schema: "jinpai-comparison/1", period: table.period, scenarios };
}
