import type { Group } from "../../../src/appraisal/group";
import { percentileOf, tierConditions, type Failure, type Standing } from "../../../src/appraisal/tiers/conditions";
import { rubricOf } from "../rubric-of";

/** A group of four with satisfaction 0.90, 0.95, 1.00 and missing; total 0.96. */
const group: Group = {
  post: "售前",
  agents: Int32Array.of(0, 1, 2, 3),
  values: () => Float64Array.of(0.9, 0.95, 1, NaN),
  total: () => 0.96,
};

/** What of one tier's conditions fails. */
function failures(tier: object, standing: Partial<Standing>, poolSize = 10): Failure[] {
  const { tiers } = rubricOf({ tiers: [{ name: "金牌", ...tier }, { name: "其余" }] });
  const [conditions] = tierConditions(tiers, group, poolSize);
  return conditions!.map((condition) => condition({ score: 90, rank: 1, position: 1, poolSize, member: 0, ...standing })).filter((failure) => failure !== null);
}

const holds = (tier: object, standing: Partial<Standing>, poolSize?: number) => failures(tier, standing, poolSize).length === 0;

describe("minScore: score ≥", () => {
  test.each<[number, boolean]>([
    [90, true],
    [90.01, true],
    [89.99, false],
    [89.9999999999999, false],
    [89.99999999999999, true],
  ])("%d against 90: %s", (score, expected) => expect(holds({ minScore: 90 }, { score })).toBe(expected));

  test("says by how much", () => expect(failures({ minScore: 90 }, { score: 88 })).toEqual([{ kind: "minScore", actual: 88, bound: 90 }]));
});

describe("maxRank: rank ≤", () => {
  test.each<[number, boolean]>([
    [3, true],
    [4, false],
  ])("rank %d against 3: %s", (rank, expected) => expect(holds({ maxRank: 3 }, { rank })).toBe(expected));

  test("it is the shown rank that counts", () => expect(failures({ maxRank: 2 }, { rank: 3, position: 2 })).toEqual([{ kind: "maxRank", actual: 3, bound: 2 }]));
});

describe("maxPercentile: (rank − 1)/N <, which gives ⌈N·p⌉ heads", () => {
  test.each<[number, number, number]>([
    [10, 0.2, 2],
    [10, 0.25, 3],
    [7, 0.2, 2],
    [5, 0.2, 1],
    [1, 0.1, 1],
    [3, 0.1, 1],
    [20, 0.15, 3],
    [10, 0.3, 3],
    [10, 1, 10],
    [10, 0, 0],
    [100, 0.29, 29],
  ])("of %d, %d: %d heads", (size, share, heads) => {
    const inside = Array.from({ length: size }, (_, i) => i + 1).filter((rank) => holds({ maxPercentile: share }, { rank }, size));
    expect(inside).toHaveLength(heads);
    expect(heads).toBe(Math.ceil(Number((size * share).toPrecision(15))));
  });

  test("percentile = (rank − 1)/N", () => {
    expect([percentileOf(1, 2), percentileOf(2, 2), percentileOf(3, 10), percentileOf(1, 1)]).toEqual([0, 0.5, 0.2, 0]);
  });
});

describe("quota: position ≤ heads of this and all better tiers", () => {
  test("the position counts, not the shown rank", () => {
    expect(holds({ quota: 0.2 }, { position: 2, rank: 3 })).toBe(true);
    expect(failures({ quota: 0.2 }, { position: 3, rank: 1 })).toEqual([{ kind: "quota", actual: 3, bound: 2, quota: 0.2 }]);
  });

  test("a tier that takes the rest is bound by it, unless it is the last", () => {
    const { tiers } = rubricOf({ tiers: [{ name: "A", quota: 0.2 }, { name: "B" }, { name: "C", quota: 0.1 }, { name: "D" }] });
    const [, ofB, , ofD] = tierConditions(tiers, group, 10);
    expect(ofB!.map((condition) => condition({ score: 0, rank: 10, position: 10, poolSize: 10, member: 0 }))).toEqual([{ kind: "quota", actual: 10, bound: 9, quota: null }]);
    expect(ofD).toEqual([]);
  });
});

describe("gates", () => {
  const gate = (op: string, bound: object) => ({ requires: [{ metric: "satisfaction", op, ...bound }] });

  test.each<[string, number, boolean[]]>([
    [">=", 0.95, [false, true, true, false]],
    [">", 0.95, [false, false, true, false]],
    ["<=", 0.95, [true, true, false, false]],
    ["<", 0.95, [true, false, false, false]],
    ["=", 0.95, [false, true, false, false]],
    ["!=", 0.95, [true, false, true, false]],
  ])("%s %d: a missing metric fails, also ≠", (op, value, expected) => {
    expect([0, 1, 2, 3].map((member) => holds(gate(op, { value }), { member }))).toEqual(expected);
  });

  test.each<[string, number, number, boolean[]]>([
    ["groupMean", 1, 0.95, [false, true, true, false]],
    ["groupMedian", 1, 0.95, [false, true, true, false]],
    ["groupTotal", 1, 0.96, [false, false, true, false]],
    ["groupMean", 0.9, 0.855, [true, true, true, false]],
  ])("at least the %s × %d = %d", (of, times, bound, expected) => {
    const outcome = [0, 1, 2, 3].map((member) => failures(gate(">=", { times, of }), { member }));
    expect(outcome.map((list) => list.length === 0)).toEqual(expected);
    const [failure] = outcome[3]!;
    expect(failure).toMatchObject({ kind: "gate", metric: "satisfaction", op: ">=", actual: NaN, of, times });
    expect((failure as { bound: number }).bound).toBeCloseTo(bound, 12);
  });

  test("against a group without a value nobody passes", () => {
    const empty: Group = { ...group, values: () => Float64Array.of(NaN), total: () => NaN };
    const { tiers } = rubricOf({ tiers: [{ name: "金牌", ...gate("!=", { times: 1, of: "groupTotal" }) }, { name: "其余" }] });
    expect(tierConditions(tiers, empty, 1)[0]![0]!({ score: 100, rank: 1, position: 1, poolSize: 1, member: 0 })).toMatchObject({ bound: NaN });
  });
});

test("all conditions of a tier are named, in order", () => {
  const tier = { minScore: 95, maxRank: 1, maxPercentile: 0.1, quota: 0.1, requires: [{ metric: "satisfaction", op: ">=", value: 0.99 }] };
  expect(failures(tier, { rank: 5, position: 5 }).map(({ kind }) => kind)).toEqual(["minScore", "maxRank", "maxPercentile", "quota", "gate"]);
});
