import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { appraise } from "../../src/appraisal/appraise";
import type { Cell } from "../../src/appraisal/rubric/cells/cell";
import { readRubricTables } from "../../src/appraisal/rubric/cells/read-tables";
import { speechOf } from "../../src/appraisal/rubric/cells/speech";
import { rubricToTables } from "../../src/appraisal/rubric/cells/to-tables";
import { readRubric } from "../../src/appraisal/rubric/read";
import { openBook } from "../../src/book/file/open";
import type { Grid } from "../../src/book/grid";
import { scores } from "../../src/functions/scores";
import { score } from "../../src/pipeline";
import { resultOf } from "../../src/report/result";
import { loadTemplate, templateNames } from "../../src/templates";
import { tableOf } from "../appraisal/metric-table";
import { rubricOf } from "../appraisal/rubric-of";
import { workedExample } from "../appraisal/worked-example";
import { casesBelow, type Case } from "../cases";
import { appraisable } from "../oracle/arbitrary";
import { reportOf } from "../report/report-of";
import { sampleReport } from "../report/sample-report";
import { published, type Published, type Range } from "./published";

/** As the live sheet calls it. */
const live = ({ data, criteria, tiers, settings }: Published) => scores(data, criteria, tiers, settings);

describe("equals what is published, to the last digit", () => {
  let month: readonly Grid[];
  beforeAll(async () => {
    month = (await openBook(readFileSync(join(__dirname, "../../assets/sample-month.xlsx")), "sample-month.xlsx")).grids;
  });

  test("the example of the specification", () => {
    const sheets = published(reportOf(workedExample()), "zh-CN");
    expect(live(sheets)).toEqual(sheets.trial);
    expect(live(sheets)).toEqual([
      ["客服", "岗位", "询单转化率", "销售额", "平均响应", "总分", "名次", "等级"],
      ["阿强", "售前", 100, 90, 100, 97, 1, "A"],
      ["小美", "售前", 80, 103, 85, 88.4, 2, "B"],
      ["小李", "售前", 90, 120, 0, 72, 3, "C"],
      ["新人", "售前", 80, 0, "", 45.71, 4, "C"],
      ["老王", "售后", "", "", "", "", "", ""],
    ]);
  });

  test.each(templateNames("zh-CN").flatMap(({ name }) => (["zh-CN", "en"] as const).map((locale) => [name, locale] as const)))("the template %s on the sample month, in %s", (name, locale) => {
    const { appraisal } = score(month, readRubric(loadTemplate(name, locale)).rubric!);
    const sheets = published(reportOf(appraisal!), locale);
    expect(live(sheets)).toEqual(sheets.trial);
    expect(scores(sheets.data, sheets.criteria, sheets.tiers, sheets.settings, sheets.metrics)).toEqual(sheets.trial);
  });

  test.each([[["period"]], [["shop"]], [["period", "shop"]]] as ("period" | "shop")[][][])("the sample quarter averaged over %j", async (averageOver) => {
    const sheets = published(await sampleReport("sample-quarter", (rubric) => ({ ...rubric, averageOver })), "zh-CN");
    expect(live(sheets)).toEqual(sheets.trial);
  });

  test("any rubric and data", () => {
    fc.assert(
      fc.property(appraisable, fc.constantFrom("zh-CN" as const, "en" as const), ({ rubric, table }, locale) => {
        const sheets = published(reportOf(appraise(rubric, table)), locale);
        expect(live(sheets)).toEqual(sheets.trial);
      }),
      { numRuns: 100, seed: 20260701 },
    );
  });
});

describe("every worked case that scores", () => {
  const cases = casesBelow(join(__dirname, "../cases")).map((one) => [one.name, one] as [string, Case]);

  test.each(cases)("%s", async (_, { rubric: json, period, grids }) => {
    const { rubric } = readRubric(json);
    const run = rubric && score(await grids(), rubric, { period });
    if (run?.appraisal === null || run === null) return;
    const sheets = published(reportOf(run.appraisal), "zh-CN");
    expect(live(sheets)).toEqual(sheets.trial);
    const expected = resultOf(run.appraisal, [], "zh-CN").agents.map((agent) => [agent.agent, agent.score ?? "", agent.rank ?? "", agent.tier ?? ""]);
    expect(live(sheets).slice(1).map((row) => [row[0], ...row.slice(-3)])).toEqual(expected);
  });
});

