import { readRubric } from "../../../src/appraisal/rubric/read";
import { rubric } from "../../../src/locale/zh-CN/rubric";
import { edited, type Edits } from "../../appraisal/rubric/example";

const said = (edits: Edits) =>
  readRubric(edited(edits)).issues.map(({ code, params }) => (rubric as Record<string, (facts: object) => string>)[code](params));

test("says what is wrong and how to mend it", () => {
  expect(said({ "ranking.tieBreakers": "praise" })).toEqual(["指标表里没有“praise”；请先在指标表里加上它，或改成已有的指标。"]);
  expect(said({ "scorecards[0].criteria[0].weight": 35 })).toEqual([
    "岗位“售前”的权重合计是 95，不是 100（或 1）；总分会按比例折算，请核对是否漏了考核项。",
  ]);
  expect(said({ "tiers[2].minScore": 60 })).toEqual([
    "“C”是最后一个等级，要接住其余所有人，不能再设条件（最低总分）；请删去条件，或在它后面再加一个不设条件的等级。",
  ]);
});

test("calls a metric by its label, and by its key where the key is wrong", () => {
  expect(said({ "scorecards[0].criteria[1].weight": -5 })).toEqual(["考核项“销售额”的权重是负数；权重不能小于 0，扣分请写进加减分。"]);
  expect(said({ "metrics[6].weightBy": "conversion" })[0]).toContain("指标“平均响应”不能按“询单转化率”加权");
});

test("names types in words", () => {
  expect(said({ "scorecards[0].criteria[1].rule.target": true })).toEqual(["内容的类型不对，这里要填数字或一组键值或文字。"]);
});

test("every sentence is one", () => {
  const facts = new Proxy({}, { get: () => "x, y" });
  for (const say of Object.values(rubric)) expect((say as (facts: object) => string)(facts)).toMatch(/^[^ ].*[。]$/);
});
