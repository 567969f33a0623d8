import { RULE_DEFAULTS, usualAggregate } from "./defaults";
import type { Adjustment, Bonus, Criterion, Metric, Rubric, Rule, Scorecard, Tier, TieBreaker } from "./types";

/**
 * The rubric as a file: what a person would write. What a rule, a criterion or a metric leaves to
 * its default is left out; the settings of the whole rubric are spelled out, so that whoever opens
 * the file sees them.
 *
 * @returns plain JSON that `readRubric` reads back to an equal rubric
 * @example JSON.stringify(rubricToJson(rubric), null, 2)
 */
export function rubricToJson(rubric: Rubric): object {
  return {
    ...rubric,
    metrics: rubric.metrics.map(metricJson),
    post: { column: rubric.post.column, ...(rubric.post.default !== "" && { default: rubric.post.default }) },
    scorecards: rubric.scorecards.map(scorecardJson),
    adjustments: {
      points: rubric.adjustments.points.map(adjustmentJson),
      money: rubric.adjustments.money.map(adjustmentJson),
    },
    ranking: { ...rubric.ranking, tieBreakers: rubric.ranking.tieBreakers.map(tieBreakerJson) },
    tiers: rubric.tiers.map(tierJson),
    bonus: rubric.bonus && bonusJson(rubric.bonus),
  };
}

function metricJson(metric: Metric): object {
  const { key, label, aggregate, ...rest } = metric;
  return without({ key, label: label === key ? undefined : label, ...rest, aggregate }, { aggregate: usualAggregate(metric.unit) });
}

function scorecardJson({ posts, criteria, tiers, bonus }: Scorecard): object {
  return without({
    posts,
    criteria: criteria.map(criterionJson),
    tiers: tiers?.map(tierJson),
    bonus: bonus && bonusJson(bonus),
  });
}

function criterionJson(criterion: Criterion): object {
  const when = criterion.when.map((alternative) => ({ ...alternative, rule: alternative.rule && ruleJson(alternative.rule) }));
  return without(
    { ...criterion, rule: ruleJson(criterion.rule), when: when.length > 0 ? when : undefined },
    { missing: "skip" },
  );
}

function ruleJson(rule: Rule): object {
  return without(rule, RULE_DEFAULTS[rule.type]);
}

function tierJson(tier: Tier): object {
  return without({ ...tier, requires: tier.requires.length > 0 ? tier.requires : undefined });
}

function bonusJson(bonus: Bonus): object {
  return { ...bonus, commission: bonus.commission.length > 0 ? bonus.commission : null };
}

function adjustmentJson({ metric, factor }: Adjustment): string | object {
  return factor === 1 ? metric : { metric, factor };
}

function tieBreakerJson({ metric, direction }: TieBreaker): string | object {
  return direction === undefined ? metric : { metric, direction };
}

/** The object without what is undefined or equal to its default. */
function without(object: object, defaults: object = {}): object {
  const usual = defaults as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== undefined && value !== usual[key]));
}
