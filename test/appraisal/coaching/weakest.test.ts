import * as fc from "fast-check";
import { appraise } from "../../../src/appraisal/appraise";
import { weakest } from "../../../src/appraisal/coaching/weakest";
import { readRubric } from "../../../src/appraisal/rubric/read";
import { appraisable } from "../../oracle/arbitrary";
import { tableOf } from "../metric-table";
import { exampleJson } from "../rubric/example";
import { workedExample } from "../worked-example";

const brief = (most: number, appraisal = workedExample()) => weakest(appraisal, most).map((own) => own.map(({ metric, value, points, full, lost }) => [metric, value, points, full, Number(lost.toFixed(6))]));

it("tells on paper where the team of five loses most", () => {
  const [xiaomei, aqiang, xiaoli, newcomer, laowang] = brief(3);
  expect(xiaomei).toEqual([["conversion", 0.58, 80, 100, 8], ["reply", 26, 85, 100, 4.5]]);
  // 103% and 120% of a target are no loss, nor are they set against one.
  expect(aqiang).toEqual([["sales", 90000, 90, 100, 3]]);
  expect(xiaoli).toEqual([["reply", 60, 0, 100, 30], ["conversion", 0.62, 90, 100, 4]]);
  // Sales are missing and count 0; the reply is not assessed and its weight is not lost.
  expect(newcomer).toEqual([["sales", NaN, 0, 100, Number((3000 / 70).toFixed(6))], ["conversion", 0.55, 80, 100, Number((800 / 70).toFixed(6))]]);
  expect(laowang).toEqual([]);
});

it("tells no more than was asked for", () => expect(brief(1).map((own) => own.length)).toEqual([1, 1, 1, 1, 0]));

it("keeps the order of the rubric among losses of one size", () => {
  const json = exampleJson();
  const table = tableOf({ agents: ["小美"], values: { conversion: [0.5], sales: [50000], goal: [100000], reply: [40], received: [500] } });
  // 40·40, 30·50 and 30·50 of a hundred.
  expect(weakest(appraise(readRubric(json).rubric!, table), 3)[0]!.map(({ metric, lost }) => [metric, lost])).toEqual([["conversion", 16], ["sales", 15], ["reply", 15]]);
});

it("accounts for the whole distance between a score and full points where nothing is gained beyond them", () => {
  fc.assert(
    fc.property(appraisable, ({ rubric, table }) => {
      const appraisal = appraise(rubric, table);
      const found = weakest(appraisal, Infinity);
      table.agents.forEach((_, agent) => {
        const own = found[agent]!;
        const post = appraisal.assessment.posts[appraisal.assessment.post[agent]!]!;
        const member = appraisal.assessment.member[agent]!;
        if (Number.isNaN(appraisal.assessment.score[agent]!)) return expect(own).toEqual([]);
        expect(own.map(({ lost }) => lost)).toEqual(own.map(({ lost }) => lost).sort((a, b) => b - a));
        // The score without these losses is the weighted mean of points lifted to full ones.
        const counted = post.criteria.filter(({ points }) => !Number.isNaN(points[member]!));
        const weights = counted.reduce((sum, { criterion }) => sum + criterion.weight, 0);
        const lifted = counted.reduce((sum, column) => {
          const weakness = own.find(({ criterion }) => post.criteria[criterion] === column);
          return sum + (weakness?.full ?? column.points[member]!) * column.criterion.weight;
        }, 0);
        expect(post.means[member]! + own.reduce((sum, { lost }) => sum + lost, 0)).toBeCloseTo(lifted / weights, 7);
        for (const { points, full } of own) expect(points).toBeLessThan(full);
      });
    }),
    { seed: 71, numRuns: 100 },
  );
});
