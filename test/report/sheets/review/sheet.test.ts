import type { Locale } from "../../../../src/appraisal/rubric/types";
import { reviewOf, type ReviewInput } from "../../../../src/report/review/review";
import { contextOf } from "../../../../src/report/sheets/context";
import { reviewSheet } from "../../../../src/report/sheets/review/sheet";
import type { ReportInput } from "../../../../src/report/report-input";
import { workedExample } from "../../../appraisal/worked-example";
import { publishedMonths } from "../../past-months";
import { contentAt, gridOfPlan, recordsOf, shownIn } from "../../plan-grid";
import { planProblems } from "../../plan-problems";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";

const MONTHS = ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];

function sheetOf(report: ReportInput, periods: readonly string[], locale: Locale = "zh-CN", given: Partial<ReviewInput> = {}) {
  const earlier = publishedMonths(report, periods, undefined, locale);
  const input: ReviewInput = { appraisal: report.appraisal, history: earlier.history, figures: earlier.figures ?? [], spans: null, months: 2, formerTiers: [], by: null, ...given };
  const sheet = reviewSheet(contextOf({ ...report, earlier }, locale), input, reviewOf(input, locale));
  expect(planProblems({ sheets: [sheet] })).toEqual([]);
  return sheet;
}

const textsOf = (sheet: ReturnType<typeof sheetOf>) => sheet.blocks.flatMap(({ rows }) => rows.flat()).map(shownIn).filter((cell) => typeof cell === "string");

describe.each(["zh-CN", "en"] as const)("the sample after half a year in %s", (locale) => {
  let sheet: ReturnType<typeof sheetOf>;
  beforeAll(async () => (sheet = sheetOf(await sampleReport(), MONTHS, locale)));

  test("has a row for each agent, with a value for each month", () => {
    const people = recordsOf(sheet, "KpiReview");
    expect(people).toHaveLength(51);
    expect(Object.keys(people[0]!).filter((heading) => MONTHS.includes(heading))).toEqual(MONTHS);
  });

  test("draws charts on cells of its own that hold numbers", () => {
    expect(sheet.charts.map(({ kind }) => kind)).toEqual(["line", "stackedColumn"]);
    for (const { series, categories } of sheet.charts) {
      expect(categories.range.bottom - categories.range.top).toBe(MONTHS.length - 1);
      for (const { name, nameText, values } of series) {
        expect(values.sheet).toBe("review");
        expect(shownIn(contentAt(sheet, name.range.top, name.range.left))).toBe(nameText);
        for (let row = values.range.top; row <= values.range.bottom; row++) expect(typeof contentAt(sheet, row, values.range.left)).toBe("number");
      }
    }
  });

  test("says how many rose and fell, and who", () => {
    const texts = textsOf(sheet);
    expect(texts).toContain(locale === "en" ? "Tiers gained and lost" : "等级升降");
    expect(texts.some((text) => (locale === "en" ? /^Up: \d+\. Down: \d+\./ : /^升 \d+ 人，降 \d+ 人/).test(text))).toBe(true);
  });

  test("begins no section at the foot of a page", () => {
    const sections = sheet.blocks.filter(({ style }) => !Array.isArray(style) && (style as { look?: string }).look === "section");
    expect(sheet.print.breaks.every((row) => sections.some(({ top }) => top === row))).toBe(true);
    expect(sheet.print.breaks.length).toBeGreaterThan(2);
  });

  test("holds no formula: it tells what was published", () => expect(sheet.blocks.some(({ rows }) => rows.flat().some((cell) => typeof cell === "object" && cell !== null && "formula" in cell))).toBe(false));
});

test("missing values are empty cells", () => {
  const sheet = sheetOf(reportOf(workedExample()), MONTHS.slice(-2));
  const laowang = recordsOf(sheet, "KpiReview").find(({ 客服: agent }) => agent === "老王")!;
  expect([laowang["2026-04"], laowang["2026-05"], laowang["本年平均"]]).toEqual([null, null, null]);
});

test("of one month there is nothing to compare and no course to draw", () => {
  const sheet = sheetOf(reportOf(workedExample()), ["2026-05"]);
  expect(sheet.charts).toEqual([]);
  expect(textsOf(sheet)).toContain("只有一期，暂无可比。");
});

test("without a history it says so, and tells what this appraisal alone can", () => {
  const texts = textsOf(sheetOf(reportOf(workedExample()), []));
  expect(texts).toContain("历史表里还没有可比的周期。每期评分写入后，走势会在这里逐期显示。");
  expect(texts).toContain("等级分布是否均衡");
  expect(texts).not.toContain("团队走势");
});

test("of many months the last twelve stand side by side", () => {
  const many = Array.from({ length: 15 }, (_, k) => `${2025 + Math.floor((k + 2) / 12)}-${String(((k + 2) % 12) + 1).padStart(2, "0")}`);
  const [first] = recordsOf(sheetOf(reportOf(workedExample()), many), "KpiReview");
  expect(Object.keys(first!).filter((heading) => many.includes(heading))).toEqual(many.slice(-12));
});

test("a name that would be a formula is text", () => {
  const { rubric, table } = workedExample();
  const report = reportOf({ ...workedExample(), rubric, table: { ...table, agents: table.agents.map((agent, k) => (k === 0 ? { ...agent, agent: "=1+1" } : agent)) } });
  const sheet = sheetOf(report, ["2026-04", "2026-05"]);
  expect(gridOfPlan(sheet).rows.flat()).toContain("=1+1");
});
