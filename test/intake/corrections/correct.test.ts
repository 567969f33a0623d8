import type { CellValue } from "../../../src/book/grid";
import type { Correction } from "../../../src/intake/corrections/correction";
import { gridOf } from "../grids";
import { read, RECEIVED, rubricFor, SALES } from "../reading";

const ASKED = { key: "asked", label: "询单人数", unit: "count", column: ["询单人数"] };
const PAID = { key: "paid", label: "付款人数", unit: "count", column: ["付款人数"] };
const CONVERSION = { key: "conversion", label: "询单转化率", unit: "rate", ratio: ["paid", "asked"] };

const grid = gridOf("5月", [
  ["客服", "日期", "接待人数", "销售额", "询单人数", "付款人数"],
  ["小美", "2026-05-01", 10, 100, 50, 29],
  ["小美", "2026-05-02", 30, 300, 50, 29],
  ["阿强", "2026-05-01", 20, 500, 100, 40],
]);

const correction = (agent: string, metric: string, value: CellValue, more: Partial<Correction> = {}): Correction => ({ agent, metric, value, period: "2026-05", formats: { period: undefined, value: undefined }, date1904: false, sheet: "考核申诉", cell: "G6", ...more });
const metrics = [RECEIVED, SALES, ASKED, PAID, CONVERSION];
const reading = (corrections: readonly Correction[], json: object = {}) => read([grid], rubricFor(metrics, json as Record<string, unknown>), { corrections });

it("puts the value in place of what was read, and what is made of it follows", () => {
  const found = reading([correction("小美", "销售额", 500), correction("小美", "付款人数", 60)]);
  expect(found.value("小美", "sales")).toBe(500);
  expect(found.value("小美", "conversion")).toBe(0.6);
  expect(found.value("阿强", "sales")).toBe(500);
  expect(found.corrected).toMatchObject([{ agent: 0, metric: "sales", before: 400, value: 500 }, { metric: "paid", before: 58, value: 60 }]);
  expect(found.found("value-corrected").map(({ severity, cell, params }) => [severity, cell, params["before"], params["value"]])).toEqual([["info", "G6", 400, 500], ["info", "G6", 58, 60]]);
});

it("corrects a ratio by itself: its parts stay, and the whole group's ratio moves", () => {
  const scorecards = [{ posts: ["*"], criteria: [{ metric: "conversion", weight: 1, rule: { type: "attainment", target: "groupTotal" } }, ...["received", "sales"].map((metric) => ({ metric, weight: 1, rule: { type: "linear", worst: 0, best: 100 } }))] }];
  const found = reading([correction("小美", "询单转化率", "70%")], { scorecards });
  expect([found.value("小美", "conversion"), found.value("小美", "paid"), found.value("阿强", "conversion")]).toEqual([0.7, 58, 0.4]);
  // (70 + 40) of 200
  expect(found.table!.groupTotals.get("售前")!.get("conversion")!.overRun).toBeCloseTo(0.55, 14);
});

it("of a month of a quarter corrects that month alone", () => {
  const quarter = gridOf("季度", [["客服", "月份", "销售额"], ["小美", "2026-04", 100], ["小美", "2026-05", 300]]);
  const found = read([quarter], rubricFor([SALES], { averageOver: ["period"] }), { corrections: [correction("小美", "销售额", 350)] });
  expect(found.slices("小美", "sales")).toEqual([100, 350]);
  expect(found.value("小美", "sales")).toBe(450);
});

it("waits with those of other periods, and finds people by 工号 too", () => {
  expect(reading([correction("小美", "销售额", 1, { period: "2026-04" })]).value("小美", "sales")).toBe(400);
  const roster = gridOf("花名册", [["客服", "工号"], ["小美", "K017"], ["阿强", "K018"]]);
  expect(read([grid, roster], rubricFor(metrics), { corrections: [correction("K017", "sales", 450)] }).value("小美", "sales")).toBe(450);
});

it("takes a month that Excel has made a date of", () => {
  expect(reading([correction("小美", "销售额", 1, { period: 46143, formats: { period: "yyyy\\-mm", value: undefined } })]).value("小美", "sales")).toBe(1);
});

it.each([
  ["correction-agent", correction("小明", "销售额", 1)],
  ["correction-metric", correction("小美", "营业额", 1)],
  ["correction-value", correction("小美", "询单转化率", 60)],
  ["correction-value", correction("小美", "销售额", "很多")],
  ["correction-value", correction("小美", "接待人数", -1)],
  ["correction-period", correction("小美", "销售额", 1, { period: "上个月" })],
])("stops the run with its place where nobody could know what is meant: %s", (code, wrong) => {
  const found = reading([wrong]);
  expect(found.table).toBeNull();
  expect(found.found(code)).toMatchObject([{ severity: "error", sheet: "考核申诉", cell: "G6" }]);
});

it("stops where two accepted ones contradict each other, and not where they say the same", () => {
  expect(reading([correction("小美", "销售额", 1), correction("小美", "sales", 2, { cell: "G7" })]).found("correction-contradicts")).toMatchObject([{ cell: "G7", params: { other: "G6" } }]);
  expect(reading([correction("小美", "销售额", 1), correction("小美", "sales", "1.00", { cell: "G7" })]).value("小美", "sales")).toBe(1);
});

it("says where a ratio cannot be corrected since there is nothing to divide by", () => {
  const empty = gridOf("5月", [["客服", "日期", "接待人数", "销售额", "询单人数", "付款人数"], ["小美", "2026-05-01", 10, 100, 0, 0]]);
  expect(read([empty], rubricFor(metrics), { corrections: [correction("小美", "询单转化率", 0.5)] }).found("correction-without-effect")).toHaveLength(1);
});
