import { gridOf } from "./grids";
import { read, RECEIVED, REPLY, rubricFor, SALES } from "./reading";

const rubric = rubricFor([RECEIVED]);

describe("one metric in two exports", () => {
  const first = gridOf("甲表", [["客服", "接待人数"], ["小美", 10], ["阿强", "-"]]);
  const second = gridOf("乙表", [["客服", "接待人数", "备注"], ["小美", 1, null], ["阿强", 2, null], ["丽丽", 3, null]]);

  it("takes the first in workbook order whose cell has a value, with one warning; never adds", () => {
    const result = read([first, second], rubric);
    expect(["小美", "阿强", "丽丽"].map((agent) => result.value(agent, "received"))).toEqual([10, 2, 3]);
    expect(result.found("metric-in-two-exports")).toEqual([
      expect.objectContaining({ severity: "warning", sheet: "乙表", cell: "B2", params: { metric: "接待人数", kept: "甲表", count: 1 } }),
    ]);
    expect(result.sources(0, "received")).toEqual([{ sheet: "甲表", header: "接待人数", rows: [2] }]);
  });

  it("takes the other way round in the other order", () => {
    expect(read([second, first], rubric).value("小美", "received")).toBe(1);
  });

  it("goes by agent, month and shop; unknown matches any", () => {
    const byShop = gridOf("甲表", [["客服", "店铺", "接待人数"], ["小美", "甲", 10], ["阿强", "甲", 10], ["丽丽", null, 10]]);
    const other = gridOf("乙表", [["客服", "店铺", "接待人数", "备注"], ["小美", "乙", 1, null], ["阿强", null, 1, null], ["丽丽", "乙", 1, null]]);
    const result = read([byShop, other], rubric);
    expect(["小美", "阿强", "丽丽"].map((agent) => result.value(agent, "received"))).toEqual([11, 10, 10]);
  });

  it("is decided after the period: last month's value does not stand in the way", () => {
    const april = gridOf("甲表", [["客服", "日期", "接待人数"], ["小美", "2026-04-01", 10]]);
    const may = gridOf("乙表", [["客服", "日期", "接待人数", "备注"], ["小美", "2026-05-01", 1, null]]);
    const result = read([april, may], rubric);
    expect(result.value("小美", "received")).toBe(1);
    expect(result.codes).toEqual(["other-periods-left-out"]);
  });

  it("is decided by month in a quarter, where a quarter's row matches its months", () => {
    const quarterly = rubricFor([RECEIVED], { averageOver: ["period"] });
    const sheet = (name: string, period: string, value: number, ...more: string[]) => gridOf(name, [["客服", "月份", "接待人数", ...more], ["小美", period, value]]);
    expect(read([sheet("甲", "2026-04", 10), sheet("乙", "2026-05", 1, "备注")], quarterly).value("小美", "received")).toBe(11);
    expect(read([sheet("甲", "2026Q2", 10), sheet("乙", "2026-05", 1, "备注")], quarterly).value("小美", "received")).toBe(10);
  });

  it("takes a value that the first export cannot read from the second", () => {
    const bad = gridOf("甲表", [["客服", "接待人数"], ["小美", "很多"]]);
    expect(read([bad, second], rubric).value("小美", "received")).toBe(1);
  });

  it("has a count from the export whose cells are filled", () => {
    const calls = rubricFor([{ ...RECEIVED, key: "calls", aggregate: "count" }]);
    const result = read([first, second], calls);
    expect(["小美", "阿强", "丽丽"].map((agent) => result.value(agent, "calls"))).toEqual([1, 1, 1]);
    expect(result.found("metric-in-two-exports")[0]!.params).toMatchObject({ count: 1 });
  });

  it("never reads a weight from another export", () => {
    const weighted = rubricFor([{ ...REPLY, aggregate: "weightedMean", weightBy: "received" }, RECEIVED]);
    const totals = gridOf("甲表", [["客服", "接待人数"], ["小美", 1000]]);
    const days = gridOf("乙表", [["客服", "日期", "接待人数", "平均响应"], ["小美", "2026-05-01", 30, 10], ["小美", "2026-05-02", 10, 50]]);
    const result = read([totals, days], weighted);
    expect(result.value("小美", "received")).toBe(1000);
    expect(result.value("小美", "reply")).toBe((30 * 10 + 10 * 50) / 40);
  });

  it("is silent about metrics that nothing reads", () => {
    const spare = { ...rubricFor([SALES]), metrics: [...rubricFor([SALES]).metrics, ...rubric.metrics] };
    const sales = gridOf("丙表", [["客服", "销售额"], ["小美", 1], ["阿强", 1], ["丽丽", 1]]);
    expect(read([first, second, sales], spare).codes).toEqual([]);
  });
});
