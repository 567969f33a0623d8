/**
 * What a tier asks of an agent. Thresholds, forced distribution, red lines (一票否决) and
 * step-by-step demotion are one rule: the first tier whose conditions all hold.
 */
import { holds } from "../comparison";
import { groupReference, type Group } from "../group";
import type { Comparison, Gate, GroupReference, Tier } from "../rubric/types";
import { lastPositions } from "./quota";

/** How an agent stands when tiers are given out. */
export interface Standing {
  readonly score: number;
  readonly rank: number;
  readonly position: number;
  readonly poolSize: number;
  /** The agent's place in the group of its post. */
  readonly member: number;
}

/** Why a condition does not hold: the actual figure, the comparison, the bound. */
export type Failure =
  | { readonly kind: "minScore"; readonly actual: number; readonly bound: number }
  | { readonly kind: "maxRank"; readonly actual: number; readonly bound: number }
  | { readonly kind: "maxPercentile"; readonly actual: number; readonly bound: number }
  | { readonly kind: "quota"; readonly actual: number; readonly bound: number; readonly quota: number | null }
  | {
      readonly kind: "gate";
      readonly metric: string;
      readonly op: Comparison;
      /** NaN: the metric is missing. */
      readonly actual: number;
      /** NaN: the group has no reference. */
      readonly bound: number;
      readonly of: GroupReference | null;
      readonly times: number | null;
    };

/** null when the condition holds. */
export type Condition = (standing: Standing) => Failure | null;

/**
 * The conditions of each tier for one post's group in a pool of a given size. The last tier has none.
 *
 * @param group the post's agents over the run: gates read shown values
 */
export function tierConditions(tiers: readonly Tier[], group: Group, poolSize: number): Condition[][] {
  const last = lastPositions(tiers, poolSize);
  return tiers.map((tier, i) => (i === tiers.length - 1 ? [] : [...placeConditions(tier), ...quotaCondition(tier, last[i]!), ...tier.requires.map((gate) => gateCondition(gate, group))]));
}

/** percentile = (rank − 1)/N */
export function percentileOf(rank: number, poolSize: number): number {
  return (rank - 1) / poolSize;
}

function placeConditions({ minScore, maxRank, maxPercentile }: Tier): Condition[] {
  const conditions: Condition[] = [];
  if (minScore !== undefined) conditions.push(({ score }) => (holds(score, ">=", minScore) ? null : { kind: "minScore", actual: score, bound: minScore }));
  if (maxRank !== undefined) conditions.push(({ rank }) => (rank <= maxRank ? null : { kind: "maxRank", actual: rank, bound: maxRank }));
  if (maxPercentile !== undefined)
    conditions.push(({ rank, poolSize }) => {
      const actual = percentileOf(rank, poolSize);
      return holds(actual, "<", maxPercentile) ? null : { kind: "maxPercentile", actual, bound: maxPercentile };
    });
  return conditions;
}

function quotaCondition(tier: Tier, last: number | null): Condition[] {
  if (last === null) return [];
  return [({ position }) => (position <= last ? null : { kind: "quota", actual: position, bound: last, quota: tier.quota ?? null })];
}

function gateCondition(gate: Gate, group: Group): Condition {
  const values = group.values(gate.metric);
  const relative = "of" in gate ? gate : null;
  const bound = relative === null ? (gate as { value: number }).value : relative.times * groupReference(group, gate.metric, relative.of);
  return ({ member }) =>
    holds(values[member]!, gate.op, bound)
      ? null
      : { kind: "gate", metric: gate.metric, op: gate.op, actual: values[member]!, bound, of: relative?.of ?? null, times: relative?.times ?? null };
}
