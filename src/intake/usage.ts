/**
 * Which metrics a rubric reads, and where. A metric that nothing reads may be absent from the
 * sheets; one that something reads must have a column.
 */
import type { Bonus, Criterion, Metric, Rubric, Rule, Scorecard, Tier } from "../appraisal/rubric/types";
import { scorecardOf } from "../appraisal/score/scorecards";

export interface Usage {
  /** Keys of all metrics that something reads, through ratios and weights too. */
  readonly read: ReadonlySet<string>;
  /** Keys of the metrics that a rule or gate asks a group total of. */
  readonly groupTotal: ReadonlySet<string>;
  /** Keys of the metrics that a post's criteria read, through ratios and weights too. */
  criteriaOf(post: string): ReadonlySet<string>;
}

/**
 * Walks the rubric once.
 *
 * @example usageOf(rubric).read.has("conversion")
 */
export function usageOf(rubric: Rubric): Usage {
  const metrics = new Map(rubric.metrics.map((metric) => [metric.key, metric]));
  const criteria = rubric.scorecards.flatMap((card) => card.criteria);
  const tiers = [rubric.tiers, ...rubric.scorecards.map((card) => card.tiers ?? [])].flat();
  const bonuses = [rubric.bonus, ...rubric.scorecards.map((card) => card.bonus)];
  const named = [
    ...criteria.flatMap(metricsOfCriterion),
    ...tiers.flatMap((tier) => tier.requires.map((gate) => gate.metric)),
    ...bonuses.flatMap(metricsOfBonus),
    ...rubric.adjustments.points.map((adjustment) => adjustment.metric),
    ...rubric.adjustments.money.map((adjustment) => adjustment.metric),
    ...rubric.ranking.tieBreakers.map((breaker) => breaker.metric),
    ...(rubric.participation === null ? [] : [rubric.participation]),
  ];
  const byCard = new Map<Scorecard, ReadonlySet<string>>();
  return {
    read: closure(named, metrics),
    groupTotal: new Set([...criteria.flatMap(totalsOfCriterion), ...tiers.flatMap(totalsOfTier)]),
    criteriaOf(post) {
      const card = scorecardOf(rubric, post);
      if (card === null) return new Set();
      if (!byCard.has(card)) byCard.set(card, closure(card.criteria.flatMap(metricsOfCriterion), metrics));
      return byCard.get(card)!;
    },
  };
}

/** The metrics named, and those they are made of. */
function closure(named: readonly string[], metrics: ReadonlyMap<string, Metric>): ReadonlySet<string> {
  const read = new Set<string>();
  const add = (key: string | undefined): void => {
    if (key === undefined || read.has(key)) return;
    read.add(key);
    const metric = metrics.get(key);
    metric?.ratio?.forEach(add);
    add(metric?.weightBy);
  };
  named.forEach(add);
  return read;
}

function metricsOfCriterion(criterion: Criterion): string[] {
  const alternatives = criterion.when.flatMap((when) => [when.metric, ...(when.use === undefined ? [] : [when.use]), ...metricsOfRule(when.rule)]);
  return [criterion.metric, ...metricsOfRule(criterion.rule), ...alternatives];
}

function metricsOfRule(rule: Rule | null): string[] {
  return rule?.type === "attainment" && typeof rule.target === "object" ? [rule.target.metric] : [];
}

function metricsOfBonus(bonus: Bonus | null | undefined): string[] {
  if (!bonus) return [];
  const { base, proration, commission } = bonus;
  return [base, proration?.actual, proration?.full, ...commission.map((one) => one.metric)].filter((key) => typeof key === "string");
}

function totalsOfCriterion(criterion: Criterion): string[] {
  const alternatives = criterion.when.filter((when) => asksTotal(when.rule)).map((when) => when.use ?? criterion.metric);
  return asksTotal(criterion.rule) ? [criterion.metric, ...alternatives] : alternatives;
}

function asksTotal(rule: Rule | null): boolean {
  if (rule === null || rule.type === "rank") return false;
  return rule.type === "attainment" ? rule.target === "groupTotal" : rule.relativeTo === "groupTotal";
}

function totalsOfTier(tier: Tier): string[] {
  return tier.requires.filter((gate) => "of" in gate && gate.of === "groupTotal").map((gate) => gate.metric);
}
