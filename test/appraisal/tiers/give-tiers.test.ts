import { standings } from "../../../src/appraisal/appraise";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { tableOf, type TableSpec } from "../metric-table";
import { criterionJson, rubricOf } from "../rubric-of";

function tiering(rubric: Rubric, spec: TableSpec) {
  const { tiering: given, table } = standings(rubric, tableOf(spec));
  const names = rubric.tiers.map(({ name }) => name);
  return { ...given, tiers: table.agents.map((_, i) => names[given.tier[i]!] ?? null) };
}

/** A team by scores, which `received` gives as they are. */
function team(scores: readonly (number | null)[], more: TableSpec["values"] = {}): TableSpec {
  return { agents: scores.map((_, i) => `客服${i + 1}`), values: { received: scores, ...more } };
}

test("thresholds: the first tier whose conditions hold; the last takes the rest", () => {
  const rubric = rubricOf({ tiers: [{ name: "A", minScore: 90 }, { name: "B", minScore: 75 }, { name: "C" }] });
  expect(tiering(rubric, team([90, 89.99, 75, 74.99, null])).tiers).toEqual(["A", "B", "B", "C", null]);
});

test("the rounded score counts: 89.995 is 90", () => {
  const rubric = rubricOf({ tiers: [{ name: "A", minScore: 90 }, { name: "C" }] });
  expect(tiering(rubric, team([89.995, 89.994])).tiers).toEqual(["A", "C"]);
});

describe("强制分布", () => {
  const rubric = rubricOf({ tiers: [{ name: "S", quota: 0.15 }, { name: "A", quota: 0.45 }, { name: "B", quota: 0.3 }, { name: "C" }] });

  test("of seven: 1, 3, 2, 1", () => {
    expect(tiering(rubric, team([70, 100, 90, 95, 80, 60, 50])).tiers).toEqual(["B", "S", "A", "A", "A", "B", "C"]);
  });

  test("alone: S has no head, A has one", () => expect(tiering(rubric, team([100])).tiers).toEqual(["A"]));

  test("agents tied across a cut all get the better tier, and that is told", () => {
    const { tiers, quotaTies } = tiering(rubric, team([100, 100, 90, 80, 70, 60, 50]));
    expect(tiers).toEqual(["S", "S", "A", "A", "B", "B", "C"]);
    expect(quotaTies).toEqual([{ pool: "售前", tier: "S", heads: 1, given: 2 }]);
  });

  test("a tie that ends at the cut crosses nothing", () => {
    expect(tiering(rubric, team([100, 90, 90, 90, 70, 60, 50])).quotaTies).toEqual([]);
  });

  test("all alike: everybody the better tier", () => {
    const { tiers, quotaTies } = tiering(rubric, team([80, 80, 80]));
    expect(tiers).toEqual(["S", "S", "S"]);
    expect(quotaTies).toEqual([{ pool: "售前", tier: "S", heads: 1, given: 3 }]);
  });

  test("whoever a gate keeps out of the better tier is not counted as tied into it", () => {
    const gated = rubricOf({ tiers: [{ name: "S", quota: 0.5, requires: [{ metric: "complaints", op: "=", value: 0 }] }, { name: "C" }] });
    const { tiers, quotaTies } = tiering(gated, team([90, 90], { complaints: [0, 1] }));
    expect(tiers).toEqual(["S", "C"]);
    expect(quotaTies).toEqual([]);
  });

  test("a place that a gate leaves free is not handed on", () => {
    const gated = rubricOf({ tiers: [{ name: "S", quota: 0.5, requires: [{ metric: "complaints", op: "=", value: 0 }] }, { name: "C" }] });
    expect(tiering(gated, team([90, 80, 70, 60], { complaints: [1, 0, 0, 0] })).tiers).toEqual(["C", "S", "C", "C"]);
  });

  test("in one pool of posts with different tiers, ties are told for those tiers alone", () => {
    const own = [{ name: "优秀", quota: 0.5 }, { name: "一般" }];
    const mixed = rubricOf({
      ranking: { pool: "all" },
      tiers: [{ name: "S", quota: 0.5 }, { name: "C" }],
      scorecards: [
        { posts: ["售前"], criteria: [criterionJson({})] },
        { posts: ["售后"], criteria: [criterionJson({})], tiers: own },
      ],
    });
    const { quotaTies } = tiering(mixed, { agents: ["小美", { agent: "老王", post: "售后" }], values: { received: [80, 80] } });
    expect(quotaTies).toEqual([{ pool: "all", tier: "优秀", heads: 1, given: 2 }]);
  });
});

describe("red lines and demotion", () => {
  const rubric = rubricOf({
    tiers: [
      { name: "金牌", minScore: 90, requires: [{ metric: "complaints", op: "=", value: 0 }, { metric: "satisfaction", op: ">=", value: 0.95 }] },
      { name: "银牌", minScore: 80, requires: [{ metric: "complaints", op: "<=", value: 1 }] },
      { name: "铜牌" },
    ],
  });
  const spec = team([95, 95, 95, 95], { complaints: [0, 1, 2, null], satisfaction: [0.95, 1, 1, 1] });

  test("a gate costs a tier, never points; a missing metric fails its gate", () => {
    expect(tiering(rubric, spec).tiers).toEqual(["金牌", "银牌", "铜牌", "铜牌"]);
  });

  test("each better tier is missed for all the reasons there are", () => {
    const { missed } = tiering(rubric, spec);
    expect(missed(0)).toEqual([]);
    expect(missed(1).map(({ tier, failures }) => [tier, failures.map(({ kind, actual, bound }) => [kind, actual, bound])])).toEqual([["金牌", [["gate", 1, 0]]]]);
    expect(missed(2).map(({ tier }) => tier)).toEqual(["金牌", "银牌"]);
  });
});

test("gates compare with the group of the post over the run, those included who are not ranked", () => {
  const rubric = rubricOf({ participation: "takesPart", tiers: [{ name: "A", requires: [{ metric: "reviews", op: ">=", times: 0.9, of: "groupMean" }] }, { name: "C" }] });
  const spec = { agents: ["小美", "阿强", "主管", { agent: "老王", post: "售后" }], values: { received: [80, 80, 80, 80], reviews: [90, 89, 121, 1], takesPart: [1, 1, 0, 1] } };
  expect(tiering(rubric, spec).tiers).toEqual(["A", "C", null, "A"]);
});

test("gates read the mean over slices, groupTotal the rows of the run", () => {
  const slices = [{ period: "2026-04" }, { period: "2026-05" }];
  const values = { received: [[80, 80], [80, 80]], satisfaction: [[0.9, 1], [1, 0.8]] };
  const atLeast = (gate: object) => rubricOf({ averageOver: ["period"], tiers: [{ name: "A", requires: [{ metric: "satisfaction", op: ">=", ...gate }] }, { name: "C" }] });
  const spec = { agents: ["小美", "阿强"], slices, values, overRun: { satisfaction: [0.91, 0.99] }, totals: { 售前: { satisfaction: { bySlice: [0.5, 0.5], overRun: 0.94 } } } };
  expect(tiering(atLeast({ value: 0.95 }), spec).tiers).toEqual(["A", "C"]);
  expect(tiering(atLeast({ times: 1, of: "groupTotal" }), spec).tiers).toEqual(["A", "C"]);
});

test("whoever is not ranked has no tier and misses none", () => {
  const { tiers, missed } = tiering(rubricOf({ tiers: [{ name: "A", minScore: 90 }, { name: "C" }] }), team([null, 80]));
  expect(tiers[0]).toBeNull();
  expect(missed(0)).toEqual([]);
});
