import { cardPlan } from "../../../src/report/share/card-plan";
import { anonymousRanking } from "../../../src/report/share/anonymous-ranking";
import { appraise } from "../../../src/appraisal/appraise";
import { tableOf } from "../../appraisal/metric-table";
import { rubricOf } from "../../appraisal/rubric-of";
import { workedExample } from "../../appraisal/worked-example";
import { contentAt } from "../plan-grid";
import { planProblems } from "../plan-problems";
import { sampleReport } from "../sample-report";

test("nothing of anybody else's is in the plan, card and ranking alike", async () => {
  const { appraisal } = await sampleReport();
  const { agents } = appraisal.table;
  agents.forEach((own, index) => {
    const plan = { sheets: [...cardPlan(appraisal, index, "zh-CN").sheets, ...[anonymousRanking(appraisal, index, "zh-CN")].filter((sheet) => sheet !== null)] };
    const text = JSON.stringify(plan);
    expect(text).toContain(JSON.stringify(own.agent));
    const others = agents.filter(({ agent }) => agent !== own.agent).flatMap(({ agent, id, name }) => [agent, id, name]).filter((secret) => secret !== null);
    expect(others.filter((secret) => text.includes(JSON.stringify(secret)))).toEqual([]);
    expect(planProblems(plan)).toEqual([]);
  });
});

test("one sheet of plain values, on one page", () => {
  const { sheets } = cardPlan(workedExample(), 0, "en");
  expect(sheets.map(({ key, print }) => [key, print.fit])).toEqual([["scorecard", { wide: 1, high: 1 }]]);
  expect(sheets[0]!.validations).toEqual([]);
  expect(sheets[0]!.blocks.flatMap(({ rows }) => rows.flat()).every((cell) => cell === null || typeof cell !== "object")).toBe(true);
});

test("the mean of two would give the other away", () => {
  const means = (agents: readonly string[]) => {
    const [sheet] = cardPlan(appraise(rubricOf(), tableOf({ agents, values: { received: agents.map((_, k) => 80 + k) } })), 0, "zh-CN").sheets;
    return contentAt(sheet!, 11, 7);
  };
  expect(means(["小美", "阿强"])).toBeNull();
  expect(means(["小美", "阿强", "小李"])).toBe(81);
});

test("whoever is not in the table has no card", () => expect(() => cardPlan(workedExample(), 9, "en")).toThrow(RangeError));
