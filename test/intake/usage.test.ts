import { usageOf } from "../../src/intake/usage";
import { rubricFor } from "./reading";

const metric = (key: string) => ({ key, unit: "number", column: [key] });
const keys = ["scored", "target", "condition", "instead", "gate", "base", "actual", "full", "commission", "points", "money", "tie", "takesPart", "weight", "over", "under", "spare"];
const rule = { type: "linear", worst: 0, best: 1 };
const totals = { type: "attainment", target: "groupTotal" };
const rubric = rubricFor(
  [...keys.filter((key) => key !== "takesPart").map(metric), { key: "takesPart", unit: "flag", column: ["参与"] }, { key: "mean", unit: "number", column: ["均"], aggregate: "weightedMean", weightBy: "weight" }, { key: "ratio", unit: "number", ratio: ["over", "under"] }],
  {
    scorecards: [
      { posts: ["售前"], criteria: [{ metric: "scored", weight: 1, rule: { type: "attainment", target: { metric: "target" } }, when: [{ metric: "condition", op: "<", value: 1, use: "instead", rule: totals }] }] },
      { posts: ["*"], criteria: [{ metric: "ratio", weight: 1, rule: { ...rule, relativeTo: "groupTotal" } }, { metric: "mean", weight: 1, rule }], tiers: [{ name: "A", requires: [{ metric: "gate", op: ">=", times: 1, of: "groupTotal" }] }, { name: "B" }] },
    ],
    participation: "takesPart",
    adjustments: { points: ["points"], money: ["money"] },
    ranking: { tieBreakers: ["tie"] },
    tiers: [{ name: "合格", payout: { fixed: 1 } }],
    bonus: { base: "base", proration: { actual: "actual", full: "full" }, commission: { metric: "commission", steps: [{ above: 0, rate: 0.1 }] } },
  },
);

describe("usageOf", () => {
  const usage = usageOf(rubric);

  it("finds every place in which a rubric reads a metric, through ratios and weights", () => {
    expect([...usage.read].sort()).toEqual([...keys.filter((key) => key !== "spare"), "mean", "ratio"].sort());
  });

  it("finds the metrics of which a group total is asked", () => {
    expect([...usage.groupTotal].sort()).toEqual(["gate", "instead", "ratio"]);
  });

  it("knows what the criteria of a post read, and falls back to the scorecard of all", () => {
    expect([...usage.criteriaOf("售前")].sort()).toEqual(["condition", "instead", "scored", "target"]);
    expect([...usage.criteriaOf("售后")].sort()).toEqual(["mean", "over", "ratio", "under", "weight"]);
    expect(usageOf({ ...rubric, scorecards: rubric.scorecards.slice(0, 1) }).criteriaOf("售后").size).toBe(0);
  });
});
