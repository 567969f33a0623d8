import { adviceOf, readAdvice, type Advice } from "../../../../src/report/sheets/coaching/advice";
import { coachingSheets } from "../../../../src/report/sheets/coaching/sheet";
import { contextOf } from "../../../../src/report/sheets/context";
import { workedExample } from "../../../appraisal/worked-example";
import { gridOf } from "../../../intake/grids";
import { gridOfPlan } from "../../plan-grid";
import { reportOf } from "../../report-of";

const { rubric } = workedExample();
const written = (locale: "zh-CN" | "en", earlier: readonly Advice[] = [], from = workedExample()) => gridOfPlan(coachingSheets(contextOf(reportOf(from), locale), earlier, 3)[1]!);
const saidOf = (advice: readonly Advice[], metric: string) => advice.find((each) => each.metric === metric)?.advice;

/** The sheet after somebody wrote into it. */
function edited(metric: string, text: string | null, grid = written("zh-CN")) {
  const header = grid.rows.find((row) => row?.includes("辅导建议") && row.includes("指标键"))!;
  const [advice, key] = [header.indexOf("辅导建议"), header.indexOf("指标键")];
  return { ...grid, rows: grid.rows.map((row) => (row?.[key] === metric ? row.map((cell, c) => (c === advice ? text : cell)) : row)) };
}

it("has our words for what the catalogue knows, by the key, in each language", () => {
  expect(adviceOf(rubric, [], "zh-CN").map(({ criterion, posts }) => [criterion, posts])).toEqual([["询单转化率", ["售前"]], ["销售额", ["售前"]], ["平均响应", ["售前"]]]);
  expect(saidOf(adviceOf(rubric, [], "zh-CN"), "conversion")).toMatch(/^抽看 10 段/);
  expect(saidOf(adviceOf(rubric, [], "en"), "conversion")).toMatch(/^Read ten chats/);
});

it("keeps what a manager wrote over a run, in either language", () => {
  const earlier = readAdvice(edited("reply", "先背二十条快捷短语。"));
  for (const locale of ["zh-CN", "en"] as const) {
    const again = readAdvice(written(locale, earlier));
    expect(saidOf(again, "reply")).toBe("先背二十条快捷短语。");
    expect(saidOf(again, "sales")).toBe(saidOf(adviceOf(rubric, [], locale), "sales"));
  }
});

it("gives an emptied cell our words again", () => expect(saidOf(adviceOf(rubric, readAdvice(edited("reply", null)), "zh-CN"), "reply")).toBe(saidOf(adviceOf(rubric, [], "zh-CN"), "reply")));

it("follows a criterion that is renamed, and one whose key was lost by its name", () => {
  const renamed = { ...rubric, metrics: rubric.metrics.map((metric) => (metric.key === "reply" ? { ...metric, label: "响应" } : metric)) };
  const earlier = readAdvice(edited("reply", "快一点。"));
  expect(adviceOf(renamed, earlier, "zh-CN").find(({ metric }) => metric === "reply")).toMatchObject({ criterion: "响应", advice: "快一点。" });
  expect(saidOf(adviceOf(rubric, [{ metric: "", criterion: "平均响应", posts: [], advice: "再快一点。" }], "zh-CN"), "reply")).toBe("再快一点。");
});

it("keeps advice on a criterion that the rubric no longer has, and drops ours", () => {
  const without = { ...rubric, scorecards: rubric.scorecards.map((card) => ({ ...card, criteria: card.criteria.filter(({ metric }) => metric !== "reply") })) };
  expect(adviceOf(without, readAdvice(edited("reply", "留着。")), "zh-CN").at(-1)).toEqual({ metric: "reply", criterion: "平均响应", posts: [], advice: "留着。" });
  expect(adviceOf(without, readAdvice(written("zh-CN")), "zh-CN").map(({ metric }) => metric)).toEqual(["conversion", "sales"]);
});

it("reads nothing of a workbook without the sheet, or of one that is another", () => {
  expect(readAdvice(undefined)).toEqual([]);
  expect(readAdvice(gridOf("辅导建议", [["随便"], [1]]))).toEqual([]);
  expect(readAdvice(gridOf("辅导建议", [["辅导建议", "考核项"], [{ error: "#N/A" }, "销售额"], [null, null], ["多打电话。", "销售额"]]))).toEqual([
    { metric: "", criterion: "销售额", posts: [], advice: "" },
    { metric: "", criterion: "销售额", posts: [], advice: "多打电话。" },
  ]);
});
