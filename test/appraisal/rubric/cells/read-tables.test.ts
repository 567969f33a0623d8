import fc from "fast-check";
import type { Issue } from "../../../../src/appraisal/issue";
import type { Cell, RubricTables, TableCells, TableName } from "../../../../src/appraisal/rubric/cells/cell";
import { readRubricTables } from "../../../../src/appraisal/rubric/cells/read-tables";
import { tablesToJson } from "../../../../src/appraisal/rubric/cells/to-json";
import { rubricToTables } from "../../../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../../../src/appraisal/rubric/read";
import type { Rubric } from "../../../../src/appraisal/rubric/types";
import { messageOf } from "../../../../src/locale/locale";
import { exampleJson } from "../example";

const rubric = readRubric(exampleJson()).rubric as Rubric;
const tables = rubricToTables(rubric, "zh-CN");

/** The tables with one cell changed; the row counts from 1 under the header. */
function withCell(table: TableName, row: number, header: string, value: Cell): RubricTables {
  const column = tables[table][0].indexOf(header);
  return { ...tables, [table]: tables[table].map((cells, r) => (r === row ? cells.with(column, value) : cells)) };
}

function withRows(table: TableName, ...rows: readonly Readonly<Record<string, Cell>>[]): RubricTables {
  const [header] = tables[table];
  return { ...tables, [table]: [...tables[table], ...rows.map((row) => header.map((name) => row[String(name)] ?? null))] };
}

const brief = (issues: readonly Issue[]) => issues.map(({ code, cell }) => [code, cell]);
const settingRow = (key: string) => tables.settings.findIndex(([name]) => name === key);

describe("an issue names the cell, and is said once", () => {
  test.each<[string, RubricTables, readonly (readonly [string, string])[]]>([
    ["an unknown metric", withCell("criteria", 1, "考核项", "没有的"), [["unknown-metric", "KpiCriteria R2C2"]]],
    ["worst = best", withCell("criteria", 3, "最差值", 20), [["worst-equals-best", "KpiCriteria R4C10"]]],
    ["bands out of order", withCell("criteria", 1, "评分标准", "≥60%:90; ≥65%:100; ≥55%:80; 其余:60"), [["at-not-monotone", "KpiCriteria R2C11"]]],
    ["no bands at all", withCell("criteria", 1, "评分标准", null), [["missing-key", "KpiCriteria R2C11"]]],
    ["an unreadable rule", withCell("criteria", 1, "评分规则", "看心情"), [["cells-word-unknown", "KpiCriteria R2C6"]]],
    ["an unknown metric in a condition", withCell("criteria", 4, "条件", "没有的<3"), [["unknown-metric", "KpiCriteria R5C3"]]],
    ["a unit that is none", withCell("metrics", 1, "单位", "斤"), [["cells-word-unknown", "KpiMetrics R2C4"]]],
    ["a missing key", withCell("metrics", 9, "代码", null), [["missing-key", "KpiMetrics R10C1"]]],
    ["a ratio of one", withCell("metrics", 3, "计算公式", "付款人数"), [["cells-ratio-unreadable", "KpiMetrics R4C10"]]],
    ["a condition on the last tier", withCell("tiers", 3, "最低总分", 60), [["last-tier-condition", "KpiTiers R4C3"]]],
    ["a gate on an unknown metric", withCell("tiers", 1, "必须满足", "没有的=0"), [["unknown-metric", "KpiTiers R2C7"]]],
    ["two payouts", withCell("tiers", 1, "固定奖金", 500), [["cells-payout-twice", "KpiTiers R2C9"]]],
    ["a setting out of range", withCell("settings", settingRow("奖金取整"), "值", 3), [["rounding-not-power-of-ten", `KpiSettings R${settingRow("奖金取整") + 1}C2`]]],
    ["a base that is no metric", withCell("settings", settingRow("奖金基数"), "值", "底薪"), [["unknown-metric", `KpiSettings R${settingRow("奖金基数") + 1}C2`]]],
    ["proration by half", withCell("settings", settingRow("实际出勤"), "值", "接待人数"), [["missing-key", `KpiSettings R${settingRow("应出勤") + 1}C2`]]],
    ["an unknown setting", withCell("settings", 2, "设置", "方案名"), [["cells-setting-unknown", "KpiSettings R3C1"]]],
    ["another format", withCell("settings", 1, "值", "jinpai-rubric/9"), [["unknown-schema", "KpiSettings R2C2"]]],
    ["a column without a header of ours", withCell("tiers", 0, "等级", "级别"), [["cells-column-unknown", "KpiTiers R1C2"], ["cells-column-missing", "KpiTiers R1C1"]]],
  ])("%s", (_what, given, expected) => {
    const reading = readRubricTables(given);
    expect(reading.rubric).toBeNull();
    expect(brief(reading.issues)).toEqual(expected);
  });

  test("at the place that the reader of the sheet gives", () => {
    const locate = (table: string, row: number, column: number) => ({ sheet: "考核方案", cell: `${table}/${row}/${column}` });
    const [issue] = readRubricTables(withCell("criteria", 1, "权重", -1), { locate }).issues;
    expect(issue).toMatchObject({ code: "negative-weight", sheet: "考核方案", cell: "criteria/1/4", value: -1 });
  });
});

