import { coachingSheets } from "../../../../src/report/sheets/coaching/sheet";
import { contextOf } from "../../../../src/report/sheets/context";
import { workedExample } from "../../../appraisal/worked-example";
import { recordsOf } from "../../plan-grid";
import { planProblems } from "../../plan-problems";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";

test("of the team of five: the lowest score first, the costliest criterion first, with value and target", () => {
  const [sheet] = coachingSheets(contextOf(reportOf(workedExample()), "zh-CN"), [], 2);
  expect(recordsOf(sheet!, "KpiCoaching").map((row) => [row["客服"], row["考核项"], row["实际"], row["目标"], row["得分"], Number(Number(row["失分"]).toFixed(2))])).toEqual([
    ["新人", "销售额", "无数据，按 0 分", "≥100,000", 0, 42.86],
    ["新人", "询单转化率", "55%", "≥65%", 80, 11.43],
    ["小李", "平均响应", "60秒", "≤20秒", 0, 30],
    ["小李", "询单转化率", "62%", "≥65%", 90, 4],
    ["小美", "询单转化率", "58%", "≥65%", 80, 8],
    ["小美", "平均响应", "26秒", "≤20秒", 85, 4.5],
    ["阿强", "销售额", "90,000", "≥100,000", 90, 3],
  ]);
});

test.each(["zh-CN", "en"] as const)("the sample in %s: sound sheets, and each line shows the advice on its criterion", async (locale) => {
  const sheets = coachingSheets(contextOf(await sampleReport(), locale), [], 3);
  expect(planProblems({ sheets })).toEqual([]);
  const [coaching, advice] = sheets;
  const [criterion, said] = locale === "en" ? ["Criterion", "What to do"] : ["考核项", "辅导建议"];
  const words = new Map(recordsOf(advice!, "KpiAdvice").map((row) => [row[criterion!], row[said!]]));
  const rows = recordsOf(coaching!, "KpiCoaching");
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(row[said!]).toBe(words.get(row[criterion!]!));
});

test("where nobody is below target it says so", () => {
  const example = workedExample();
  const assessment = { ...example.assessment, score: example.assessment.score.map(() => NaN) };
  const [sheet] = coachingSheets(contextOf(reportOf({ ...example, assessment }), "zh-CN"), [], 3);
  expect(planProblems({ sheets: coachingSheets(contextOf(reportOf({ ...example, assessment }), "zh-CN"), [], 3) })).toEqual([]);
  expect(sheet!.blocks.flatMap(({ rows }) => rows.flat())).toContain("本期没有人低于目标。");
});
