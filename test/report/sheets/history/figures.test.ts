import type { Rubric } from "../../../../src/appraisal/rubric/types";
import { appraise } from "../../../../src/appraisal/appraise";
import { contextOf } from "../../../../src/report/sheets/context";
import { figureColumns } from "../../../../src/report/sheets/history/figures";
import { readHistory } from "../../../../src/report/sheets/history/read";
import { historySheet } from "../../../../src/report/sheets/history/sheet";
import { workedExample } from "../../../appraisal/worked-example";
import { gridOfPlan } from "../../plan-grid";
import { planProblems } from "../../plan-problems";
import { reportOf } from "../../report-of";

/** The worked example of a month, after the months before it. */
function historyAfter(period: string, change: (rubric: Rubric) => Rubric = (rubric) => rubric, before = gridOfPlan(historySheet(contextOf(reportOf(workedExample()), "zh-CN"))), locale: "zh-CN" | "en" = "zh-CN") {
  const { rubric, table } = workedExample();
  const read = readHistory(before);
  const sheet = historySheet(contextOf(reportOf(appraise(change(rubric), { ...table, period }), { earlier: { history: read.rows, figures: read.figures, log: [] } }), locale));
  expect(planProblems({ sheets: [sheet] })).toEqual([]);
  return gridOfPlan(sheet);
}

const figuresOf = (grid: ReturnType<typeof gridOfPlan>, agent: string) => readHistory(grid).rows.filter((row) => row.agent === agent).map(({ period, figures }) => [period, figures?.get("conversion · rate"), figures?.get("conversion · points")]);

it("keeps values and points of each month beside the outcome", () => {
  expect(figuresOf(historyAfter("2026-06"), "小美")).toEqual([["2026-05", 0.58, 80], ["2026-06", 0.58, 80]]);
});

it("carries a metric on in its column when it is renamed", () => {
  const renamed = historyAfter("2026-06", (rubric) => ({ ...rubric, metrics: rubric.metrics.map((metric) => (metric.key === "conversion" ? { ...metric, label: "转化" } : metric)) }));
  expect(figuresOf(renamed, "小美")).toEqual([["2026-05", 0.58, 80], ["2026-06", 0.58, 80]]);
  const { figures } = readHistory(renamed);
  expect(figures.filter(({ metric }) => metric === "conversion").map(({ heading }) => heading)).toEqual(["转化", "转化得分"]);
});

it("speaks the language of the run, with the same keys", () => {
  const english = historyAfter("2026-06", undefined, undefined, "en");
  expect(readHistory(english).figures.find(({ metric, kind }) => metric === "reply" && kind === "points")?.heading).toBe("平均响应, points");
  expect(figuresOf(english, "小美")).toHaveLength(2);
});

it("keeps the figures of a criterion that the rubric no longer has, at the end and under its last name", () => {
  const without = (rubric: Rubric): Rubric => ({ ...rubric, scorecards: rubric.scorecards.map((card) => ({ ...card, criteria: card.criteria.filter(({ metric }) => metric !== "reply") })) });
  const grid = historyAfter("2026-06", without);
  const { rows, figures } = readHistory(grid);
  expect(figures.at(-1)).toEqual({ metric: "reply", kind: "points", heading: "平均响应得分" });
  expect(rows.filter(({ agent }) => agent === "小美").map((row) => [row.figures?.get("reply · points"), row.figures?.get("reply · seconds")])).toEqual([[85, 26], [undefined, 26]]);
});

it("keeps nothing of pay, attendance, and whether somebody takes part", () => {
  const { rubric, table } = workedExample();
  const paid: Rubric = { ...rubric, bonus: { ...rubric.bonus!, base: "goal" }, participation: "received" };
  const columns = figureColumns(appraise(paid, table), [], "zh-CN");
  expect(columns.map(({ metric }) => metric)).not.toContain("goal");
  expect(columns.map(({ metric }) => metric)).not.toContain("received");
});

it("reads what a person left of the sheet: a key that is gone takes its column along, no other", () => {
  const grid = historyAfter("2026-06");
  const header = grid.rows.findIndex((row) => row?.includes("考核周期"));
  const rows = grid.rows.map((row, r) => (r === header - 1 ? row?.map((cell) => (cell === "conversion · rate" ? "转化" : cell)) : row));
  const row = readHistory({ ...grid, rows }).rows[0]!;
  expect(row.figures?.has("conversion · rate")).toBe(false);
  expect(row.figures?.has("conversion · points")).toBe(true);
});
