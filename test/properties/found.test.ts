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
