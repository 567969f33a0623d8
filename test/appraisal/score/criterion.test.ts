import { groupInSlice, type Group } from "../../../src/appraisal/group";
import { assessCriterion, chooseReadings, readingsOf, Status } from "../../../src/appraisal/score/criterion";
import { tableOf, type TableSpec } from "../metric-table";
import { AS_IS, criterionOf } from "../rubric-of";

const { ok, missing, zero, notAssessed } = Status;

/** The whole team of a table in each of its slices. */
function slicesOf(spec: TableSpec): Group[] {
  const table = tableOf(spec);
  return table.slices.map((_, slice) => groupInSlice(table, "售前", Int32Array.from(table.agents.keys()), slice));
}

function assess(criterion: Record<string, unknown>, spec: TableSpec): { points: number[]; status: number[] } {
  const { points, status } = assessCriterion(criterionOf(criterion), slicesOf(spec));
  return { points: [...points], status: [...status] };
}

describe("a missing value", () => {
  const spec = { agents: ["小美", "阿强"], values: { received: [80, null] } };

  test.each<[string, number[], number[]]>([
    ["skip", [80, NaN], [ok, missing]],
    ["exclude", [80, NaN], [ok, missing]],
    ["zero", [80, 0], [ok, zero]],
  ])("%s", (mode, points, status) => expect(assess({ missing: mode }, spec)).toEqual({ points, status }));

  test("a value of 0 is not missing", () => {
    expect(assess({ missing: "zero" }, { agents: ["小美"], values: { received: [0] } })).toEqual({ points: [0], status: [ok] });
  });

  test("a missing target is a missing criterion, and counts 0 where missing means zero", () => {
    const team = { agents: ["小美", "阿强"], values: { sales: [100, 100], goal: [100, null] } };
    const criterion = { metric: "sales", rule: { type: "attainment", target: { metric: "goal" } } };
    expect(assess(criterion, team)).toEqual({ points: [100, NaN], status: [ok, missing] });
    expect(assess({ ...criterion, missing: "zero" }, team)).toEqual({ points: [100, 0], status: [ok, zero] });
  });
});

describe("评价数 ≤ 50 时按差评条数扣分: another metric by another rule", () => {
  const criterion = {
    metric: "satisfaction",
    rule: { type: "linear", worst: 0.8, best: 1 },
    when: [{ metric: "reviews", op: "<=", value: 50, use: "badReviews", rule: { type: "perUnit", beyond: 0, perUnit: -10 } }],
  };
  const spec = {
    agents: ["many reviews", "exactly 50", "few reviews", "few, none counted", "reviews unknown"],
    values: { satisfaction: [0.9, 0.9, null, 0.9, 0.8], reviews: [51, 50, 3, 3, null], badReviews: [9, 2, 1, null, 7] },
  };

  test("whoever meets the condition is scored by the alternative, also without the criterion's own metric", () => {
    const { points, status } = assess(criterion, spec);
    expect(points[0]).toBeCloseTo(50, 10);
    expect(points.slice(1, 4)).toEqual([80, 90, NaN]);
    expect(points[4]).toBe(0);
    expect(status).toEqual([ok, ok, ok, missing, ok]);
  });

  test("a missing condition metric does not meet it", () => {
    expect([...chooseReadings(criterionOf(criterion), slicesOf(spec)[0]!)]).toEqual([0, 1, 1, 1, 0]);
  });

  test("the first alternative that holds is taken", () => {
    const two = criterionOf({ when: [{ metric: "reviews", op: "<", value: 10, rule: null }, { metric: "reviews", op: "<", value: 100, rule: AS_IS }] });
    expect([...chooseReadings(two, slicesOf({ agents: ["a", "b", "c"], values: { received: [1, 1, 1], reviews: [5, 50, 500] } })[0]!)]).toEqual([1, 2, 0]);
    expect(readingsOf(two).map(({ metric, rule }) => [metric, rule === null])).toEqual([
      ["received", false],
      ["received", true],
      ["received", false],
    ]);
  });
});

describe("样本不足: not assessed", () => {
  const criterion = { metric: "reply", rule: { type: "rank", direction: "lower" }, when: [{ metric: "received", op: "<", value: 100, rule: null }] };
  const spec = { agents: ["小美", "阿强", "新人"], values: { reply: [20, 30, 10], received: [500, 400, 99] } };

  test("left out whatever missing says", () => {
    for (const mode of ["skip", "zero", "exclude"]) expect(assess({ ...criterion, missing: mode }, spec).status).toEqual([ok, ok, notAssessed]);
  });

  test("still counts in the group: the quick newcomer is ahead of both", () => {
    expect(assess(criterion, spec).points).toEqual([50, 0, NaN]);
  });
});

describe("points are averaged over the slices that have them", () => {
  const months = [{ period: "2026-04" }, { period: "2026-05" }, { period: "2026-06" }];
  const spec = (values: TableSpec["values"]): TableSpec => ({ agents: ["小美", "阿强", "小李"], slices: months, values });

  test("unweighted; months without a value are left out, also where missing means zero", () => {
    const values = { received: [[100, 60, null], [80, null, null], [60, 90, null]] };
    expect(assess({}, spec(values))).toEqual({ points: [80, 75, NaN], status: [ok, ok, missing] });
    expect(assess({ missing: "zero" }, spec(values))).toEqual({ points: [80, 75, 0], status: [ok, ok, zero] });
  });

  test("caps apply inside each month: 150 and 50 are 75, not 100", () => {
    const capped = { rule: { type: "attainment", target: 100, cap: 100 } };
    expect(assess(capped, spec({ received: [[150, 50, 100], [50, 150, 100], [null, null, null]] })).points).toEqual([75, 75, 100]);
  });

  test("the group is that of the month", () => {
    const ranked = { rule: { type: "rank" } };
    expect(assess(ranked, spec({ received: [[3, 2, 1], [1, 2, null], [null, 5, null]] })).points).toEqual([50, (50 + 100 + 100) / 3, 0]);
  });

  test("not assessed in one month leaves the others; with no points in any it counts as not assessed", () => {
    const criterion = { metric: "reply", rule: { type: "linear", worst: 60, best: 20 }, missing: "zero", when: [{ metric: "received", op: "<", value: 100, rule: null }] };
    const values = {
      reply: [[26, 40, null], [20, 20, 20], [null, 60, null]],
      received: [[500, 500, 500], [50, 50, 50], [500, 500, 500]],
    };
    expect(assess(criterion, spec(values))).toEqual({ points: [85, 25, NaN], status: [ok, ok, notAssessed] });
  });
});