describe("names of metrics", () => {
  const metrics = [
    { key: "received", label: { "zh-CN": "接待量", en: "Received" }, unit: "number", column: ["a"] },
    { key: "aov", label: { "zh-CN": "客单价", en: "AOV" }, unit: "money", column: ["b"] },
  ];
  const criteria = [
    { metric: "received", weight: 60, rule: { type: "linear", worst: 0, best: 100 } },
    { metric: "aov", weight: 40, rule: { type: "linear", worst: 0, best: 200 } },
  ];
  const rubric = rubricOf({ metrics, scorecards: [{ posts: ["*"], criteria }] });
  const table = tableOf({ agents: ["小美", "阿强"], values: { received: [80, 70], aov: [120, 180] } });
  const appraisal = appraise(rubric, table);

  test("a rubric sheet in English beside sheets in Chinese: KpiData and the trial speak as it does", () => {
    const tables = rubricToTables(rubric, "en");
    const sheets = published(reportOf(appraisal, { rubricInBook: speechOf(tables) }), "zh-CN", tables);
    expect(sheets.data[0]).toEqual(["客服", "工号", "姓名", "岗位", "考核周期", "参评", "排名组", "Received", "AOV"]);
    expect(sheets.trial[0]).toEqual(["Agent", "Post", "Received", "AOV", "Score", "Rank", "Tier"]);
    expect(live(sheets)).toEqual(sheets.trial);
  });

  test("a rubric sheet whose cells name metrics by key, by either label, by several", () => {
    const tables = rubricToTables(rubric, "zh-CN");
    const named = (from: string, to: string) => (row: readonly Cell[]) => row.map((cell) => (cell === from ? to : cell));
    const mixed = { ...tables, criteria: tables.criteria.map(named("接待量", "received")).map(named("客单价", "AOV")), settings: tables.settings.map((row) => (row[0] === "同分比较" ? ["同分比较", "接待量; 客单价", null, null] : row)) };
    const again = readRubricTables(mixed).rubric!;
    expect(again.ranking.tieBreakers.map(({ metric }) => metric)).toEqual(["received", "aov"]);
    const sheets = published(reportOf(appraise(again, table), { rubricInBook: speechOf(mixed) }), "zh-CN", mixed);
    expect(sheets.data[0]!.slice(-2)).toEqual(["接待量 (metric received)", "客单价 (metric AOV)"]);
    expect(sheets.trial[0]).toEqual(["客服", "岗位", "接待量", "客单价", "总分", "名次", "等级"]);
    expect(live(sheets)).toEqual(sheets.trial);
    expect(scores(sheets.data, sheets.criteria, sheets.tiers, sheets.settings, sheets.metrics).slice(1)).toEqual(sheets.trial.slice(1));
  });

  test.each([
    ["two of one label", "客单价", "客单价"],
    ["that of a column of ours", "客服", "排名组"],
    ["that of a column of ours in the other language", "Agent", "Pool"],
    ["who takes part", "参评", "名次"],
  ])("labels that are taken: %s", (_, one, other) => {
    const labelled = rubricOf({ metrics: [{ ...metrics[0], label: one }, { ...metrics[1], label: other }], scorecards: [{ posts: ["*"], criteria }] });
    const sheets = published(reportOf(appraise(labelled, table)), "zh-CN");
    expect(live(sheets)).toEqual(sheets.trial);
    expect(scores(sheets.data, sheets.criteria, sheets.tiers, sheets.settings, sheets.metrics).slice(1)).toEqual(sheets.trial.slice(1));
  });
});

