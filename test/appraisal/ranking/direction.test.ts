import { ruleDirection, tieBreakerDirection } from "../../../src/appraisal/ranking/direction";
import type { Direction, Rule } from "../../../src/appraisal/rubric/types";
import { criterionJson, rubricOf, ruleOf } from "../rubric-of";

describe("which way a rule pays", () => {
  test.each<[{ type: Rule["type"] } & Record<string, unknown>, Direction]>([
    [{ type: "linear", worst: 60, best: 20 }, "lower"],
    [{ type: "linear", worst: 0.8, best: 1 }, "higher"],
    [{ type: "attainment", target: 1 }, "higher"],
    [{ type: "attainment", target: 1, direction: "lower" }, "lower"],
    [{ type: "bands", bands: [{ at: 1, points: 1 }], otherwise: 0 }, "higher"],
    [{ type: "bands", direction: "lower", bands: [{ at: 1, points: 1 }], otherwise: 0 }, "lower"],
    [{ type: "bands", interpolate: true, bands: [{ at: 20, points: 100 }, { at: 60, points: 0 }] }, "lower"],
    [{ type: "bands", interpolate: true, bands: [{ at: 60, points: 0 }, { at: 20, points: 100 }] }, "lower"],
    [{ type: "bands", interpolate: true, bands: [{ at: 0, points: 0 }, { at: 1, points: 100 }] }, "higher"],
    [{ type: "perUnit", beyond: 30, perUnit: -1 }, "lower"],
    [{ type: "perUnit", beyond: 30, perUnit: 1 }, "higher"],
    [{ type: "perUnit", below: 0.98, perUnit: -2 }, "higher"],
    [{ type: "perUnit", below: 30, perUnit: 2 }, "lower"],
    [{ type: "rank" }, "higher"],
    [{ type: "rank", direction: "lower" }, "lower"],
  ])("%j: %s is better", (rule, direction) => {
    expect(ruleDirection(ruleOf(rule))).toBe(direction);
  });
});

describe("which way a tie-breaker goes", () => {
  const quick = { metric: "reply", rule: { type: "linear", worst: 60, best: 20 } };
  const slow = { metric: "reply", rule: { type: "linear", worst: 20, best: 60 } };

  test("as it says, whatever the criteria", () => {
    expect(tieBreakerDirection({ metric: "reply", direction: "higher" }, rubricOf({}, [quick]))).toBe("higher");
  });

  test("else as the first criterion in rubric order that uses the metric", () => {
    const cards = (...criteria: object[]) => rubricOf({ scorecards: criteria.map((criterion, i) => ({ posts: [`岗位${i}`], criteria: [criterionJson({}), criterionJson({ ...criterion })] })) });
    expect(tieBreakerDirection({ metric: "reply" }, cards(quick, slow))).toBe("lower");
    expect(tieBreakerDirection({ metric: "reply" }, cards(slow, quick))).toBe("higher");
  });

  test("reading it by an alternative is using it: 评价数 ≤ 50 时按差评条数扣分", () => {
    const few = { metric: "reviews", op: "<=", value: 50 };
    const deduct = { use: "badReviews", rule: { type: "perUnit", beyond: 0, perUnit: -10 } };
    expect(tieBreakerDirection({ metric: "badReviews" }, rubricOf({}, [{ when: [{ ...few, ...deduct }] }]))).toBe("lower");
    expect(tieBreakerDirection({ metric: "badReviews" }, rubricOf({}, [{ when: [{ ...few, use: "badReviews", rule: null }, { ...few, ...deduct }] }]))).toBe("lower");
  });

  test("else higher", () => {
    expect(tieBreakerDirection({ metric: "sales" }, rubricOf())).toBe("higher");
  });
});
