import { scoresSpill } from "../report/sheets/live/spill";
import { isError, type ArgumentError } from "./argument-error";
import { teamOf } from "./team";

/**
 * Scores, ranks and tiers of the whole team: agent, post, the points of each criterion, score, rank, tier.
 * @customfunction SCORES
 * @param data The data with its header, one row per agent: KpiData[#All]
 * @param criteria The criteria with their header: KpiCriteria[#All]
 * @param [tiers] The tiers with their header, best first: KpiTiers[#All]
 * @param [settings] The settings with their header: KpiSettings[#All]
 * @param [metrics] The metrics with their header, for units and names in both languages: KpiMetrics[#All]
 */
export function scores(data: unknown[][], criteria: unknown[][], tiers?: unknown[][], settings?: unknown[][], metrics?: unknown[][]): Array<Array<string | number | ArgumentError>> {
  const team = teamOf({ data, criteria, tiers, settings, metrics });
  if (isError(team)) return [[team]];
  const { headings, rows } = scoresSpill(team.appraisal, team.locale);
  const cells = rows.map((row) => row.map((cell) => cell ?? ""));
  return [[...headings], ...(team.tiered ? cells : cells.map((row) => [...row.slice(0, -1), ""]))];
}
