import { anonymousRanking } from "../../../src/report/share/anonymous-ranking";
import { workedExample } from "../../appraisal/worked-example";
import { recordsOf } from "../plan-grid";

test("only oneself is named; the others are numbered as they come", () => {
  expect(recordsOf(anonymousRanking(workedExample(), 0, "zh-CN")!, "KpiRanking")).toEqual([
    { 名次: 1, 客服: "同事 1", 总分: 97, 等级: "A" },
    { 名次: 2, 客服: "小美", 总分: 88.4, 等级: "B" },
    { 名次: 3, 客服: "同事 3", 总分: 72, 等级: "C" },
    { 名次: 4, 客服: "同事 4", 总分: 45.71, 等级: "C" },
  ]);
  expect(recordsOf(anonymousRanking(workedExample(), 0, "en")!, "KpiRanking").map((row) => row.Agent)).toEqual(["Colleague 1", "小美", "Colleague 3", "Colleague 4"]);
});

test("one's own row stands out", () => {
  const plan = anonymousRanking(workedExample(), 2, "zh-CN")!;
  const [own] = plan.conditionals;
  expect(own!.range.top - plan.tables[0]!.range.top).toBe(3);
});

test("the unranked have no ranking, strangers neither", () => {
  expect(anonymousRanking(workedExample(), 4, "zh-CN")).toBeNull();
  expect(() => anonymousRanking(workedExample(), 5, "zh-CN")).toThrow(RangeError);
});
