import { explain as explanationOf } from "../appraisal/explain/explain";
import { hasErrors } from "../appraisal/issue";
import { explanationSentences } from "../report/sentences/explanation";
import { invalid, isError, notAvailable, type ArgumentError } from "./argument-error";
import { rowsOf, textOf } from "./cells";
import { errorOf } from "./rubric-argument";
import { teamOf } from "./team";

/**
 * Why an agent has this score, rank, tier and bonus: a sentence a step, downwards.
 * @customfunction EXPLAIN
 * @param agent The nickname of the agent
 * @param data The data with its header, one row per agent: KpiData[#All]
 * @param criteria The criteria with their header: KpiCriteria[#All]
 * @param [tiers] The tiers with their header, best first: KpiTiers[#All]
 * @param [settings] The settings with their header: KpiSettings[#All]
 * @param [metrics] The metrics with their header, for units and names in both languages: KpiMetrics[#All]
 */
export function explain(agent: unknown, data: unknown[][], criteria: unknown[][], tiers?: unknown[][], settings?: unknown[][], metrics?: unknown[][]): Array<Array<string | number | ArgumentError>> {
  const wanted = textOf(rowsOf(agent)[0]![0] ?? null).trim();
  if (wanted === "") return [[invalid("agent", "argument-empty", {})]];
  const team = teamOf({ data, criteria, tiers, settings, metrics });
  if (isError(team)) return [[team]];
  const { appraisal, locale, tiered } = team;
  if (hasErrors(appraisal.issues)) return [[{ ...errorOf(appraisal.issues), argument: "settings" }]];
  const { rubric, table } = appraisal;
  const index = table.agents.findIndex((candidate) => candidate.agent === wanted);
  if (index < 0) return [[notAvailable("agent", "agent-not-in-data", { agent: wanted })]];
  const explanation = explanationOf(appraisal, index);
  const shown = tiered ? explanation : { ...explanation, tier: null, bonus: null };
  return explanationSentences(rubric, shown, table.period, () => [], locale).map((sentence) => [sentence]);
}