describe("criteria rows make scorecards", () => {
  const row = { 权重: 1, 评分规则: "排名" };

  test("rows of the same posts, in whatever order, make one", () => {
    const given = withRows("criteria", { ...row, 岗位: "售后、客诉", 考核项: "销售额" }, { ...row, 岗位: "客诉|售后", 考核项: "平均响应" });
    const read = readRubricTables(given).rubric;
    expect(read?.scorecards.map((card) => [card.posts, card.criteria.length])).toEqual([[["售前"], 3], [["售后", "客诉"], 2]]);
  });

  test("a row without posts belongs to those above", () => {
    expect(readRubricTables(withRows("criteria", { ...row, 考核项: "客单价" })).rubric?.scorecards[0].criteria).toHaveLength(4);
  });

  test("where no row names a post, all posts are meant", () => {
    const given = { ...tables, criteria: tables.criteria.map((cells, r) => (r === 0 ? cells : cells.with(0, null))) };
    expect(readRubricTables(given).rubric?.scorecards.map((card) => card.posts)).toEqual([["*"]]);
  });

  test("an alternative without a criterion, or under another's", () => {
    const alone = { ...tables, criteria: [tables.criteria[0], tables.criteria[4], ...tables.criteria.slice(1, 4)] };
    expect(brief(readRubricTables(alone).issues)).toEqual([["cells-alternative-first", "KpiCriteria R2C3"]]);
    const astray = { ...tables, criteria: [...tables.criteria.slice(0, 2), tables.criteria[4], ...tables.criteria.slice(2, 4)] };
    expect(brief(readRubricTables(astray).issues)).toEqual([["cells-alternative-elsewhere", "KpiCriteria R3C2"]]);
  });
});

describe("tiers and bonus of a scorecard's own", () => {
  test("by exactly its posts", () => {
    const given = withRows("tiers", { 岗位: "售前", 等级: "金牌", 最低总分: 90 }, { 岗位: "售前", 等级: "银牌" });
    expect(readRubricTables(given).rubric?.scorecards[0].tiers).toMatchObject([{ name: "金牌", minScore: 90 }, { name: "银牌" }]);
    expect(brief(readRubricTables(withRows("tiers", { 岗位: "售中", 等级: "金牌" })).issues)).toEqual([["cells-posts-unmatched", "KpiTiers R5C1"]]);
  });

  test("a bonus, or none", () => {
    const own = withRows("settings", { 设置: "奖金基数", 值: 2000, 岗位: "售前" }, { 设置: "奖金上限", 值: "无", 岗位: "售前" });
    expect(readRubricTables(own).rubric?.scorecards[0].bonus).toMatchObject({ base: 2000, min: 0, max: null });
    const none = withRows("settings", { 设置: "奖金", 值: "无", 岗位: "售前" });
    expect(readRubricTables(none).rubric?.scorecards[0].bonus).toBeNull();
  });

  test("what contradicts itself", () => {
    const last = tables.settings.length;
    const both = withRows("settings", { 设置: "奖金", 值: "无", 岗位: "售前" }, { 设置: "奖金基数", 值: 2000, 岗位: "售前" });
    expect(brief(readRubricTables(both).issues)).toEqual([["cells-bonus-none-but-filled", `KpiSettings R${last + 2}C2`]]);
    const byPost = withRows("settings", { 设置: "总分上限", 值: 100, 岗位: "售前" });
    expect(brief(readRubricTables(byPost).issues)).toEqual([["cells-setting-of-post", `KpiSettings R${last + 1}C3`]]);
    const twice = withRows("settings", { 设置: "总分上限", 值: 100 });
    expect(brief(readRubricTables(twice).issues)).toEqual([["cells-setting-twice", `KpiSettings R${last + 1}C1`]]);
  });

  test("further commissions by their number", () => {
    const rows = [["提成指标", "销售额"], ["提成阶梯", ">0:1%"], ["提成指标 2", "客单价"], ["bonus.commission.mode2", "全额"], ["提成阶梯2", ">0:2%"]];
    const given = withRows("settings", ...rows.map(([key, value]) => ({ 设置: key, 值: value })));
    expect(readRubricTables(given).rubric?.bonus?.commission).toEqual([
      { metric: "sales", mode: "marginal", steps: [{ above: 0, rate: 0.01 }] },
      { metric: "aov", mode: "whole", steps: [{ above: 0, rate: 0.02 }] },
    ]);
  });
});

