import { appraise } from "../../src/appraisal/appraise";
import { explain } from "../../src/functions/explain";
import { tableOf } from "../appraisal/metric-table";
import { rubricOf } from "../appraisal/rubric-of";
import { workedExample } from "../appraisal/worked-example";
import { reportOf } from "../report/report-of";
import { published } from "./published";

const { data, criteria, tiers, settings, metrics } = published(reportOf(workedExample()), "zh-CN");

test("says a sentence a step, with the units of the metrics where they are given", () => {
  const [person, ...steps] = explain("小美", data, criteria, tiers, settings, metrics).map((row) => row[0]);
  expect(person).toBe("小美（王小美），工号 K017，岗位 售前，考核周期 2026-05");
  expect(steps.slice(0, 3)).toEqual(["询单转化率 58%", "销售额 103,000", "平均响应 26秒"].map((beginning) => expect.stringMatching(`^${beginning}`) as string));
  expect(steps.join("\n")).toContain("88.4");
  expect(explain("小美", data, criteria, tiers, settings).flat().join("\n")).toContain("询单转化率 0.58");
});

test("speaks the language of the criteria's header", () => {
  const english = published(reportOf(workedExample()), "en");
  expect(explain("小美", english.data, english.criteria, english.tiers, english.settings)[0]![0]).toMatch(/^小美 .*post 售前/);
});

test("tells why somebody is not ranked, and without tiers says nothing of them", () => {
  expect(explain("老王", data, criteria, tiers, settings).flat().join("\n")).toContain("没有");
  expect(explain("小美", data, criteria).flat().join("\n")).not.toContain("等级");
});

test.each([
  ["no name", "", { code: "#VALUE!", argument: "agent", issue: { code: "argument-empty" } }],
  ["a name that the data does not hold", "小红", { code: "#N/A", argument: "agent", issue: { code: "agent-not-in-data", params: { agent: "小红" } } }],
])("refuses %s", (_, agent, error) => expect(explain(agent, data, criteria, tiers, settings)).toMatchObject([[error]]));

test("what is wrong with the team is said as by SCORES", () => expect(explain("小美", [[""]], criteria)).toMatchObject([[{ argument: "data", issue: { code: "argument-empty" } }]]));

test("a pool without its amount stops the explanation, as it stops publishing", () => {
  const rubric = rubricOf({ tiers: [{ name: "A", payout: { coefficient: 1 } }], bonus: { base: 1000, pool: { amount: { 售后: 1000 }, by: "coefficient" } } });
  const sheets = published(reportOf(appraise(rubric, tableOf({ agents: ["小美"], values: { received: [80] } }))), "zh-CN");
  expect(explain("小美", sheets.data, sheets.criteria, sheets.tiers, sheets.settings)).toMatchObject([[{ code: "#VALUE!", argument: "settings", issue: { code: "pool-amount-missing" } }]]);
});
