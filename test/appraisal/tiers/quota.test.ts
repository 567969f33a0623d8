import fc from "fast-check";
import type { Tier } from "../../../src/appraisal/rubric/types";
import { lastPositions, quotaShares } from "../../../src/appraisal/tiers/quota";

/** Tiers by their quotas; null: none. */
function tiers(...quotas: (number | null)[]): Tier[] {
  return quotas.map((quota, i) => ({ name: `等级${i}`, requires: [], ...(quota !== null && { quota }) }));
}

/** Heads of each tier, from the last positions. */
function heads(list: Tier[], size: number): number[] {
  return lastPositions(list, size).map((last, i, all) => last! - (i === 0 ? 0 : all[i - 1]!));
}

describe("quotaShares: the first tier without a quota takes what remains", () => {
  test.each<[string, (number | null)[], (number | null)[]]>([
    ["the last takes the rest", [0.15, 0.45, 0.3, null], [0.15, 0.45, 0.3, 0.1]],
    ["a tier in the middle takes it, and is bound by it", [0.2, null, 0.1], [0.2, 0.7, 0.1]],
    ["only the first of several takes it", [0.2, null, null], [0.2, 0.8, null]],
    ["the first takes it where the others have quotas", [null, 0.3, 0.1], [0.6, 0.3, 0.1]],
    ["nothing remains", [0.5, 0.5, null], [0.5, 0.5, 0]],
    ["no quotas, nobody bound", [null, null], [null, null]],
    ["written out in full", [0.1, 0.2, 0.7], [0.1, 0.2, 0.7]],
  ])("%s", (_, quotas, shares) => expect(quotaShares(tiers(...quotas))).toEqual(shares));
});

describe("强制分布 15/45/30/10: heads by largest remainder, worked out by hand", () => {
  const distribution = tiers(0.15, 0.45, 0.3, null);
  test.each<[number, number[]]>([
    [1, [0, 1, 0, 0]],
    [2, [0, 1, 1, 0]],
    [3, [1, 1, 1, 0]],
    [4, [1, 2, 1, 0]],
    [5, [1, 2, 2, 0]],
    [6, [1, 3, 2, 0]],
    [7, [1, 3, 2, 1]],
    [8, [1, 4, 2, 1]],
    [9, [1, 4, 3, 1]],
    [10, [2, 4, 3, 1]],
    [11, [2, 5, 3, 1]],
    [12, [2, 5, 4, 1]],
    [13, [2, 6, 4, 1]],
    [14, [2, 6, 4, 2]],
    [15, [2, 7, 5, 1]],
    [16, [2, 7, 5, 2]],
    [17, [2, 8, 5, 2]],
    [18, [3, 8, 5, 2]],
    [19, [3, 8, 6, 2]],
    [20, [3, 9, 6, 2]],
  ])("of %d", (size, expected) => expect(heads(distribution, size)).toEqual(expected));
});

test("the last positions of seven people", () => {
  expect(lastPositions(tiers(0.15, 0.45, 0.3, null), 7)).toEqual([1, 4, 6, 7]);
});

test("remainder ties go to the better tier: of three thirds and one head, the first", () => {
  expect(heads(tiers(0.25, 0.25, 0.25, null), 1)).toEqual([1, 0, 0, 0]);
  expect(heads(tiers(0.25, 0.25, 0.25, null), 2)).toEqual([1, 1, 0, 0]);
});

test("binary noise moves nobody: 0.1 + 0.2 + 0.7 of ten is 1, 2, 7", () => {
  expect(heads(tiers(0.1, 0.2, null), 10)).toEqual([1, 2, 7]);
  expect(heads(tiers(0.29, 0.71), 100)).toEqual([29, 71]);
});

test("tiers without a quota behind the one that takes the rest are not bound", () => {
  expect(lastPositions(tiers(0.2, null, null), 10)).toEqual([2, 10, null]);
  expect(lastPositions(tiers(null, null), 10)).toEqual([null, null]);
});

test("an empty pool has no heads", () => expect(heads(tiers(0.5, null), 0)).toEqual([0, 0]));

test("heads make up the pool, each within one of its quota", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 500 }), (percents, size) => {
      const list = tiers(...percents.map((percent) => percent / 100), null);
      const given = heads(list, size);
      expect(given.reduce((sum, head) => sum + head, 0)).toBe(size);
      percents.forEach((percent, i) => expect(Math.abs(given[i]! - (size * percent) / 100)).toBeLessThan(1));
    }),
  );
});
