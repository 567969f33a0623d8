import * as fc from "fast-check";
import { standings } from "../../../src/appraisal/appraise";
import { overtakingRubric, overtakings, smallestChange } from "../../../src/appraisal/sensitivity/overtake";
import { withWeight } from "../../../src/appraisal/weights/scale";
import { appraisable } from "../../oracle/arbitrary";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const criteria = [
  { metric: "received", weight: 60, rule: AS_IS },
  { metric: "reviews", weight: 40, rule: AS_IS },
];
const table = tableOf({ agents: ["小美", "阿强", "小李"], values: { received: [100, 70, 50], reviews: [50, 90, 40] } });
const base = standings(rubricOf({}, criteria), table);

it("tells the last weights at which the order still is not the other one", () => {
  // 小美 has 50 + 0.5x, 阿强 90 − 0.2x: both show 78.56 or 78.57 around 57.14, 阿强 alone shows more below 57.13.
  const found = overtakings(base, 1, 0);
  expect(found.map(({ metric }) => metric)).toEqual(["received", "reviews"]);
  expect(found[0]).toMatchObject({ weight: 60, total: 100, low: { weight: 57.13, included: true }, high: null });
  expect(found[1]).toMatchObject({ weight: 40, low: null, high: { weight: 42.87, included: true } });
  expect(smallestChange(found[0])).toBeCloseTo(0.0287, 12);
});

it("moves the weight by as few steps beyond the limit as it takes", () => {
  const found = overtakings(base, 1, 0);
  const pair = { behind: 1, ahead: 0 };
  const [lower, raised] = [overtakingRubric(base, found[0], "low", pair, 0.01), overtakingRubric(base, found[1], "high", pair, 0.01)];
  expect(lower!.scorecards[0].criteria.map(({ weight }) => weight)).toEqual([57.12, 42.88]);
  expect(raised!.scorecards[0].criteria.map(({ weight }) => weight)).toEqual([57.12, 42.88]);
  expect(standings(lower!, table).ranking.ahead(1, 0)).toBeLessThan(0);
  // A step that leads over the end of the scale.
  expect(overtakingRubric(base, { ...found[0], low: { ...found[0].low!, weight: 0 } }, "low", { behind: 2, ahead: 0 }, 0.01)).toBeNull();
});

it("finds none for those whom no weight can help, who are ahead already, or are not ranked together", () => {
  expect(overtakings(base, 2, 0)).toEqual([]);
  expect(overtakings(base, 0, 1)).toEqual([]);
  const apart = tableOf({ agents: ["小美", { agent: "阿强", post: "售后" }], values: { received: [100, 70], reviews: [50, 90] } });
  expect(overtakings(standings(rubricOf({}, criteria), apart), 1, 0)).toEqual([]);
});

it("puts the one behind ahead just beyond, and not before, by the real ranking", () => {
  let swaps = 0;
  fc.assert(
    fc.property(appraisable, ({ rubric, table: team }) => {
      const today = standings(rubric, team);
      const pool = today.ranking.pools.find(({ sorted }) => sorted.length > 1);
      if (pool === undefined) return;
      const [ahead, behind] = pool.sorted;
      for (const found of overtakings(today, behind, ahead)) {
        const isSwapped = (weight: number) => standings(withWeight(rubric, found, weight), team).ranking.ahead(behind, ahead) < 0;
        for (const [limit, direction] of [[found.low, -1], [found.high, 1]] as const) {
          if (limit === null) continue;
          swaps++;
          const hair = direction * found.total;
          const beyond = limit.included ? [1e-12, 1e-11, 1e-10, 1e-9].map((part) => limit.weight + part * hair) : [limit.weight];
          expect({ limit, swapped: beyond.some(isSwapped) }).toEqual({ limit, swapped: true });
          const before = [0.2, 0.7, 1].map((part) => found.weight + part * (limit.weight - 1e-9 * hair - found.weight)).filter((weight) => (weight - found.weight) * direction >= 0);
          expect({ limit, early: before.filter(isSwapped) }).toEqual({ limit, early: [] });
        }
      }
    }),
    { seed: 20260702, numRuns: 40, endOnFailure: true },
  );
  expect(swaps).toBeGreaterThan(20);
});
