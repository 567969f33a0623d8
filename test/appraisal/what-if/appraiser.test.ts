import * as fc from "fast-check";
import { appraise, type Appraisal } from "../../../src/appraisal/appraise";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { appraiser } from "../../../src/appraisal/what-if/appraiser";
import { appraisable } from "../../oracle/arbitrary";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";
import * as criterion from "../../../src/appraisal/score/criterion";

/** All that is told, with the order of columns and the missing made comparable. */
function told({ assessment, ranking, tiering, bonuses, issues, table }: Appraisal): unknown {
  const points = assessment.posts.map(({ post, criteria }) => [post, criteria.map((column) => [column.criterion, [...column.points], [...column.status]])]);
  return { points, score: [...assessment.score], rank: [...ranking.rank], position: [...ranking.position], pools: ranking.pools, tier: [...tiering.tier], ties: tiering.quotaTies, missed: table.agents.map((_, i) => tiering.missed(i)), bonuses, issues };
}

/** A rubric with weights, a rule, tiers or money changed. */
function changed(rubric: Rubric, kind: number, factor: number): Rubric {
  const cards = rubric.scorecards;
  switch (kind) {
    case 0:
      return { ...rubric, scorecards: cards.map((card) => ({ ...card, criteria: card.criteria.map((each, k) => (k === 0 ? { ...each, weight: each.weight * factor + 1 } : each)) })) };
    case 1:
      return { ...rubric, scorecards: cards.map((card) => ({ ...card, criteria: card.criteria.map((each, k) => (k === 0 ? { ...each, rule: { type: "linear", worst: 0, best: factor * 10, min: 0, max: 100 } } : each)) })) };
    case 2:
      return { ...rubric, tiers: rubric.tiers.map((tier, k) => (k === 0 && rubric.tiers.length > 1 ? { ...tier, minScore: 50 * factor } : tier)) };
    case 3:
      return { ...rubric, score: { ...rubric.score, decimals: 0 }, ranking: { ...rubric.ranking, ties: "max" } };
    default:
      return { ...rubric, scorecards: [...cards].reverse() };
  }
}

it("says what a fresh appraisal says, however often and whatever is changed", () => {
  fc.assert(
    fc.property(appraisable, fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0.5, 1, 2)), { minLength: 1, maxLength: 4 }), ({ rubric, table }, changes) => {
      const tryOut = appraiser(table);
      let current = rubric;
      expect(told(tryOut(current))).toEqual(told(appraise(current, table)));
      for (const [kind, factor] of changes) {
        current = changed(current, kind, factor);
        expect(told(tryOut(current))).toEqual(told(appraise(current, table)));
      }
    }),
    { seed: 20260710, numRuns: 60, endOnFailure: true },
  );
});

it("computes the points of a criterion again only when what they hang on changed", () => {
  const assessing = jest.spyOn(criterion, "assessCriterion");
  const criteria = [{ metric: "received", weight: 60, rule: AS_IS }, { metric: "reviews", weight: 40, rule: AS_IS }];
  const tryOut = appraiser(tableOf({ agents: ["小美", { agent: "阿强", post: "售后" }], values: { received: [90, 80], reviews: [70, 60] } }));
  const runs = (json: object, list: readonly Record<string, unknown>[]) => {
    assessing.mockClear();
    tryOut(rubricOf(json as Record<string, unknown>, list));
    return assessing.mock.calls.length;
  };
  expect(runs({}, criteria)).toBe(4);
  expect(runs({}, [{ ...criteria[0], weight: 10 }, criteria[1]])).toBe(0);
  expect(runs({ tiers: [{ name: "A", minScore: 80 }, { name: "B" }] }, criteria)).toBe(0);
  expect(runs({}, [criteria[0], { ...criteria[1], rule: { ...AS_IS, best: 100 } }])).toBe(2);
  expect(runs({}, [criteria[0], { ...criteria[1], missing: "zero" }])).toBe(2);
  assessing.mockRestore();
});
