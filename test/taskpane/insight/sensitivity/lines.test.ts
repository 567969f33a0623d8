import { standings, type Standings } from "../../../../src/appraisal/appraise";
import { criterionSensitivity } from "../../../../src/appraisal/sensitivity/sensitivity";
import { linesOf, type Lines } from "../../../../src/taskpane/insight/sensitivity/lines";
import { tableOf } from "../../../appraisal/metric-table";
import { AS_IS, rubricOf } from "../../../appraisal/rubric-of";

const criteria = [
  { metric: "received", weight: 60, rule: AS_IS },
  { metric: "reviews", weight: 40, rule: AS_IS },
];
const tiers = [{ name: "A", minScore: 80 }, { name: "B" }];
const place = { scorecard: 0, criterion: 0 };

function drawn(agents: readonly string[], received: number[], reviews: number[], weights = criteria): { given: Standings; lines: Lines | null } {
  const given = standings(rubricOf({ tiers }, weights), tableOf({ agents: [...agents], values: { received, reviews } }));
  return { given, lines: linesOf(given, criterionSensitivity(given, place, { top: 1 })) };
}

test("draws the scores over the weight, through those of today, and marks who changes first", () => {
  // 小美 has 50 + 0.5x and falls below 80 under a weight of 60; 阿强, with 90 − 0.2x, reaches 80 only at 50.
  const { given, lines } = drawn(["小美", "阿强"], [100, 70], [50, 90]);
  expect(given.assessment.score).toEqual(Float64Array.of(80, 78));
  const [xiaomei, aqiang] = lines!.lines;
  expect([xiaomei.agent, xiaomei.isFirst, aqiang.agent, aqiang.isFirst]).toEqual([0, true, 1, false]);
  for (const [weight, score] of xiaomei.points) expect(score).toBeCloseTo(50 + 0.5 * weight, 9);
  for (const [weight, score] of aqiang.points) expect(score).toBeCloseTo(90 - 0.2 * weight, 9);
  expect([lines!.from < 60, lines!.to > 60, xiaomei.points[0][0], xiaomei.points.at(-1)![0]]).toEqual([true, true, lines!.from, lines!.to]);
});

test("of a large team only those near the cuts are drawn", () => {
  const size = 200;
  const agents = Array.from({ length: size }, (_, n) => `客服${n}`);
  const { given, lines } = drawn(agents, agents.map((_, n) => 100 - n * 0.3), agents.map((_, n) => 60 + (n % 7) * 5));
  const shown = lines!.lines.map(({ agent }) => given.assessment.score[agent]);
  expect(shown.length).toBe(12);
  const apart = [...given.assessment.score].map((score) => Math.abs(score - 80)).sort((a, b) => a - b);
  for (const score of shown) expect(Math.abs(score - 80)).toBeLessThanOrEqual(apart[40]);
});

test("where all other weights are 0 there is nothing to draw", () => {
  expect(drawn(["小美", "阿强"], [100, 70], [50, 90], [{ ...criteria[0], weight: 100 }, { ...criteria[1], weight: 0 }]).lines).toBeNull();
});
