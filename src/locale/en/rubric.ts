import type { RubricCodes } from "../../appraisal/rubric/codes";
import { formatNumber, formatValue } from "../format";
import type { Wording } from "../wording";

const TYPES: Readonly<Record<string, string>> = {
  text: "text",
  number: "a number",
  "yes-no": "true or false",
  list: "a list",
  object: "an object",
};
const CONDITIONS: Readonly<Record<string, string>> = {
  minScore: "a minimum score",
  maxRank: "a rank",
  maxPercentile: "a share of the ranking",
  quota: "a quota",
  requires: "gates",
};

/** What is said while a rubric is read and checked. */
export const rubric: Wording<RubricCodes> = {
  "not-a-rubric": () => "This is not a rubric: it should be one JSON object. Check that it is the right file.",
  "unknown-schema": ({ expected }) => `The version of the rubric is not known; write ${expected} here. If the file comes from a newer release, update Jinpai first.`,
  "unknown-key": ({ key }) => `There is no setting "${key}"; correct its spelling or remove it.`,
  "missing-key": ({ key }) => `"${key}" is missing; add it.`,
  "wrong-type": ({ expected }) => `The content is of the wrong kind; write ${each(expected, TYPES)} here.`,
  "not-one-of": ({ allowed }) => `Write one of these here: ${allowed}.`,
  "unknown-rule": ({ allowed }) => `There is no such scoring rule; use one of these: ${allowed}.`,
  "empty-text": () => "This must not be empty; fill it in, or remove the setting if it is not needed.",
  "empty-list": () => "At least one entry is needed here, and there is none.",
  "number-too-large": () => "This number is too large to be meant; check whether digits were typed twice.",
  "wrong-count": ({ count }) => `Exactly ${count} entries are needed here.`,
  "none-of": ({ keys }) => `One of these must be filled in: ${keys}. None is.`,
  "only-one-of": ({ keys }) => `Only one of these may be filled in: ${keys}. Keep the one that is meant and remove the rest.`,

  "duplicate-metric": ({ metric }) => `The metric "${metric}" is defined twice; rename or remove one of the two.`,
  "unknown-metric": ({ metric }) => `There is no metric "${metric}"; add it to the metrics, or name one that is there.`,
  "metric-without-source": ({ metric }) => `The metric "${metric}" has no source; name its column in the data, or make it the ratio of two metrics.`,
  "metric-with-two-sources": ({ metric }) => `The metric "${metric}" has both a column and a ratio; a metric has one source, so remove one of them.`,
  "ratio-reads-no-column": ({ metric, key }) => `The metric "${metric}" is a ratio and reads no column, so "${key}" has no effect on it; remove "${key}", or move it to the numerator or denominator.`,
  "ratio-circle": ({ metric }) => `The metric "${metric}" is, by way of its parts, a ratio of itself; use metrics that are read from columns.`,
  "weight-by-missing": ({ metric }) => `The metric "${metric}" is a weighted mean, but by what is not said; name the metric that weighs it, or use mean.`,
  "weight-by-unused": ({ metric, aggregate }) => `The metric "${metric}" is aggregated by ${aggregate}, which takes no weight; remove weightBy, or use weightedMean.`,
  "weight-by-ratio": ({ metric, weight }) => `The metric "${metric}" cannot be weighted by "${weight}": a weight stands in the same row, and "${weight}" is a ratio of two metrics. Name a metric that is read from a column.`,
  "equals-missing": ({ metric }) => `The metric "${metric}" is a share, but of which text is not said; fill in equals, such as Y.`,
  "equals-unused": ({ metric, aggregate }) => `The metric "${metric}" is aggregated by ${aggregate}, which looks for no text; remove equals, or use share.`,
  "group-total-of-last": ({ metric, last }) =>
    metric === last
      ? `The metric "${metric}" takes the last value, so it has no group total; use groupMean, or aggregate it in another way.`
      : `The metric "${metric}" is made of "${last}", which takes the last value, so it has no group total; use groupMean, or aggregate "${last}" in another way.`,
  "participation-not-flag": ({ metric, unit }) => `Who takes part must be a yes-or-no metric, and "${metric}" has the unit ${unit}; name another metric, or make its unit flag.`,

  "worst-equals-best": () => "Worst and best are the same value, so nothing can be told apart; make them different.",
  "target-not-positive": () => "A target must be above 0, or attainment cannot be worked out; write a positive number.",
  "small-group-without-group": () => "A small group is only dealt with where the target is taken from the group (groupMean, groupMedian, groupTotal); remove smallGroup, or use a group target.",
  "rate-above-one": ({ value }) => `A rate is a fraction of at most 1, so ${value} means ${formatValue(value, "rate", "en")}, which nobody reaches. If ${value}% is meant, write ${formatNumber(value / 100, 6)}.`,
  "at-not-monotone": ({ at, before }) => `The limits of the bands must rise all the way or fall all the way, without repeats, and ${at} after ${before} does not; put them in order.`,
  "points-not-monotone": ({ at, points, before }) => `The points do not follow the values: the band at ${at} gives ${points} and the one before it ${before}; check the points, or the direction.`,
  "otherwise-missing": () => "What a value that reaches no band earns is not said; add otherwise.",
  "otherwise-without-bands": () => "Points by rank without bands have no use for otherwise; remove it, or add bands.",
  "otherwise-with-interpolation": () => "Between interpolated bands and outside them there is nothing left for otherwise; it has no effect and can be removed.",
  "per-not-positive": () => "The size of a unit (per) must be above 0, for example 0.01 for each 1%; the sign of perUnit says whether points are added or taken off.",
  "min-above-max": ({ min, max }) => `The minimum ${min} is above the maximum ${max}; swap or correct them.`,
  "cap-below-floor": ({ cap, floor }) => `The cap ${cap} is below the floor ${floor}; swap or correct them.`,
  "not-a-share": () => "This is a share and must be between 0 and 1; write 15% as 0.15.",
  "not-a-positive-whole": () => "Write a whole number of at least 1 here.",

  "negative-weight": ({ metric }) => `The weight of "${metric}" is negative; a weight is at least 0. To take points off, use the adjustments.`,
  "weights-all-zero": ({ posts }) => `All weights of ${posts} are 0, so there is no score; give at least one criterion a weight.`,
  "weights-sum": ({ posts, sum }) => `The weights of ${posts} sum to ${sum}, not to 100 (or 1); the score is scaled accordingly. Check that no criterion is missing.`,
  "post-twice": ({ post }) => `The post "${post}" stands in two places; a post has one scorecard, so remove it from one of them.`,
  "listed-twice": ({ name }) => `"${name}" is listed twice; remove one.`,
  "decimals-not-whole": () => "The decimals of the score are a whole number from 0 to 10, or null for no rounding.",

  "no-tiers": () => "There are no tiers; write at least one, the best first.",
  "duplicate-tier": ({ tier }) => `The tier "${tier}" is there twice; tiers of one list need different names, so rename one.`,
  "last-tier-condition": ({ tier, condition }) => `"${tier}" is the last tier and takes everyone who is left, so it cannot have ${name(condition, CONDITIONS)}; remove the condition, or add a tier without conditions after it.`,
  "quotas-above-100": ({ percent }) => `The quotas of the tiers sum to ${percent}%, which is more than 100%; lower them.`,
  "tier-unreachable": ({ tier, better }) => `Nobody can get the tier "${tier}": whoever reaches it gets "${better}" first. Tiers go from the best down; check their order and minimum scores.`,
  "min-score-rises": ({ tier, better }) => `"${tier}" comes after "${better}" but asks for a higher score. Tiers go from the best down; check their order and minimum scores.`,

  "base-not-set": ({ tier }) => `The tier "${tier}" pays a multiple of the base, and there is no base; write an amount, or the metric that holds it.`,
  "base-not-set-for-pool": () => "A pool by coefficient is shared by the base, and there is none; write an amount or a metric, or share the pool by score.",
  "score-range-empty": ({ from, to }) => `The range of scores goes from ${from} to ${to}, but its start must be below its end; swap or correct them.`,
  "steps-not-ascending": ({ above, before }) => `Each step of a commission begins above the one before, and ${above} after ${before} does not; put them in ascending order.`,
  "rounding-not-power-of-ten": () => "Money is rounded to 0.01, 0.1, 1, 10, 100 and so on; use one of these.",
  "pool-amount-negative": () => "The amount of a pool cannot be negative; correct it.",
  "pool-amount-not-whole-units": ({ unit }) => `The amount of the pool is not a multiple of the rounding unit ${unit}, so it cannot be shared out in full; change the amount or the unit.`,
  "pool-without-amount": ({ pool }) => `The pool "${pool}" has no amount; add it, or write one amount for every pool.`,
  "pool-needs-coefficients": ({ tier }) => `A pool by coefficient needs a coefficient in every tier, and "${tier}" has none; add it (0 to pay nothing), or share the pool by score.`,
  "pool-coefficient-negative": ({ tier }) => `The coefficient of the tier "${tier}" is negative, so the pool cannot be shared; write 0 or more.`,
  "pool-with-limit": ({ limit }) => `With a pool the bonus of one person cannot have a ${limit === "min" ? "minimum" : "maximum"}, or the shares would not sum to the pool; remove it.`,
};

function name(key: string, names: Readonly<Record<string, string>>): string {
  return names[key] ?? key;
}

function each(list: string, names: Readonly<Record<string, string>>): string {
  return list.split(", ").map((key) => name(key, names)).join(" or ");
}
