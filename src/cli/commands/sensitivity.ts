import type { Standings } from "../../appraisal/appraise";
import { sensitivity, type CriterionSensitivity } from "../../appraisal/sensitivity/sensitivity";
import type { Stability, WeightLimit } from "../../appraisal/sensitivity/stability";
import { cliPhrasesOf } from "../../locale/locale";
import type { Command } from "../arguments";
import { issueLines } from "../print/issues";
import { sensitivityLines } from "../print/sensitivity";
import { print, type Terminal } from "../terminal";
import { runBooks } from "./run";
import { saveJson } from "./save-json";

/** `jinpai sensitivity`: how far every weight may move before anything people are told changes. */
export async function sensitivityCommand({ books, rubric, period, top, json, locale }: Extract<Command, { name: "sensitivity" }>, terminal: Terminal): Promise<number> {
  const { run, issues } = await runBooks(books, rubric, period, locale, terminal);
  print(terminal.err, issueLines(issues, locale));
  const appraisal = run?.appraisal ?? null;
  if (appraisal === null) {
    print(terminal.err, [cliPhrasesOf(locale).stopped]);
    return 1;
  }
  const found = sensitivity(appraisal, { top });
  print(terminal.out, sensitivityLines(appraisal, found, top, locale));
  return json === undefined || (await saveJson(json, { schema: "jinpai-sensitivity/1", period: appraisal.table.period, top, weights: found.map((each) => named(each, appraisal)) }, locale, terminal)) ? 0 : 1;
}

/** With nicknames in place of indices. */
function named({ tiers, first, top, cuts, ...about }: CriterionSensitivity, { table }: Standings): object {
  const limit = ({ agents, ...rest }: WeightLimit) => ({ ...rest, agents: agents.map((agent) => table.agents[agent]!.agent) });
  const stability = (given: Stability) => ("untold" in given ? given : { low: limit(given.low), high: limit(given.high) });
  return { ...about, tiers: stability(tiers), first: stability(first), top: stability(top), cuts: cuts.map((cut) => ({ ...cut, stability: stability(cut.stability) })) };
}
