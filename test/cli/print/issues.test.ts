import type { Issue } from "../../../src/appraisal/issue";
import { scoringIssue } from "../../../src/appraisal/issues";
import { cliIssue } from "../../../src/cli/codes";
import { issueLines } from "../../../src/cli/print/issues";

const noScore = (agent: string, severity: Issue["severity"] = "warning") => scoringIssue(severity, "no-score", { agent });

test("no issues, no lines", () => expect(issueLines([], "zh-CN")).toEqual([]));

test("errors first, then warnings, then notes, and how many of each", () => {
  const lines = issueLines([noScore("说明", "info"), noScore("提醒"), noScore("错误", "error")], "zh-CN");
  expect(lines.slice(0, 3).map((line) => line.slice(0, 7))).toEqual(["[错误] 错误", "[提醒] 提醒", "[说明] 说明"]);
  expect(lines.at(-1)).toBe("共 1 个错误、1 条提醒、1 条说明");
  expect(issueLines([noScore("Ann")], "en").at(-1)).toBe("0 errors, 1 warning, 0 notes");
});

test("of a kind of warning three are shown in full; of errors all", () => {
  const names = ["甲", "乙", "丙", "丁", "戊"];
  const warnings = issueLines(names.map((name) => noScore(name)), "zh-CN");
  expect(warnings).toHaveLength(5);
  expect(warnings[3]).toContain("同类还有 2 条");
  expect(issueLines(names.map((name) => noScore(name, "error")), "zh-CN")).toHaveLength(6);
});

test("kinds are counted apart, three of each", () => {
  const kinds = [...["甲", "乙", "丙"].map((agent) => noScore(agent)), ...["甲", "乙", "丙"].map((agent) => scoringIssue("warning", "pool-cell-empty", { agent }))];
  expect(issueLines(kinds, "zh-CN")).toHaveLength(7);
});

describe("where an issue is", () => {
  const line = (place: object) => issueLines([scoringIssue("warning", "no-score", { agent: "小美" }, place)], "zh-CN")[0]!;
  const message = issueLines([noScore("小美")], "zh-CN")[0]!.slice("[提醒] ".length);

  test.each<[string, object, string]>([
    ["a cell and what stands in it", { sheet: "数据", cell: "B2", value: "abc" }, "数据!B2「abc」："],
    ["a cell that is empty", { sheet: "数据", cell: "B2" }, "数据!B2："],
    ["a sheet", { sheet: "数据" }, "数据："],
    ["a path of a rubric file", { cell: "tiers[0].minScore", value: 0 }, "tiers[0].minScore「0」："],
    ["a flag", { cell: "x", value: false }, "x「false」："],
    ["nowhere", {}, ""],
  ])("%s", (_, place, prefix) => expect(line(place)).toBe(`[提醒] ${prefix}${message}`));

  test("a long text is cut, and what would move the cursor is not printed", () => {
    expect(line({ sheet: "数据", cell: "B2", value: "长".repeat(60) })).toContain(`「${"长".repeat(40)}…」`);
    expect(line({ sheet: "\u001B[31m", cell: "B2" })).not.toContain("\u001B");
  });
});

test("the command line's own issues are worded too", () => {
  expect(issueLines([cliIssue("error", "file-not-found", { file: "五月.xlsx" }, { sheet: "五月.xlsx" })], "zh-CN")[0]).toContain("找不到文件 五月.xlsx");
});
