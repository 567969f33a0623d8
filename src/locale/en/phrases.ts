import type { Phrases } from "../phrases";

export const phrases: Phrases = {
  listSeparator: "; ",
  colon: ": ",

  score: "score",
  rank: "rank",
  percentile: "percentile",
  noValue: "no data",
  poolName: (key) => (key === "" ? "no group" : key === "all" ? "everybody" : key),
  groupNames: { groupMean: "group mean", groupMedian: "group median", groupTotal: "group total" },
  quotaPlace: (position, last) => `place ${position}, the quota ends at place ${last}`,

  person: ({ agent, id, name, post, period }) => `${agent}${name !== null && name !== agent ? ` (${name})` : ""}${id === null ? "" : `, ID ${id}`}${post === "" ? "" : `, post ${post}`}${period === null ? "" : `, period ${period}`}`,
  unranked: {
    "no-scorecard": "The post has no scorecard: listed, not scored.",
    incomplete: "A criterion that must not be missing is: no score, rank or bonus.",
    "no-score": "There is nothing to score by: listed, not ranked.",
    "not-taking-part": "Not taking part this period: the score is shown, without rank, tier or bonus.",
  },
  criterion: ({ metric, value, rule, points, weight, contribution }) => `${metric} ${value}: ${rule}; ${points} points at weight ${weight}, contributing ${contribution}.`,
  criterionMissing: ({ metric, weight }) => `${metric} has no data: left out, its weight ${weight} carried by the other criteria.`,
  criterionZero: ({ metric, weight }) => `${metric} has no data: 0 points, its weight ${weight} kept.`,
  criterionNotAssessed: ({ metric, condition }) => `${metric} is not assessed: ${condition} (sample too small); its weight is carried by the other criteria.`,
  sliceOf: ({ slice, metric, value, rule, points }) => `${slice}: ${metric} ${value}, ${rule}, ${points} points`,
  sliceMean: (count) => `mean of the points of ${count} parts`,
  because: (condition) => `since ${condition}, `,
  source: ({ sheet, column, rows }) => `from "${sheet}", column "${column}"${rows}`,
  rows: (ranges, count) => `, ${count === 1 ? "row" : "rows"} ${ranges} (${count} in all)`,

  linear: ({ worst, best, min, max }) => `from ${worst} to ${best} in proportion for ${min} to ${max} points`,
  attainment: ({ target, lower, inverse, floor, cap }) => `target ${target}, ${lower ? (inverse ? "target ÷ actual" : "1 point off for each 1% over the target") : "by the share reached"}${floor === "0" ? "" : `, at least ${floor}`}, at most ${cap}`,
  band: (edge, points) => `reaches the band ${edge} (${points} points)`,
  bandOtherwise: "reaches no band",
  bandInterpolated: (nodes) => `interpolated along ${nodes}`,
  perUnit: ({ start, below, line, per, points, deducts, whole }) => `starts at ${start}, ${deducts ? "minus" : "plus"} ${points} for each ${whole ? "full " : ""}${per} ${below ? "below" : "above"} ${line}`,
  rankRule: ({ lower, banded, byPercentile, place, size }) => `place ${place} of ${size} in the group, ${lower ? "lowest" : "highest"} first, ${banded ? "by bands" : "in proportion"}${byPercentile ? " of the percentile" : ""}`,
  relativeTo: (reference, value) => `relative to the ${reference} ${value}: `,

  mean: (terms, mean) => `Weighted mean: ${terms} = ${mean}.`,
  adjustment: ({ metric, value, effect }) => `${metric} ${value}: ${effect} points.`,
  total: (score) => `Score ${score}.`,
  standing: ({ pool, rank, size }) => `Rank ${rank} of ${size} in "${phrases.poolName(pool)}".`,
  tier: (tier) => `Tier: ${tier}.`,
  missed: (sentence) => `Not reached: ${sentence}.`,

  payout: ({ kind, base, factor, score, payout }) =>
    ({
      fixed: `Fixed bonus of the tier: ${payout}.`,
      coefficient: `Bonus base ${base} × coefficient ${factor} = ${payout}.`,
      perScore: `Bonus base ${base} × ${factor} × score ${score} ÷ 100 = ${payout}.`,
      between: `By score ${score} within the range: ${payout}.`,
      none: "The tier pays no bonus.",
    })[kind],
  share: (share) => `Share of the bonus pool: ${share} (attendance included).`,
  proration: ({ proration, prorated }) => `Attendance ${proration}: ${prorated}.`,
  commission: (commission) => `Commission: ${commission}.`,
  moneyAdjustments: (money) => `Adjustments: ${money}.`,
  rounding: (money) => `Rounding and limits: ${money}.`,
  bonus: (amount) => `Bonus in all: ${amount}.`,
  noBonus: "No bonus.",
};
