import * as fc from "fast-check";
import { appraise } from "../../../../src/appraisal/appraise";
import { sumExactly } from "../../../../src/appraisal/decimal";
import { explain } from "../../../../src/appraisal/explain/explain";
import { roundHalfAway } from "../../../../src/appraisal/number";
import { cardMaker } from "../../../../src/report/sheets/cards/card";
import { appraisable } from "../../../oracle/arbitrary";
import { workedExample } from "../../../appraisal/worked-example";

const cardOf = cardMaker(workedExample(), "zh-CN");

test("the card of 小美 says what was worked out on paper", () => {
  const { lines, ...card } = cardOf(0);
  expect(card).toMatchObject({ score: 88.4, rank: 2, poolSize: 4, tier: { name: "B" }, mean: 88.4, adjustment: 0, settling: 0, next: "A：总分 88.4 < 90；询单转化率 58% < 60%", leftOut: "" });
  expect(lines.map(({ criterion, value, target, points, weight, contribution }) => [criterion, value, target, points, weight, contribution])).toEqual([
    ["询单转化率", "58%", "≥65%", 80, 40, 32],
    ["销售额", "103,000", "≥100,000", 103, 30, 30.9],
    ["平均响应", "26秒", "≤20秒", 85, 30, 25.5],
  ]);
});

test("what does not count is told, and has no points; what counts as zero has", () => {
  const card = cardOf(3);
  expect(card.leftOut).toBe("平均响应没有得分，不计入总分，权重由其余考核项分摊。");
  expect(card.lines.map(({ value, points, contribution }) => [value, points, contribution])).toEqual([["55%", 80, 45.71], ["无数据", 0, 0], ["不考核", null, null]]);
});

test("without a scorecard the card says why there is nothing", () => {
  expect(cardOf(4)).toMatchObject({ score: null, rank: null, tier: null, bonus: null, lines: [], mean: null, leftOut: "", next: "该岗位没有评分卡，只列出、不评分。" });
});

test("contributions, adjustment and settling add up to the printed score; values are those of the explanation", () => {
  fc.assert(
    fc.property(appraisable, ({ rubric, table }) => {
      const appraisal = appraise(rubric, table);
      const maker = cardMaker(appraisal, "en");
      table.agents.forEach((_, index) => {
        const card = maker(index);
        const steps = explain(appraisal, index);
        expect(card.lines.map(({ points }) => points)).toEqual(steps.criteria.map(({ points }) => (Number.isNaN(points) ? null : roundHalfAway(points, 2))));
        expect(card.tier?.name ?? null).toBe(steps.tier?.name ?? null);
        if (card.score === null) return expect(card.lines.every(({ contribution }) => contribution === null)).toBe(true);
        const contributions = card.lines.map(({ contribution }) => contribution ?? 0);
        expect(sumExactly(contributions)).toBe(card.mean);
        expect(sumExactly([...contributions, card.adjustment!, card.settling!])).toBe(roundHalfAway(card.score, 2));
      });
    }),
    { numRuns: 60 },
  );
});
