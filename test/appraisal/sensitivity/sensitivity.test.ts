import * as fc from "fast-check";
import { appraise, standings, type Standings } from "../../../src/appraisal/appraise";
import type { Rubric } from "../../../src/appraisal/rubric/types";
import { tiersOf } from "../../../src/appraisal/score/scorecards";
import { sensitivity, type CriterionSensitivity } from "../../../src/appraisal/sensitivity/sensitivity";
import type { LimitKind, Stability, WeightLimit } from "../../../src/appraisal/sensitivity/stability";
import { withWeight } from "../../../src/appraisal/weights/scale";
import type { MetricTable } from "../../../src/appraisal/table";
import { appraisable } from "../../oracle/arbitrary";
import { tableOf } from "../metric-table";
import { AS_IS, rubricOf } from "../rubric-of";

const TOP = 2;

/** By question: what must stay the same, read off the real standings. */
const ANSWERS = {
  tiers: ({ tiering }: Standings) => [...tiering.tier],
  first: ({ ranking }: Standings) => [...ranking.position].map((position) => position === 1),
  top: ({ ranking }: Standings) => [...ranking.position].map((position) => position > 0 && position <= TOP),
};

const ranked = ({ ranking }: Standings) => [...ranking.rank].map((rank) => rank > 0);

/** Who has the tier or a better one, among those for whom the next one follows it. */
function cutAnswer(tier: string, next: string): (standing: Standings) => boolean[] {
  return ({ rubric, assessment, tiering }) =>
    [...tiering.tier].map((index, agent) => {
      const scorecard = assessment.posts[assessment.post[agent]].scorecard;
      const names = scorecard === null ? [] : tiersOf(rubric, scorecard).map(({ name }) => name);
      return index >= 0 && names.includes(tier) && names[names.indexOf(tier) + 1] === next && index <= names.indexOf(tier);
    });
}

/** Weights within an interval: its ends where they belong to it, beside them, and between. */
function inside(stability: Stability, total: number): number[] {
  if ("untold" in stability) return [];
  const { low, high } = stability;
  const hair = total * 1e-9;
  const between = high.weight - low.weight > 2 * hair ? [low.weight + hair, high.weight - hair, ...[0.1, 0.37, 0.5, 0.81].map((part) => low.weight + part * (high.weight - low.weight))] : [];
  return [...(low.included ? [low.weight] : []), ...(high.included ? [high.weight] : []), ...between];
}

/** Weights beside each end at which something is said to change, or who is ranked. */
function outside(stability: Stability, total: number): { readonly beside: readonly number[]; readonly ends: LimitKind }[] {
  if ("untold" in stability) return [];
  const besides = ({ weight, included, ends }: WeightLimit, direction: number) =>
    ends === "scale" ? [] : [{ beside: included ? [1e-12, 1e-11, 1e-10, 1e-9].map((hair) => weight + direction * hair * total) : [weight], ends }];
  return [...besides(stability.low, -1), ...besides(stability.high, 1)];
}

function questionsOf(found: CriterionSensitivity): [Stability, (standing: Standings) => unknown[]][] {
  return [[found.tiers, ANSWERS.tiers], [found.first, ANSWERS.first], [found.top, ANSWERS.top], ...found.cuts.map(({ tier, next, stability }): [Stability, (standing: Standings) => unknown[]] => [stability, cutAnswer(tier, next)])];
}

/** Everything in the result held against the method itself. */
function check(rubric: Rubric, table: MetricTable): { told: number; bounded: number } {
  const base = standings(rubric, table);
  const counts = { told: 0, bounded: 0 };
  for (const found of sensitivity(base, { top: TOP })) {
    const at = (weight: number) => appraise(withWeight(rubric, found, weight), table);
    for (const [stability, answer] of questionsOf(found)) {
      const today = answer(base);
      if (!("untold" in stability)) counts.told++;
      for (const weight of inside(stability, found.total)) expect({ weight, is: answer(at(weight)) }).toEqual({ weight, is: today });
      for (const { beside, ends } of outside(stability, found.total)) {
        counts.bounded++;
        const asked = ends === "ranked" ? ranked : answer;
        expect({ beside, changed: beside.some((weight) => JSON.stringify(asked(at(weight))) !== JSON.stringify(asked(base))) }).toEqual({ beside, changed: true });
      }
    }
  }
  return counts;
}

test("inside an interval nothing changes by the real appraisal, just outside it does", () => {
  const counts = { told: 0, bounded: 0 };
  fc.assert(
    fc.property(appraisable, ({ rubric, table }) => {
      const { told, bounded } = check(rubric, table);
      counts.told += told;
      counts.bounded += bounded;
    }),
    { seed: 20260701, numRuns: 25, endOnFailure: true },
  );
  expect(counts.told).toBeGreaterThan(100);
  expect(counts.bounded).toBeGreaterThan(50);
});

