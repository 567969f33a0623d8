import { appraise } from "../../../src/appraisal/appraise";
import { explain } from "../../../src/appraisal/explain/explain";
import { ruleText } from "../../../src/report/sentences/rule";
import { tableOf, type Column } from "../../appraisal/metric-table";
import { rubricOf } from "../../appraisal/rubric-of";

/** A rule in words for the first agent, in both languages. */
function said(metric: string, rule: object, values: Readonly<Record<string, Column>>): [zh: string, en: string] {
  const rubric = rubricOf({}, [{ metric, rule }]);
  const agents = values[metric]!.map((_, i) => `客服${i}`);
  const [criterion] = explain(appraise(rubric, tableOf({ agents, values, totals: { 售前: { [metric]: 50 } } })), 0).criteria;
  return [ruleText(rubric, criterion!.slices[0]!, "zh-CN"), ruleText(rubric, criterion!.slices[0]!, "en")];
}

/** Each sentence names every one of these figures. */
function names(sentences: readonly string[], ...figures: string[]): void {
  for (const sentence of sentences) for (const figure of figures) expect(sentence).toContain(figure);
}

test("linear: worst, best and what they earn", () => {
  const [zh, en] = said("reply", { type: "linear", worst: 60, best: 20, min: 10 }, { reply: [26] });
  names([zh], "60秒", "20秒", "10～100");
  names([en], "60 s", "20 s", "10 to 100");
});

describe("bands: the one that was reached", () => {
  const bands = [{ at: 0.65, points: 100 }, { at: 0.55, points: 80 }];
  test("higher", () => names(said("conversion", { type: "bands", bands, otherwise: 60 }, { conversion: [0.58] }), "≥55%", "80"));
  test("lower", () => names(said("reply", { type: "bands", direction: "lower", bands: [{ at: 20, points: 100 }, { at: 30, points: 80 }], otherwise: 0 }, { reply: [26] }), "≤30", "80"));
  test("none", () => expect(said("conversion", { type: "bands", bands, otherwise: 60 }, { conversion: [0.5] })).toEqual(["未达到任何一档", "reaches no band"]));
  test("interpolated: all nodes", () => names(said("reply", { type: "bands", interpolate: true, bands: [{ at: 20, points: 100 }, { at: 60, points: 0 }] }, { reply: [26] }), "20", "100", "60", "0"));
  test("an edge with more decimals is not rounded away", () => names(said("conversion", { type: "bands", bands: [{ at: 0.98765, points: 100 }], otherwise: 0 }, { conversion: [1] }), "≥98.765%"));
});

describe("attainment: the target and whose it is", () => {
  test("a number, with cap", () => names(said("sales", { type: "attainment", target: 100000, cap: 120 }, { sales: [103000] }), "100,000", "120"));
  test("the agent's own", () => {
    const [zh, en] = said("sales", { type: "attainment", target: { metric: "goal" } }, { sales: [1], goal: [90000] });
    names([zh], "个人目标 90,000");
    names([en], "Personal goal 90,000");
  });
  test("the group's", () => {
    const [zh, en] = said("sales", { type: "attainment", target: "groupMean" }, { sales: [80, 120] });
    names([zh], "同岗均值 100");
    names([en], "group mean 100");
  });
  test("lower is better, either way, with a floor", () => {
    const mirror = said("reply", { type: "attainment", target: 30, direction: "lower", floor: 60 }, { reply: [26] });
    const inverse = said("reply", { type: "attainment", target: 30, direction: "lower", lowerAs: "inverse" }, { reply: [26] });
    names(mirror, "30", "60", "1%");
    names(inverse, "30", "÷", "100");
    expect(mirror[0]).not.toBe(inverse[0]);
  });
  test("in a small group the number that is used instead", () => {
    const [zh] = said("sales", { type: "attainment", target: "groupMean", smallGroup: { size: 5, target: 70 } }, { sales: [80, 120] });
    names([zh], "70");
    expect(zh).not.toContain("同岗均值");
  });
});

describe("perUnit: start, line, unit and points", () => {
  test("每低 1% 扣 2 分", () => {
    const [zh, en] = said("satisfaction", { type: "perUnit", below: 0.98, per: 0.01, whole: true, perUnit: -2 }, { satisfaction: [0.95] });
    names([zh], "100", "低于 98%", "每 1%", "扣 2 分", "不足一档不计");
    names([en], "100", "below 98%", "full 1%", "minus 2");
  });
  test("points added beyond a line, begun units in proportion", () => {
    const [zh, en] = said("sales", { type: "perUnit", start: 80, beyond: 100000, per: 10000, perUnit: 5 }, { sales: [110000] });
    names([zh], "80", "超过 100,000", "每 10,000", "加 5 分");
    names([en], "80", "above 100,000", "10,000", "plus 5");
  });
});

describe("rank: the place and of how many", () => {
  test("higher is better", () => {
    const [zh, en] = said("sales", { type: "rank" }, { sales: [2, 3, 1, null] });
    names([zh], "3 人", "第 2 名");
    names([en], "2", "3");
  });
  test("lower is better, in bands by percentile", () => {
    const sentences = said("reply", { type: "rank", direction: "lower", by: "percentile", bands: [{ at: 0.5, points: 100 }], otherwise: 60 }, { reply: [20, 30] });
    names([sentences[0]], "第 1 名", "2 人", "占比");
    names([sentences[1]], "percentile");
  });
});

test("relative rules: the group's value, then the rule on the ratio", () => {
  const [zh, en] = said("sales", { type: "bands", bands: [{ at: 1.2, points: 100 }], otherwise: 60, relativeTo: "groupMean" }, { sales: [120, 80] });
  names([zh], "同岗均值 100", "≥1.2", "100");
  names([en], "group mean 100", "≥1.2", "100");
});
