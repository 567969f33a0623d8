/** What the oracle found, kept by name. */
import { appraise } from "../../src/appraisal/appraise";
import { tableOf } from "../appraisal/metric-table";
import { rubricOf } from "../appraisal/rubric-of";

describe("a tie-breaker without a direction", () => {
  it("takes that of an alternative when only an alternative reads the metric", () => {
    const fewReviews = { metric: "reviews", op: "<=", value: 50, use: "badReviews", rule: { type: "perUnit", beyond: 0, perUnit: -10, min: 80 } };
    const rubric = rubricOf({ ranking: { tieBreakers: ["badReviews"] } }, [{ metric: "satisfaction", when: [fewReviews] }]);
    const table = tableOf({ agents: ["小美", "阿强"], values: { satisfaction: [1, 1], reviews: [20, 20], badReviews: [5, 3] } });
    const { assessment, ranking } = appraise(rubric, table);
    expect([...assessment.score]).toEqual([80, 80]);
    expect([...ranking.rank]).toEqual([2, 1]);
  });
});

describe("adjustments", () => {
  const table = tableOf({ agents: ["小美"], values: { received: [100], plus: [1], minus: [1.005], prize: [1] } });

  it("of money are added up on decimals, so that half a cent is not lost", () => {
    const money = ["prize", { metric: "minus", factor: -1 }];
    const rubric = rubricOf({ adjustments: { money }, bonus: { base: 0, min: null } });
    expect(appraise(rubric, table).bonuses[0]).toMatchObject({ adjustments: -0.01, amount: -0.01 });
  });

  it("of points are added to the mean on decimals", () => {
    const points = [{ metric: "minus", factor: -99 }];
    const rubric = rubricOf({ adjustments: { points } });
    expect([...appraise(rubric, table).assessment.score]).toEqual([0.51]);
  });
});

describe("a pool", () => {
  it("gives an equal remainder to the better rank although days worked do not divide evenly", () => {
    // Weights 1 and 7/21: 14 cents are 10.5 and 3.5, and 小美 at the shorter attendance stands first.
    const tiers = [{ name: "合格", payout: { coefficient: 1 } }];
    const bonus = { base: 1000, proration: { actual: "worked", full: "due" }, pool: { amount: 0.14, by: "coefficient" } };
    const table = tableOf({ agents: ["阿强", "小美"], values: { received: [80, 90], worked: [21, 7], due: [21, 21] } });
    expect(appraise(rubricOf({ tiers, bonus }), table).bonuses.map((parts) => parts?.amount)).toEqual([0.1, 0.04]);
  });
});

describe("a value near the edge it is measured from", () => {
  const scored = (rule: object, received: number): number => appraise(rubricOf({ score: { decimals: 1 } }, [{ rule }]), tableOf({ agents: ["小美"], values: { received: [received] } })).assessment.score[0];

  it("loses no digits under perUnit: 0.35 above the line is 2.1 points and 1.05 at half", () => {
    expect(scored({ type: "perUnit", start: 0, beyond: 20000, per: 0.05, perUnit: 0.15 }, 20000.35)).toBe(1.1);
  });

  it("loses no digits under linear: halfway is half", () => {
    expect(scored({ type: "linear", worst: 0.9, best: 1.1, min: -20, max: 33.3 }, 1)).toBe(6.7);
  });

  it("loses no digits between interpolated bands", () => {
    expect(scored({ type: "bands", interpolate: true, bands: [{ at: 0.55, points: 0 }, { at: 0.95, points: 3 }] }, 0.57)).toBe(0.2);
  });
});