describe("a table made by hand", () => {
  const criteria = [["考核项", "权重", "评分规则", "最差值", "最好值"], ["满意度", 60, "线性", "0%", "100%"], ["平均响应", 40, "线性", 60, 20], ["", "", "", "", ""]];
  const tiers = [["等级", "最低总分"], ["A", 90], ["B", ""]];

  test("needs agents and the criteria's columns; texts are read, summaries and empty rows are not people", () => {
    const data = [["姓名", "平均响应", "满意度", ""], ["小美", "40秒", "75%", ""], ["阿强", 20, 1, ""], ["合计", 60, 1.95, ""], ["", "", "", ""], ["新人", "-", { code: "#N/A" }, ""]];
    expect(scores(data, criteria, tiers)).toEqual([
      ["客服", "岗位", "满意度", "平均响应", "总分", "名次", "等级"],
      ["阿强", "", 100, 100, 100, 1, "A"],
      ["小美", "", 75, 50, 65, 2, "B"],
      ["新人", "", "", "", "", "", ""],
    ]);
  });

  test("without tiers there is none to show", () => {
    expect(scores([["客服", "满意度", "平均响应"], ["小美", 1, 20]], criteria)).toEqual([["客服", "岗位", "满意度", "平均响应", "总分", "名次", "等级"], ["小美", "", 100, 100, 100, 1, ""]]);
  });

  test("the language is that of the criteria's header", () => {
    const english = [["Criterion", "Weight", "Rule", "Worst", "Best"], ["AHT", 100, "linear", 60, 20]];
    expect(scores([["Agent", "AHT", "Post"], ["May", 30, "Sales"]], english, [["Tier"], ["All"]])).toEqual([["Agent", "Post", "AHT", "Score", "Rank", "Tier"], ["May", "Sales", 75, 75, 1, "All"]]);
  });

  const data = [["客服", "满意度", "平均响应"], ["小美", 1, 20]];
  const error = (...given: [Range, Range, Range?, Range?, Range?]) => scores(...given)[0]![0];

  test.each<[string, [Range, Range, Range?, Range?, Range?], object]>([
    ["no data", [[[""]], criteria], { argument: "data", issue: { code: "argument-empty" } }],
    ["no criteria", [data, [[""]]], { argument: "criteria", issue: { code: "argument-empty" } }],
    ["data without agents", [[["满意度", "平均响应"], [1, 20]], criteria, tiers], { argument: "data", at: { row: 1, column: 1 }, issue: { code: "data-without-agents" } }],
    ["an agent twice", [[...data, ["小美", 1, 30]], criteria, tiers], { argument: "data", at: { row: 3, column: 1 }, issue: { code: "data-agent-twice", params: { agent: "小美" } } }],
    ["a criterion that the data does not hold", [[["客服", "满意度"], ["小美", 1]], criteria, tiers], { argument: "criteria", at: { row: 3, column: 1 }, issue: { code: "unknown-metric", params: { metric: "平均响应" } } }],
    ["the same, with the metrics given", [[["客服", "满意度"], ["小美", 1]], criteria, tiers, undefined, [["代码", "指标", "单位", "数据列"], ["csat", "满意度", "比率", "a"], ["aht", "平均响应", "秒", "b"]]], { argument: "data", issue: { code: "data-without-metric", params: { metric: "平均响应" } } }],
    ["a broken criterion", [data, [criteria[0]!, ["满意度", 60, "随便", 0, 1]], tiers], { argument: "criteria", at: { row: 2, column: 3 }, issue: { code: "cells-word-unknown" } }],
    ["an error value in the criteria", [data, [criteria[0]!, ["满意度", { code: "#REF!" }, "线性", 0, 1]], tiers], { argument: "criteria", at: { row: 2, column: 2 }, issue: { code: "cells-error-value" } }],
    ["a condition on the last tier", [data, criteria, [["等级", "最低总分"], ["A", 90]]], { argument: "tiers", at: { row: 2, column: 2 }, issue: { code: "last-tier-condition" } }],
    ["an unknown setting", [data, criteria, tiers, [["设置", "值"], ["没有的设置", 1]]], { argument: "settings", at: { row: 2, column: 1 }, issue: { code: "cells-setting-unknown" } }],
    ["a total that only rows of data tell", [data, [[...criteria[0]!, "相对于"], [...criteria[1]!, "整体值"]], tiers], { code: "#N/A", argument: "data", issue: { code: "data-without-total", params: { metric: "满意度" } } }],
  ])("refuses %s", (_, given, wanted) => expect(error(...given)).toMatchObject(wanted));

  test("whatever the cells hold, it answers", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom("", null, undefined, "客服", "满意度", "考核项", "分段", { code: "#N/A" }, { basicValue: 3 }, {}));
    const range = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(range, range, range, range, range, fc.boolean(), (some, more, third, fourth, fifth, proper) => {
        const given: [Range, Range, Range, Range, Range] = proper ? [[...data, ...some], [...criteria, ...more], [...tiers, ...third], fourth, fifth] : [some, more, third, fourth, fifth];
        expect(Array.isArray(scores(...given)[0])).toBe(true);
      }),
      { numRuns: 300, seed: 20260703 },
    );
  });
});
