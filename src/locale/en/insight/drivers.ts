import type { DriverToolPhrases } from "../../insight/drivers";

export const drivers: DriverToolPhrases = {
  tool: { title: "Drivers", text: "Which metrics rise together with conversion, sales or satisfaction, and whether two people's sales differ by volume, conversion or order value." },
  outcome: "Outcome",
  heads: (heads) => (heads === 1 ? "1 agent" : `${heads} agents`),
  tooFew: (fewest) => `Fewer than ${fewest}: nothing is claimed.`,
  nothing: "The rubric has no metrics that could be compared.",
  rho: (rho, n) => `${rho} · n ${n}`,
  unclaimed: (metrics) => `Too few, or all alike: ${metrics}`,
  gap: "Where sales differ",
  gapText: "Choose two agents: the difference is split into volume, conversion and order value.",
  one: "Agent",
  other: "Compared with",
  parts: { volume: "Volume", conversion: "Conversion", orderValue: "Order value" },
  difference: "Difference",
  noParts: "Conversion and order value of the rubric do not share their buyers, or figures of these two are missing, so the difference cannot be split.",
  nobody: "It takes two agents of a post.",
};
