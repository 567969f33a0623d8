import type { DriverPhrases } from "../drivers";

export const drivers: DriverPhrases = {
  intro: (fewest) => `Whether metrics rise together with an outcome (Spearman's rank correlation, −1 to 1). Going together is no cause: it tells what is worth a look. Nothing is claimed of fewer than ${fewest}.`,
  post: (post, heads) => `[${post === "" ? "no post" : post}] ${heads}`,
  outcome: (outcome) => `With "${outcome}":`,
  columns: { metric: "Metric", rho: "Correlation", n: "Agents", reading: "Reading" },
  readings: { strong: ["clearly together", "clearly opposed"], medium: ["somewhat together", "somewhat opposed"], weak: ["a little together", "a little opposed"], none: ["nothing to see", "nothing to see"] },
  unclaimed: "too few, or all alike",
  nothing: "There is no outcome to look at (conversion, sales, satisfaction). Name a metric with --outcome.",
  gap: ({ agent, other, difference }) => `${agent} sells ${difference} more than ${other}, of which:`,
  part: { volume: (amount) => `enquiries ${amount}`, conversion: (amount) => `conversion ${amount}`, orderValue: (amount) => `order value ${amount}` },
  gapNote: "The three parts sum to the difference exactly (each factor averaged over all orders of change, none preferred).",
  noGap: (agents) => `Enquiries, buyers or sales of ${agents} are not complete, so the difference cannot be split.`,
};
