import * as fc from "fast-check";
import { appraise, type Appraisal } from "../../src/appraisal/appraise";
import type { Locale } from "../../src/appraisal/rubric/types";
import { applyPlan } from "../../src/book/model/apply";
import { workbookAsRead } from "../../src/book/model/as-read";
import type { SheetPlan } from "../../src/report/plan";
import { reportPlan } from "../../src/report/report";
import { appraisable } from "../oracle/arbitrary";
import { tableOf } from "../appraisal/metric-table";
import { rubricOf } from "../appraisal/rubric-of";
import { workedExample } from "../appraisal/worked-example";
import { planProblems } from "./plan-problems";
import { contentAt } from "./plan-grid";
import { reportOf } from "./report-of";
import { sampleReport } from "./sample-report";

const OURS = ["dashboard", "scores", "scorecard", "cardData", "bonus", "rubric", "live", "data", "history", "log", "versions"];

describe("the sample month", () => {
  test.each<Locale>(["zh-CN", "en"])("keeps every rule of a plan in %s, and is applied to a workbook", async (locale) => {
    const plan = reportPlan(await sampleReport(), locale);
    expect(planProblems(plan)).toEqual([]);
    expect(() => applyPlan(workbookAsRead([]), plan)).not.toThrow();
  });

  test("has the same shape in both languages", async () => {
    const input = await sampleReport();
    const shape = ({ key, blocks, tables, merges, conditionals, freeze }: SheetPlan) => ({
      key,
      blocks: blocks.map(({ top, left, rows, style }) => ({ top, left, height: rows.length, width: rows[0]?.length, style })),
      tables,
      merges,
      conditionals: conditionals.map(({ kind, range, ...rest }) => ({ kind, range, tone: "tone" in rest ? rest.tone : null })),
      freeze,
    });
    const [zh, en] = [reportPlan(input, "zh-CN").sheets.map(shape), reportPlan(input, "en").sheets.map(shape)];
    expect(en).toEqual(zh);
  });

  test("is a value: made twice it is the same, and it can be sent as JSON", async () => {
    const input = await sampleReport();
    const plan = reportPlan(input, "zh-CN");
    expect(reportPlan(input, "zh-CN")).toEqual(plan);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});

test("the sample quarter, averaged over months and shops", async () => {
  const input = await sampleReport("sample-quarter", (rubric) => ({ ...rubric, averageOver: ["period", "shop"] }));
  expect(planProblems(reportPlan(input, "zh-CN"))).toEqual([]);
});

test("a rubric that the workbook holds stays as the user wrote it", () => {
  const input = reportOf(workedExample(), { rubricInBook: { locale: "zh-CN", called: new Map() } });
  expect(reportPlan(input, "zh-CN").sheets.map(({ key }) => key)).not.toContain("rubric");
  expect(reportPlan({ ...input, rubricInBook: null }, "zh-CN").sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(OURS));
});

describe("texts that nobody can trust", () => {
  const hostile: Appraisal = appraise(
    rubricOf({
      name: "=HYPERLINK(\"x\")",
      metrics: [
        { key: "received", label: "总分", unit: "number", column: ["a"] },
        { key: "other", label: "总分", unit: "number", column: ["b"] },
        { key: "tab", label: "客服\n\t客服", unit: "number", column: ["c"] },
        { key: "long", label: "长".repeat(400), unit: "number", column: ["d"] },
      ],
      scorecards: [{ posts: ["*"], criteria: ["received", "other", "tab", "long"].map((metric) => ({ metric, weight: 25, rule: { type: "linear", worst: 0, best: 100 } })) }],
    }),
    tableOf({ agents: [{ agent: "=1+1", id: "+86", name: "@SUM(A1)", post: "-" }, { agent: "*", post: "~?" }, "超".repeat(40000)], values: { received: [1, 2, 3], other: [4, 5, 6], tab: [7, 8, 9], long: [1, 1, 1] } }),
  );

  test("keep every rule of a plan", () => {
    const plan = reportPlan(reportOf(hostile), "zh-CN");
    expect(planProblems(plan)).toEqual([]);
    expect(() => applyPlan(workbookAsRead([]), plan)).not.toThrow();
  });

  test("formula-looking text stays text", () => {
    const plan = reportPlan(reportOf(hostile), "zh-CN");
    const data = plan.sheets.find(({ key }) => key === "data")!;
    const { top } = data.tables.find(({ name }) => name === "KpiData")!.range;
    expect([0, 1, 2, 3].map((column) => contentAt(data, top + 1, column))).toEqual(["=1+1", "+86", "@SUM(A1)", "-"]);
  });
});

test("whatever the rubric and the data, every rule of a plan is kept", () => {
  fc.assert(
    fc.property(appraisable, fc.constantFrom<Locale>("zh-CN", "en"), ({ rubric, table }, locale) => {
      const plan = reportPlan(reportOf(appraise(rubric, table)), locale);
      expect(planProblems(plan)).toEqual([]);
      expect(() => applyPlan(workbookAsRead([]), plan)).not.toThrow();
    }),
    { numRuns: 40, seed: 20260601 },
  );
});
