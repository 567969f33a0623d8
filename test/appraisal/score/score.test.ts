import { Status, type CriterionColumn } from "../../../src/appraisal/score/criterion";
import { adjustmentSums, finalScore, runColumn, weightedMeans } from "../../../src/appraisal/score/score";
import { tableOf } from "../metric-table";
import { criterionOf } from "../rubric-of";

const { ok, missing, zero, notAssessed } = Status;

/** One criterion of one agent: weight, points, status. */
type Part = readonly [weight: number, points: number, status: number];

function meanOf(...parts: Part[]): number {
  const columns = parts.map(([weight, points, status]): CriterionColumn => ({
    criterion: { ...criterionOf({}), weight },
    points: Float64Array.of(points),
    status: Uint8Array.of(status),
  }));
  return weightedMeans(columns, 1)[0]!;
}

describe("score = Σ wᵢ·pᵢ / Σ wᵢ over the criteria that have points", () => {
  test.each<[string, Part[], number]>([
    ["the example: 40·80 + 30·103 + 30·85", [[40, 80, ok], [30, 103, ok], [30, 85, ok]], 88.4],
    ["weights are relative: 4:3:3 gives the same", [[4, 80, ok], [3, 103, ok], [3, 85, ok]], 88.4],
    ["a skipped criterion is left out of both sums", [[40, 80, ok], [30, NaN, missing], [30, 90, ok]], (40 * 80 + 30 * 90) / 70],
    ["one not assessed is left out too", [[40, 80, ok], [60, NaN, notAssessed]], 80],
    ["a zero keeps its weight", [[40, 80, ok], [60, 0, zero]], 32],
    ["weight 0 shows points and adds nothing", [[100, 80, ok], [0, 10, ok]], 80],
    ["negative points take", [[50, -20, ok], [50, 100, ok]], 40],
  ])("%s", (_, parts, expected) => expect(meanOf(...parts)).toBeCloseTo(expected, 12));

  test.each<[string, Part[]]>([
    ["no criterion", []],
    ["nothing but missing criteria", [[50, NaN, missing], [50, NaN, notAssessed]]],
    ["nothing but zeros: no criterion is ok", [[50, 0, zero], [50, 0, zero]]],
    ["the weights left sum to 0", [[0, 80, ok], [100, NaN, missing]]],
  ])("no score: %s", (_, parts) => expect(meanOf(...parts)).toBeNaN());
});

describe("adjustments", () => {
  const table = tableOf({ agents: ["小美", "阿强", "小李"], values: { plus: [3, null, 0.1], minus: [2, 5, null] } });

  test("added by their factor: 加分 1, 扣分 −1; missing counts 0", () => {
    const sums = adjustmentSums([{ metric: "plus", factor: 1 }, { metric: "minus", factor: -1 }], table);
    expect([...sums]).toEqual([1, -5, 0.1]);
  });

  test("none: 0", () => expect([...adjustmentSums([], table)]).toEqual([0, 0, 0]));

  test("read over all rows of the run, not as the mean of the slices", () => {
    const months = tableOf({ agents: ["小美"], slices: [{ period: "2026-04" }, { period: "2026-05" }], values: { plus: [[3], [1]] } });
    expect([...adjustmentSums([{ metric: "plus", factor: 1 }], months)]).toEqual([4]);
  });

  test("a metric the table does not hold is a programming error", () => {
    expect(() => runColumn(table, "sales")).toThrow('the metric table has no column "sales"');
  });
});

describe("the final score: mean plus adjustment, clamped, then rounded half away from zero", () => {
  test.each<[string, number, number, { min: number; max: number; decimals: number | null }, number]>([
    ["as it is", 88.4, 0, { min: 0, max: 120, decimals: 2 }, 88.4],
    ["half a cent up", 88.345, 0, { min: 0, max: 120, decimals: 2 }, 88.35],
    ["1.005 is 1.01", 1.005, 0, { min: 0, max: 120, decimals: 2 }, 1.01],
    ["whole points", 89.5, 0, { min: 0, max: 120, decimals: 0 }, 90],
    ["just below", 89.49, 0, { min: 0, max: 120, decimals: 0 }, 89],
    ["not rounded", 88.123456, 0, { min: 0, max: 120, decimals: null }, 88.123456],
    ["at the top", 118, 5, { min: 0, max: 120, decimals: 2 }, 120],
    ["at the bottom", 3, -5, { min: 0, max: 120, decimals: 2 }, 0],
    ["below zero where the rubric allows it", 3, -5.005, { min: -10, max: 100, decimals: 2 }, -2.01],
    ["clamped first, then rounded", 100, 0, { min: 0, max: 99.5, decimals: 0 }, 100],
    ["points added after the mean", 88.4, 1.5, { min: 0, max: 120, decimals: 2 }, 89.9],
  ])("%s", (_, mean, adjustment, limits, expected) => expect(finalScore(mean, adjustment, limits)).toBe(expected));
});
