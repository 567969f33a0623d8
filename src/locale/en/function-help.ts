import type { FunctionHelp } from "../function-help";

const data = "The data with its header, one row per agent: KpiData[#All]";
const criteria = "The criteria with their header: KpiCriteria[#All]";
const tiers = "The tiers with their header, best first: KpiTiers[#All]";
const settings = "The settings with their header: KpiSettings[#All]";
const metrics = "The metrics with their header, for units and names in both languages: KpiMetrics[#All]";
const score = "The score; empty for an agent without one";
const rank = "The rank, where a tier asks for it";
const size = "How many are ranked together, where a tier has a quota or a percentile";

export const functionHelp: FunctionHelp = {
  SCORES: { description: "Scores, ranks and tiers of the whole team: agent, post, the points of each criterion, score, rank, tier.", parameters: { data, criteria, tiers, settings, metrics } },
  POINTS: {
    description: "The points of one value by the rule of a criterion, its conditions left aside.",
    parameters: { value: "The value: seconds, a rate as a fraction or with %", criterion: "The header of the criteria table and the row of the criterion", group: "The values of the whole group, this one among them, for ranks and group averages" },
  },
  TOTAL: { description: "The weighted mean of points: Σ weight·points ÷ Σ weight. Empty points are left out with their weight.", parameters: { points: "A row or column of points", weights: "As many weights" } },
  TIER: { description: "The tier of a score. Tiers with gates on metrics need the data: use SCORES for these.", parameters: { score, tiers, rank, size } },
  BONUS: {
    description: "The bonus of a score: the payout of its tier, prorated and rounded to the cent.",
    parameters: { score, tiers, base: "The money that coefficients multiply", proration: "The part of the period that was worked, from 0 to 1; empty for all of it", rank, size },
  },
  COMMISSION: {
    description: "The commission on an amount, rounded to the cent.",
    parameters: { amount: "The amount; empty earns nothing", steps: 'A text such as ">0:0.1%; >20000:0.35%", or two columns: above, rate', mode: "marginal (each slab at its rate, if left out) or whole (all at the highest step reached)" },
  },
  POOL: {
    description: "Shares an amount in proportion to weights, in whole units: the shares sum to the amount exactly.",
    parameters: { amount: "The money to share", weights: "A row or column of weights; empty ones get nothing", unit: "The smallest money paid: 0.01 if left out, 1, 10 or 100" },
  },
  RANK: { description: "The ranks of scores, the highest first; equal scores share a rank.", parameters: { scores: "A row or column of scores; empty ones are not ranked", ties: "min 1,2,2,4 (if left out), max 1,3,3,4 or dense 1,2,2,3" } },
  SECONDS: { description: "Durations as seconds: 1:20 (m:ss), 00:01:20, 1.5min, 2h. A number stands for seconds.", parameters: { text: "A duration, or a range of them" } },
  RATE: { description: "Rates as fractions from 0 to 1: 97.5% is 0.975. Bare numbers are percentages where one of the range is above 1.5.", parameters: { text: "A rate, or a column of them" } },
  EXPLAIN: { description: "Why an agent has this score, rank, tier and bonus: a sentence a step, downwards.", parameters: { agent: "The nickname of the agent", data, criteria, tiers, settings, metrics } },
};
