/**
 * 对比: what another rubric makes of the same data, beside what today's does.
 */
import { listingOrder, type Appraisal } from "../appraise";
import { sumExactly } from "../decimal";
import { poolKeyOf } from "../ranking/rank-agents";
import { tiersOf } from "../score/scorecards";

/** How one agent stands under a rubric. */
export interface Place {
  /** null: no score. */
  readonly score: number | null;
  /** null: not ranked. */
  readonly pool: string | null;
  readonly rank: number | null;
  readonly tier: string | null;
  /** Money; null: none is computed. */
  readonly bonus: number | null;
}

/** One agent before and after. */
export interface Move {
  /** Index into the table's agents. */
  readonly agent: number;
  readonly before: Place;
  readonly after: Place;
  /** Ranks gained (above 0) or lost; null where the agent is not ranked in the same pool both times. */
  readonly climbed: number | null;
  /** Whether the tier is another one: its name. */
  readonly tierChanged: boolean;
  /** Exact; an agent without a bonus counts 0. */
  readonly bonusChange: number;
}

/** How many agents have a tier. */
export interface TierCount {
  readonly tier: string;
  readonly before: number;
  readonly after: number;
}

export interface Comparison {
  /** In the order of the new ranking, the unranked last. */
  readonly moves: readonly Move[];
  /** Tiers best first as the new rubric lists them, then those that only the old one has. */
  readonly tiers: readonly TierCount[];
  readonly bonus: { readonly before: number; readonly after: number; readonly change: number };
}

/**
 * Ranking, tiers and money of two appraisals of the same agents.
 *
 * @throws RangeError when they are not, see `areOfSameAgents`
 * @example compareAppraisals(today, tryOut(changed)).bonus.change // 1250
 */
export function compareAppraisals(before: Appraisal, after: Appraisal): Comparison {
  if (!areOfSameAgents(before, after)) throw new RangeError("two appraisals are compared only over the same agents");
  const [old, fresh] = [placesOf(before), placesOf(after)];
  return {
    moves: listingOrder(after).map((agent) => moveOf(agent, old[agent]!, fresh[agent]!)),
    tiers: tierCounts(before, after, old, fresh),
    bonus: bonusTotals(old, fresh),
  };
}

/** Whether two tables list the same agents in the same order: rubrics that read different columns may not. */
export function areOfSameAgents({ table: { agents: one } }: Appraisal, { table: { agents: other } }: Appraisal): boolean {
  return one === other || (one.length === other.length && one.every(({ agent, post }, i) => agent === other[i]!.agent && post === other[i]!.post));
}

function placesOf({ rubric, table, assessment, ranking, tiering, bonuses }: Appraisal): Place[] {
  return table.agents.map((agent, i) => {
    const rank = ranking.rank[i]! === 0 ? null : ranking.rank[i]!;
    const { scorecard } = assessment.posts[assessment.post[i]!]!;
    const tier = rank === null ? null : tiersOf(rubric, scorecard!)[tiering.tier[i]!]!.name;
    return { score: Number.isNaN(assessment.score[i]!) ? null : assessment.score[i]!, pool: rank === null ? null : poolKeyOf(agent, rubric), rank, tier, bonus: bonuses[i]?.amount ?? null };
  });
}

function moveOf(agent: number, before: Place, after: Place): Move {
  const together = before.rank !== null && after.rank !== null && before.pool === after.pool;
  return { agent, before, after, climbed: together ? before.rank! - after.rank! : null, tierChanged: before.tier !== after.tier, bonusChange: sumExactly([after.bonus ?? 0, -(before.bonus ?? 0)]) };
}

function tierCounts(before: Appraisal, after: Appraisal, old: readonly Place[], fresh: readonly Place[]): TierCount[] {
  const counted = (places: readonly Place[], name: string) => places.filter(({ tier }) => tier === name).length;
  return [...new Set([...tierNames(after), ...tierNames(before)])].map((tier) => ({ tier, before: counted(old, tier), after: counted(fresh, tier) }));
}

/** The names of the tiers that are in force for anybody, in rubric order. */
function tierNames({ rubric, assessment }: Appraisal): string[] {
  return assessment.posts.flatMap(({ scorecard }) => (scorecard === null ? [] : tiersOf(rubric, scorecard).map(({ name }) => name)));
}

function bonusTotals(old: readonly Place[], fresh: readonly Place[]): Comparison["bonus"] {
  const [before, after] = [old, fresh].map((places) => sumExactly(places.map(({ bonus }) => bonus ?? 0))) as [number, number];
  return { before, after, change: sumExactly([after, -before]) };
}
