import fc from "fast-check";
import { gridOf } from "./grids";
import { read, RECEIVED, REPLY, rubricFor, SALES } from "./reading";

const PAID = { key: "paid", label: "付款人数", unit: "count", column: ["付款人数"] };
const AOV = { key: "aov", label: "客单价", unit: "money", ratio: ["sales", "paid"] };
const WEIGHTED = { ...REPLY, aggregate: "weightedMean", weightBy: "received" };

describe("ratios", () => {
  const rows = [["客服", "日期", "销售额", "付款人数"], ["小美", "2026-05-01", 100, 1], ["小美", "2026-05-02", 50, 4], ["阿强", "2026-05-01", 10, 0], ["丽丽", "2026-05-01", null, 3]];
  const result = read([gridOf("表", rows)], rubricFor([SALES, PAID, AOV, { key: "twice", label: "翻倍", unit: "number", ratio: ["aov", "paid"] }]));

  it("are of the aggregates, ratios of ratios too", () => {
    expect(result.value("小美", "aov")).toBe(30);
    expect(result.value("小美", "twice")).toBe(6);
  });

  it("are missing by 0 and by missing", () => {
    expect([result.value("阿强", "aov"), result.value("丽丽", "aov")]).toEqual([null, null]);
  });

  it("come from the rows of both parts", () => {
    expect(result.sources(0, "aov").map(({ header, rows: lines }) => [header, lines])).toEqual([
      ["销售额", [2, 3]],
      ["付款人数", [2, 3]],
    ]);
  });
});

describe("group totals", () => {
  const target = { type: "attainment", target: "groupTotal" };
  const relative = { type: "linear", worst: 0, best: 2, relativeTo: "groupTotal" };
  const rubric = rubricFor([SALES, PAID, AOV, RECEIVED, WEIGHTED], {
    averageOver: ["shop"],
    scorecards: [{ posts: ["*"], criteria: [{ metric: "aov", weight: 1, rule: target }, { metric: "reply", weight: 1, rule: relative }] }],
    tiers: [{ name: "A", requires: [{ metric: "received", op: ">=", times: 0.5, of: "groupTotal" }] }, { name: "B" }],
  });
  const rows = [
    ["客服", "岗位", "店铺", "销售额", "付款人数", "接待人数", "平均响应"],
    ["小美", "售前", "甲", 100, 1, 30, 10],
    ["阿强", "售前", "甲", 50, 4, 10, 50],
    ["小美", "售前", "乙", 30, 1, 10, 30],
    ["丽丽", "售后", "甲", 7, 7, 1, 1],
  ];
  const totals = read([gridOf("表", rows)], rubric).table!.groupTotals;

  it("aggregate a metric over all rows of the post at once, by slice and over the run", () => {
    expect(totals.get("售前")!.get("aov")).toEqual({ bySlice: [30, 30], overRun: 30 });
    expect(totals.get("售前")!.get("reply")).toEqual({ bySlice: [20, 30], overRun: 22 });
    expect(totals.get("售前")!.get("received")).toEqual({ bySlice: [40, 10], overRun: 50 });
    expect(totals.get("售后")!.get("aov")).toEqual({ bySlice: [1, NaN], overRun: 1 });
  });

  it("are made only of what is asked", () => {
    expect([...totals.get("售前")!.keys()].sort()).toEqual(["aov", "received", "reply"]);
    expect(read([gridOf("表", rows)], rubricFor([RECEIVED])).table!.groupTotals.size).toBe(0);
  });
});

describe("rows of one agent", () => {
  const row = fc.tuple(fc.constantFrom("小美", "阿强", "丽丽"), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 999 }), fc.option(fc.integer({ min: -999, max: 999 }).map((cents) => cents / 100)));
  const header = ["客服", "日期", "接待人数", "销售额"];
  const rubric = rubricFor([RECEIVED, SALES, { ...SALES, key: "most", aggregate: "max" }, { ...SALES, key: "filled", unit: "count", aggregate: "count" }], { duplicates: "sum" });
  const dated = (rows: readonly (readonly [string, number, number, number | null])[]) => rows.map(([agent, day, ...values]) => [agent, `2026-05-${String(day).padStart(2, "0")}`, ...values]);
  const valuesOf = (grids: readonly ReturnType<typeof gridOf>[]) => {
    const result = read(grids, rubric);
    return Object.fromEntries(result.agents.map((agent) => [agent, ["received", "sales", "most", "filled"].map((metric) => result.value(agent, metric))]));
  };

  it("may come in any order", () => {
    const shuffled = fc.array(row, { minLength: 1 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(fc.property(shuffled, ([rows, other]) => expect(valuesOf([gridOf("表", [header, ...dated(other)])])).toEqual(valuesOf([gridOf("表", [header, ...dated(rows)])]))), { numRuns: 50 });
  });

  it("may come in one sheet or several", () => {
    const property = fc.property(fc.array(row, { minLength: 1 }), fc.nat(), (rows, at) => {
      const cut = at % (rows.length + 1);
      const parts = [rows.slice(0, cut), rows.slice(cut)].map((part, index) => gridOf(`表${index}`, [["标题"], header, ...dated(part)]));
      expect(valuesOf(parts)).toEqual(valuesOf([gridOf("表", [header, ...dated(rows)])]));
    });
    fc.assert(property, { numRuns: 50 });
  });
});

describe("size", () => {
  it("reads ten thousand agents, each for itself", () => {
    const metrics = Array.from({ length: 20 }, (_, index) => ({ key: `m${index}`, unit: index % 4 === 0 ? "rate" : "count", column: [`指标${index}`] }));
    const rows = Array.from({ length: 10_000 }, (_, agent) => [`客服${agent}`, ...metrics.map((_, index) => (index % 4 === 0 ? 0.5 : agent + index))]);
    const grid = gridOf("表", [["客服", ...metrics.map(({ column }) => column[0]!)], ...rows]);
    const rubric = rubricFor(metrics);
    const result = read([grid], rubric);
    expect(result.agents).toHaveLength(10_000);
    expect(result.value("客服9999", "m1")).toBe(10_000);
  });
});
