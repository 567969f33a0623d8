import { rubricToTables } from "../../src/appraisal/rubric/cells/to-tables";
import { workedExample } from "../appraisal/worked-example";
import { points } from "../../src/functions/points";

const HEADER = ["考核项", "权重", "评分规则", "方向", "目标", "最差值", "最好值", "评分标准", "相对于", "其他", "缺数据时"];
const criterion = (cells: Readonly<Record<string, unknown>>) => [HEADER, HEADER.map((heading) => cells[heading] ?? "")];
const LINEAR = criterion({ 考核项: "平均响应", 权重: 30, 评分规则: "线性", 最差值: 60, 最好值: 20 });
const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("the criteria of the specification's example", () => {
  const [header, conversion, , reply] = rubricToTables(workedExample().rubric, "zh-CN").criteria as unknown[][];
  expect([0.58, "62%", 0.7].map((value) => points(value, [header!, conversion!]))).toEqual([80, 90, 100]);
  expect([26, 60, "20秒"].map((value) => points(value, [header!, reply!]))).toEqual([85, 0, 100]);
});

test("the first criterion counts, and needs no weight", () => {
  expect(points(26, [HEADER.filter((heading) => heading !== "权重"), LINEAR[1]!.filter((_, c) => c !== 1)])).toBe(85);
  expect(points(26, [HEADER, HEADER.map(() => ""), LINEAR[1]!, ["不存在", "", "没有这种规则"]])).toBe(85);
  expect(points(26, [["criterion", "rule", "worst", "best"], ["AHT", "linear", 60, 20]])).toBe(85);
});

test("without a value there are no points, unless the criterion says 0", () => {
  expect([points("", LINEAR), points("-", LINEAR), points({ code: "#N/A" }, LINEAR)]).toEqual(["", "", ""]);
  expect(points("", criterion({ 考核项: "平均响应", 评分规则: "线性", 最差值: 60, 最好值: 20, 缺数据时: "计0分" }))).toBe(0);
});

describe("compared with the group", () => {
  const byRank = criterion({ 考核项: "销售额", 评分规则: "排名", 方向: "越高越好" });
  const toMean = criterion({ 考核项: "销售额", 评分规则: "达成率", 目标: "均值" });
  const relative = criterion({ 考核项: "销售额", 评分规则: "线性", 最差值: 0.5, 最好值: 1.5, 相对于: "中位数" });

  test("its values tell the points", () => {
    expect(points(300, byRank, down(100, 200, 300, "", 400, 500))).toBe(50);
    expect(points(150, toMean, [[150, 250]])).toBe(75);
    expect(points(200, relative, down(100, 200, 300))).toBe(50);
  });

  test("a value that is not among them joins them", () => expect(points(600, byRank, down(100, 200))).toBe(100));

  test("without them the points are not to be had", () => {
    for (const rule of [byRank, toMean, relative]) expect(points(300, rule)).toMatchObject({ code: "#N/A", argument: "group", issue: { code: "group-needed" } });
    expect(points(-5, toMean, down(-5, 0))).toMatchObject({ code: "#N/A", argument: "group", issue: { code: "group-without-value" } });
  });

  test("a small group has a target of its own", () => {
    const small = criterion({ 考核项: "销售额", 评分规则: "达成率", 目标: "整体值", 其他: "≤3人:200" });
    expect(points(150, small, down(150, 250))).toBe(75);
    expect(points(150, small, down(150, 250, 1, 2))).toMatchObject({ code: "#N/A", argument: "criterion", issue: { code: "target-of-rows" } });
  });
});

test("what values cannot tell is said", () => {
  expect(points(150, criterion({ 考核项: "销售额", 评分规则: "达成率", 目标: "个人目标" }))).toMatchObject({ code: "#N/A", argument: "criterion", issue: { code: "target-of-metric", params: { metric: "个人目标" } } });
  expect(points(1, criterion({ 考核项: "销售额", 评分规则: "线性", 最差值: 0, 最好值: 1, 相对于: "整体值" }))).toMatchObject({ code: "#N/A", issue: { code: "target-of-rows" } });
});

test.each([
  ["a word for a value", ["快", LINEAR], { argument: "value", issue: { code: "argument-not-number" } }],
  ["several values", [[[1], [2]], LINEAR], { argument: "value", issue: { code: "argument-not-cell" } }],
  ["no criterion", [1, [[""]]], { argument: "criterion", issue: { code: "argument-empty" } }],
  ["a header alone", [1, [HEADER]], { argument: "criterion", issue: { code: "criterion-without-row" } }],
  ["a row without its header", [1, [LINEAR[1]!, LINEAR[1]!]], { argument: "criterion", at: { row: 1, column: 1 }, issue: { code: "cells-column-unknown" } }],
  ["a rule that nobody knows", [1, criterion({ 考核项: "销售额", 评分规则: "随便" })], { argument: "criterion", at: { row: 2, column: 3 }, issue: { code: "cells-word-unknown" } }],
  ["a rule that cannot be meant", [1, criterion({ 考核项: "销售额", 评分规则: "线性", 最差值: 1, 最好值: 1 })], { argument: "criterion", at: { row: 2, column: 7 }, issue: { code: "worst-equals-best" } }],
  ["an error value in the criterion", [1, criterion({ 考核项: "销售额", 评分规则: "线性", 最差值: { code: "#REF!" }, 最好值: 1 })], { argument: "criterion", at: { row: 2, column: 6 }, issue: { code: "cells-error-value" } }],
  ["a word in the group", [1, LINEAR, down(1, "甲")], { argument: "group", at: { row: 2, column: 1 } }],
] as [string, [unknown, unknown[][], unknown[][]?], object][])("refuses %s", (_, given, error) => expect(points(...given)).toMatchObject({ code: "#VALUE!", ...error }));