describe("two agents and two criteria, worked out on paper", () => {
  // With x of 100 for received, 小美 has 100·x% + 50·(1 − x%) = 50 + 0.5x, 阿强 70·x% + 90·(1 − x%) = 90 − 0.2x.
  const criteria = [
    { metric: "received", weight: 60, rule: AS_IS },
    { metric: "reviews", weight: 40, rule: AS_IS },
  ];
  const table = tableOf({ agents: ["小美", "阿强"], values: { received: [100, 70], reviews: [50, 90], sales: [1, 2] } });
  const tiers = [{ name: "A", minScore: 80 }, { name: "B" }];
  const found = (json: object, which = 0) => sensitivity(standings(rubricOf({ tiers, ...json }, criteria), table), { top: 1 })[which];

  it("has today's weight within the interval", () => {
    expect(found({})).toMatchObject({ metric: "received", weight: 60, total: 100, posts: ["*"] });
  });

  it("ends where a score no longer rounds up to the threshold: 50 + 0.5x = 79.995", () => {
    const { cuts } = found({});
    expect(cuts).toEqual([{ tier: "A", next: "B", stability: { low: { weight: 59.99, included: true, ends: "change", agents: [0] }, high: { weight: 100, included: true, ends: "scale", agents: [] } } }]);
  });

  it("ends where the first place is shared: 50 + 0.5x falls below 78.575, where 阿强 has been since 57.175", () => {
    expect(found({}).first).toMatchObject({ low: { weight: 57.15, included: true, agents: [1] } });
  });

  it("asks the tie-breaker: 阿强, with more sales, is first where both show 78.57", () => {
    expect(found({ ranking: { tieBreakers: ["sales"] } }).first).toMatchObject({ low: { weight: 57.15, included: true, agents: [0, 1] } });
  });

  it("ends where the scores cross when nothing is rounded: 40 ÷ 0.7", () => {
    const { low } = found({ score: { decimals: null } }).first as { low: WeightLimit };
    expect(low.weight).toBeCloseTo(40 / 0.7, 10);
  });

  it("is told from the other weight's side as well", () => {
    expect(found({}, 1).tiers).toMatchObject({ low: { weight: 0 }, high: { weight: 40.01, included: true } });
  });

  it("does not care for thresholds behind a gate that is shut", () => {
    const shut = [{ name: "A", minScore: 80, requires: [{ metric: "sales", op: ">", value: 5 }] }, { name: "B" }];
    expect(found({ tiers: shut }).tiers).toEqual({ low: { weight: 0, included: true, ends: "scale", agents: [] }, high: { weight: 100, included: true, ends: "scale", agents: [] } });
  });
});

describe("what ends an interval, or cannot be told", () => {
  const two = [{ metric: "received", weight: 60, rule: AS_IS }, { metric: "reviews", weight: 40, rule: AS_IS }];
  const first = (json: object, criteria: readonly object[], values: Record<string, (number | null)[]>) =>
    sensitivity(standings(rubricOf({ tiers: [{ name: "A", minScore: 80 }, { name: "B" }], ...json }, criteria as Record<string, unknown>[]), tableOf({ agents: values.received.map((_, i) => `客服${i}`), values })), { top: 1 })[0];

  it("an agent without the other criterion drops out at weight 0", () => {
    const { first: stays } = first({}, two, { received: [90, 60], reviews: [70, null] });
    expect(stays).toMatchObject({ low: { weight: 0, included: false, ends: "ranked", agents: [1] } });
  });

  it("an agent comes in once a weight of 0 is more", () => {
    const found = first({}, [{ ...two[0], weight: 0 }, { ...two[1], weight: 100 }], { received: [90, 80], reviews: [70, null] });
    expect(found.tiers).toEqual({ low: { weight: 0, included: true, ends: "scale", agents: [] }, high: { weight: 0, included: true, ends: "ranked", agents: [1] } });
  });

  it("no other weight to scale", () => expect(first({}, [{ ...two[0], weight: 100 }], { received: [90, 80] })).toMatchObject({ tiers: { untold: "no-other-weight" }, first: { untold: "no-other-weight" }, cuts: [{ tier: "A", next: "B", stability: { untold: "no-other-weight" } }] }));

  it("nobody ranked", () => expect(first({}, two, { received: [null], reviews: [null] }).top).toEqual({ untold: "nobody-ranked" }));

  it("ranks without gaps, where a tier looks at them", () => {
    const dense = { ranking: { ties: "dense" }, tiers: [{ name: "A", maxRank: 1 }, { name: "B" }] };
    const found = first(dense, two, { received: [90, 80], reviews: [70, 60] });
    expect(found.tiers).toEqual({ untold: "dense-ranks" });
    expect(found.first).toMatchObject({ low: { ends: "scale" } });
  });
});

test("a crowd at the cap that a quota cuts through does not hold up the search", () => {
  const size = 200;
  const crowd = Array.from({ length: size }, (_, i) => (i < size - 1 ? 100 : 20));
  const rubric = rubricOf({ tiers: [{ name: "A", quota: 0.5 }, { name: "B" }], ranking: { tieBreakers: ["sales"] }, score: { max: 100 } }, [{ metric: "received", weight: 60, rule: AS_IS }, { metric: "reviews", weight: 40, rule: AS_IS }]);
  const table = tableOf({ agents: crowd.map((_, i) => `客服${i}`), values: { received: crowd, reviews: crowd.map((value, i) => value + (i % 7)), sales: crowd.map((_, i) => i) } });
  expect(sensitivity(standings(rubric, table), { top: 3 })[0].tiers).toMatchObject({ low: { weight: 0 }, high: { weight: 100 } });
});
