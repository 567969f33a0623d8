import { appraise } from "../../../../src/appraisal/appraise";
import { contextOf } from "../../../../src/report/sheets/context";
import { scoresSheet } from "../../../../src/report/sheets/scores/sheet";
import { scoresTable } from "../../../../src/report/sheets/scores/table";
import { resultOf } from "../../../../src/report/result";
import { tableOf } from "../../../appraisal/metric-table";
import { criterionJson, rubricOf } from "../../../appraisal/rubric-of";
import { workedExample } from "../../../appraisal/worked-example";
import { recordsOf } from "../../plan-grid";
import { reportOf } from "../../report-of";
import { sampleReport } from "../../sample-report";

describe("the worked example", () => {
  const appraisal = workedExample();
  const sheet = scoresSheet(contextOf(reportOf(appraisal), "zh-CN"));
  const rows = recordsOf(sheet, "KpiScores");

  test("a row in full", () => {
    expect(rows[1]).toEqual({ 名次: 2, 客服: "小美", 工号: "K017", 姓名: "王小美", 岗位: "售前", 询单转化率: 80, 销售额: 103, 平均响应: 85, 总分: 88.4, 等级: "B", 距上一等级: "A：总分 88.4 < 90；询单转化率 58% < 60%" });
  });

  test("the best has nothing to reach", () => expect(rows[0]).toMatchObject({ 名次: 1, 客服: "阿强", 等级: "A", 距上一等级: "已是最高等级" }));

  test("who is not ranked stands last, with the reason", () => {
    expect(rows.at(-1)).toMatchObject({ 名次: null, 客服: "老王", 总分: null, 等级: null, 距上一等级: "该岗位没有评分卡，只列出、不评分。" });
  });

  test("a criterion that was not assessed has no points", () => expect(rows[3]).toMatchObject({ 客服: "新人", 平均响应: null, 销售额: 0 }));

  test("bars on the score, a colour for each tier, the header stays", () => {
    const { top } = sheet.tables[0]!.range;
    expect(sheet.conditionals).toContainEqual({ kind: "dataBar", range: scoresTable(contextOf(reportOf(appraisal), "zh-CN")).body("score"), tone: "accent", min: 0 });
    expect(sheet.conditionals.filter(({ kind }) => kind === "equals")).toMatchObject([{ text: "A", tone: "good" }, { text: "B", tone: "accent" }, { text: "C", tone: "poor" }]);
    expect(sheet).toMatchObject({ freeze: { rows: top + 1, columns: 2 }, print: { titleRows: [top, top] } });
    expect(sheet.tables[0]).toMatchObject({ name: "KpiScores", filter: true });
  });
});

test("the sample month stands in the order of the result", async () => {
  const input = await sampleReport();
  const rows = recordsOf(scoresSheet(contextOf(input, "en")), "KpiScores");
  const { agents } = resultOf(input.appraisal, input.issues, "en");
  expect(rows.map((row) => [row.Agent, row.Score, row.Rank, row.Tier])).toEqual(agents.map(({ agent, score, rank, tier }) => [agent, score, rank, tier]));
});

test("posts that call a criterion the same share its column; one that one post has twice has two", () => {
  const rubric = rubricOf({
    metrics: [
      { key: "received", label: "接待", unit: "number", column: ["a"] },
      { key: "served", label: "接待", unit: "number", column: ["b"] },
    ],
    scorecards: [
      { posts: ["售前"], criteria: [criterionJson({ metric: "received" })] },
      { posts: ["售后"], criteria: [criterionJson({ metric: "served" }), criterionJson({ metric: "received" })] },
      { posts: ["投诉处理"], criteria: [criterionJson({ metric: "served" })] },
    ],
  });
  const table = tableOf({ agents: ["小美", { agent: "老王", post: "售后" }], values: { received: [80, 70], served: [60, 50] } });
  const rows = recordsOf(scoresSheet(contextOf(reportOf(appraise(rubric, table)), "zh-CN")), "KpiScores");
  const points = rows.map((row) => Object.entries(row).filter(([heading]) => heading.startsWith("接待")));
  expect(points.map((cells) => cells.map(([, value]) => value))).toEqual([
    [80, null],
    [50, 70],
  ]);
});

test("a pool has its column where the rubric ranks by one, adjustments where it has any", () => {
  const plain = recordsOf(scoresSheet(contextOf(reportOf(workedExample()), "zh-CN")), "KpiScores");
  expect(Object.keys(plain[0]!)).not.toEqual(expect.arrayContaining(["排名组"]));
  const rubric = rubricOf({ ranking: { pool: { column: ["组别"] } }, adjustments: { points: ["sales"] } });
  const table = tableOf({ agents: [{ agent: "小美", poolCell: "一组" }, { agent: "阿强", poolCell: "" }], values: { received: [80, 70], sales: [2, null] } });
  const rows = recordsOf(scoresSheet(contextOf(reportOf(appraise(rubric, table)), "zh-CN")), "KpiScores");
  expect(rows.map((row) => [row["客服"], row["排名组"], row["加减分"], row["名次"]])).toEqual([
    ["小美", "一组", 2, 1],
    ["阿强", null, 0, 1],
  ]);
});

test("more criteria than a page can hold follow behind the ranking, with rank and agent on every page", async () => {
  const wide = scoresSheet(contextOf(await sampleReport(), "zh-CN"));
  const { range } = wide.tables[0]!;
  expect(wide.print).toMatchObject({ orientation: "portrait", area: range, titleRows: [range.top, range.top], titleColumns: [0, 1], header: "评分排名  2026-05" });
  const [first, ...further] = wide.print.columnBreaks!;
  expect(first).toBe(scoresTable(contextOf(await sampleReport(), "zh-CN")).body("nextTier").right + 1);
  expect(further.length).toBeGreaterThan(0);
  expect(scoresSheet(contextOf(reportOf(workedExample()), "zh-CN")).print).toEqual(expect.not.objectContaining({ area: expect.anything() as unknown }));
});
