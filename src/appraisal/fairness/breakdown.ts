/**
 * 分组结构: how tiers and scores fall among shifts, groups, lengths of service or regions.
 */
import type { Standings } from "../appraise";
import { groupBy } from "../group-by";
import { meanOf, medianOf } from "../statistics";

/** Agents with one entry in a column of the roster: shift, group, length of service, region. */
export interface Breakdown {
  /** "" where the cell is empty. */
  readonly value: string;
  readonly ranked: number;
  /** Heads by tier name, best tiers first as they occur. */
  readonly tiers: ReadonlyMap<string, number>;
  readonly meanScore: number;
  readonly medianScore: number;
  /** 样本不足: nothing should be concluded. */
  readonly tooFew: boolean;
}

/**
 * Tiers and scores by any column of the roster, entries in order of first appearance.
 *
 * @param column the roster's entry for each agent of the table
 * @param tierOf the name of an agent's tier; null: not ranked
 * @example breakdown(standings, shifts, tierOf, 5) // [{value: "早班", ranked: 12, tiers: Map {"A" => 4, "B" => 8}, …}]
 */
export function breakdown({ table, assessment }: Pick<Standings, "table" | "assessment">, column: readonly string[], tierOf: (agent: number) => string | null, fewest: number): Breakdown[] {
  const ranked = [...table.agents.keys()].filter((agent) => tierOf(agent) !== null);
  return [...groupBy(ranked, (agent) => column[agent] ?? "")].map(([value, agents]) => {
    const scores = Float64Array.from(agents, (agent) => assessment.score[agent]!);
    const tiers = new Map([...groupBy(agents, (agent) => tierOf(agent)!)].map(([tier, heads]) => [tier, heads.length]));
    return { value, ranked: agents.length, tiers, meanScore: meanOf(scores), medianScore: medianOf(scores), tooFew: agents.length < fewest };
  });
}