test("tiers printed as ranges are read by their lower ends, with a warning for the decimals between", () => {
  const printed = [["A", "91-100"], ["B", "86-90"], ["C", "85以下"]];
  const tiers: TableCells = [["等级", "总分"], ...printed];
  const { rubric: read, issues } = readRubricTables({ ...tables, tiers, settings: tables.settings.filter(([key]) => !String(key).startsWith("奖金")) });
  expect(read?.tiers.map((tier) => tier.minScore)).toEqual([91, 86, undefined]);
  expect(issues.map(({ code, params }) => [code, params.from, params.to])).toEqual([["tier-score-gap", "90", "91"], ["tier-score-gap", "85", "86"]]);
});

test("without a table of metrics those given name them", () => {
  const others = { criteria: tables.criteria, tiers: tables.tiers, settings: tables.settings };
  const { json, issues } = tablesToJson(others, { metrics: rubric.metrics });
  expect(issues).toEqual([]);
  expect(readRubric(json).rubric).toEqual(rubric);
});

test("a header alone names metrics of no unit: numbers, and who takes part is a yes or no", () => {
  const metrics = [{ key: "响应", column: "响应" }, { key: "在岗", column: "在岗" }];
  const criteria = [["考核项", "权重", "评分规则", "评分标准"], ["响应", 100, "分档", "≤1分钟:100; ≤90秒:80; 其余:0"]];
  const { rubric: read, issues } = readRubricTables({ criteria, tiers: [["等级"], ["A"]], settings: [["设置", "值"], ["参评标记", "在岗"]] }, { metrics });
  expect(issues).toEqual([]);
  expect(read!.metrics.map(({ key, unit }) => [key, unit])).toEqual([["响应", "number"], ["在岗", "flag"]]);
  expect(read!.scorecards[0]!.criteria[0]!.rule).toMatchObject({ bands: [{ at: 60, points: 100 }, { at: 90, points: 80 }] });
});

test("blank rows, and blank cells of spaces, are nothing", () => {
  const blank = tables.criteria[0].map(() => " ");
  expect(readRubricTables({ ...tables, criteria: [...tables.criteria.slice(0, 2), blank, ...tables.criteria.slice(2), blank] }).rubric).toEqual(rubric);
});

test("the published table that contradicts itself, in the words a user reads", () => {
  const given = withCell("criteria", 1, "评分标准", "X>=55%:100; 45%>X>=50%:80; 40%>X>=45%:60; X<40%:50");
  const { rubric: read, issues } = readRubricTables(given);
  expect(read).not.toBeNull();
  expect(issues.map((issue) => messageOf(issue, "zh-CN"))).toEqual([
    "第 2 档“45%>X>=50%:80”的下限高于上限，没有数能同时满足；已按“≥50%:80”读取。请核对后改写。",
    "第 3 档“40%>X>=45%:60”的下限高于上限，没有数能同时满足；已按“≥45%:60”读取。请核对后改写。",
    "40% 与 45% 之间没有哪一档覆盖，已按 50 分读取。请核对各档是否首尾相接。",
  ]);
  expect(messageOf(issues[0], "en")).toBe('Band 2, "45%>X>=50%:80", begins above its own end, so no value is in it; it was read as "≥50%:80". Check and rewrite it.');
});

test("whatever stands in the cells, reading answers, and every issue has words in both languages", () => {
  const odd = fc.oneof(fc.constantFrom<Cell>(null, true, false, 0, -1, 1e9, "", "无", "≥", "≥60%:100", "每低1%扣2分", "售后", "满意度", '"', "均值", "排名", "线性", "分档", "a/b", "奖金", "提成指标 3"), fc.string());
  const names: readonly TableName[] = ["metrics", "criteria", "tiers", "settings"];
  const change = fc.record({ table: fc.constantFrom(...names), row: fc.nat(40), column: fc.nat(16), value: odd });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const given = changes.reduce<RubricTables>(
        (all, { table, row, column, value }) => ({ ...all, [table]: all[table].map((cells, r) => (r === row % all[table].length ? cells.with(column % cells.length, value) : cells)) }),
        tables,
      );
      const reading = readRubricTables(given);
      expect(reading.rubric !== null || reading.issues.some((issue) => issue.severity === "error")).toBe(true);
      for (const issue of reading.issues) {
        expect(issue.cell).toMatch(/^Kpi\w+ R\d+C\d+$/);
        expect(messageOf(issue, "zh-CN")).not.toContain("undefined");
        expect(messageOf(issue, "en")).not.toContain("undefined");
      }
    }),
    { numRuns: 300 },
  );
});
