import { appraise } from "../../../../src/appraisal/appraise";
import { scoringIssue } from "../../../../src/appraisal/issues";
import { placesOnTabs } from "../../../../src/report/report-input";
import { contextOf } from "../../../../src/report/sheets/context";
import { dataSheet } from "../../../../src/report/sheets/data/sheet";
import { tableOf } from "../../../appraisal/metric-table";
import { rubricOf } from "../../../appraisal/rubric-of";
import { workedExample } from "../../../appraisal/worked-example";
import { contentAt, recordsOf } from "../../plan-grid";
import { reportOf } from "../../report-of";

describe("the table", () => {
  const sheet = dataSheet(contextOf(reportOf(workedExample()), "zh-CN"));
  const rows = recordsOf(sheet, "KpiData");

  test("has one row per agent, in input order", () => expect(rows.map((row) => row["客服"])).toEqual(["小美", "阿强", "小李", "新人", "老王"]));

  test("leaves missing values empty, and never makes them 0", () => {
    expect(rows[3]).toMatchObject({ 客服: "新人", 销售额: null, 工号: null, 考核周期: "2026-05" });
    expect(rows[0]).toMatchObject({ 工号: "K017", 姓名: "王小美", 岗位: "售前", 参评: "是", 排名组: "售前", 销售额: 103000, 询单转化率: 0.58 });
  });

  test("shows each unit in its own format", () => {
    const styles = sheet.blocks.find(({ rows: cells }) => cells.length === 5 && cells[0]!.length > 8)!.style;
    expect(JSON.stringify(styles)).toContain('"format":"percent"');
    expect(JSON.stringify(styles)).toContain('"format":"money"');
    expect(JSON.stringify(styles)).toContain('"format":"seconds"');
  });

  test("has no column of parts where nothing is averaged", () => expect(Object.keys(rows[0]!)).not.toContain("数据范围"));

  test("a mean of counts keeps its decimals, a mean of flags is a number", () => {
    const rubric = rubricOf({
      metrics: [
        { key: "received", label: "接待", unit: "count", column: ["a"] },
        { key: "present", label: "在岗", unit: "flag", column: ["b"] },
      ],
    });
    const table = tableOf({ agents: ["小美", "阿强"], values: { received: [12.5, 8], present: [0.5, 1] } });
    const made = dataSheet(contextOf(reportOf(appraise(rubric, table)), "zh-CN"));
    expect(recordsOf(made, "KpiData").map((row) => row["在岗"])).toEqual([0.5, "是"]);
    expect(JSON.stringify(made.blocks.map(({ style }) => style))).not.toContain('"format":"integer"');
  });
});

describe("the list of issues", () => {
  const issues = [
    scoringIssue("info", "no-score", { agent: "小美" }),
    scoringIssue("warning", "no-score", { agent: "阿强" }, { sheet: "数据信息", cell: "C7", value: "=1+1" }),
    scoringIssue("warning", "no-score", { agent: "小李" }, { sheet: "别的文件", cell: "B2" }),
    scoringIssue("warning", "no-score", { agent: "老王" }, { sheet: "数据信息" }),
  ];
  const input = reportOf(workedExample(), { issues, issuePlaces: placesOnTabs(["数据信息"]) });
  const sheet = dataSheet(contextOf(input, "zh-CN"));
  const { top } = sheet.tables.find(({ name }) => name === "KpiIssues")!.range;

  test("tells the gravest first, each with its message", () => {
    expect(recordsOf(sheet, "KpiIssues").map((row) => row["级别"])).toEqual(["提醒", "提醒", "提醒", "说明"]);
    expect(recordsOf(sheet, "KpiIssues")[0]).toMatchObject({ 工作表: "数据信息", 单元格: "C7", 内容: "=1+1", 说明: expect.stringContaining("阿强") as string });
  });

  test("links to cells of the user's, and to none that are not in this workbook", () => {
    expect(contentAt(sheet, top + 1, 2)).toEqual({ text: "C7", to: { sheet: { name: "数据信息" }, cell: "C7" } });
    expect(contentAt(sheet, top + 2, 2)).toBe("B2");
    expect(contentAt(sheet, top + 3, 2)).toEqual({ text: "A1", to: { sheet: { name: "数据信息" }, cell: "A1" } });
    expect(contentAt(sheet, top + 4, 2)).toBeNull();
  });

  test("is led to from the top of the sheet", () => {
    const link = contentAt(sheet, 3, 0);
    expect(link).toMatchObject({ text: "有 4 条提示，点此查看", to: { sheet: "data", cell: `A${top - 1}` } });
    expect(contentAt(sheet, top - 2, 0)).toBe("提示清单");
  });

  test("says so when there are none, with no link to it", () => {
    const clean = dataSheet(contextOf(reportOf(workedExample(), { issues: [] }), "en"));
    expect(recordsOf(clean, "KpiIssues")).toEqual([{ Severity: null, Sheet: null, Cell: null, Content: null, Message: "Nothing to remark" }]);
    expect(contentAt(clean, 3, 0)).toBeNull();
  });
});
