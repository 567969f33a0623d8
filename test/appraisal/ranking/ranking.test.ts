import fc from "fast-check";
import { giveOutPlaces, orderOfMerit, sortPool } from "../../../src/appraisal/ranking/ranking";
import { rubricOf } from "../rubric-of";

type Ties = "min" | "max" | "dense";

interface Places {
  readonly order: number[];
  readonly rank: number[];
  readonly position: number[];
}

/** Everybody in one pool, by score and the tie-breakers' values. */
function places(scores: readonly number[], tieBreakers: readonly unknown[] = [], values: Readonly<Record<string, readonly (number | null)[]>> = {}, ties: Ties = "min"): Places {
  const rubric = rubricOf({ ranking: { tieBreakers, ties } }, [{ metric: "reply", rule: { type: "linear", worst: 60, best: 20 } }]);
  const score = Float64Array.from(scores);
  const ahead = orderOfMerit(score, rubric, (metric) => Float64Array.from(values[metric]!, (value) => value ?? NaN));
  const sorted = sortPool([...scores.keys()], score, ahead);
  const out = { position: new Int32Array(scores.length), rank: new Int32Array(scores.length) };
  giveOutPlaces(sorted, ahead, ties, out);
  return { order: [...sorted], rank: [...out.rank], position: [...out.position] };
}

describe("ties share a place", () => {
  test.each<[Ties, number[]]>([
    ["min", [1, 2, 2, 4]],
    ["max", [1, 3, 3, 4]],
    ["dense", [1, 2, 2, 3]],
  ])("%s", (ties, rank) => {
    const given = places([90, 80, 80, 70], [], {}, ties);
    expect(given.rank).toEqual(rank);
    expect(given.position).toEqual([1, 2, 2, 4]);
  });

  test.each<[Ties, number[]]>([
    ["min", [1, 1, 1]],
    ["max", [3, 3, 3]],
    ["dense", [1, 1, 1]],
  ])("all alike, %s", (ties, rank) => {
    expect(places([80, 80, 80], [], {}, ties)).toEqual({ order: [0, 1, 2], rank, position: [1, 1, 1] });
  });

  test("alone", () => expect(places([0])).toEqual({ order: [0], rank: [1], position: [1] }));

  test("scores that are equal at 15 digits are equal", () => {
    expect(places([0.1 + 0.2, 0.3, 0.4]).rank).toEqual([2, 2, 1]);
  });
});

describe("tie-breakers", () => {
  test("more sales first; the score goes before them", () => {
    expect(places([80, 80, 90], ["sales"], { sales: [100, 200, 0] }).rank).toEqual([3, 2, 1]);
  });

  test("the quicker reply first, since the criterion says lower is better", () => {
    expect(places([80, 80], ["reply"], { reply: [30, 20] }).rank).toEqual([2, 1]);
    expect(places([80, 80], [{ metric: "reply", direction: "higher" }], { reply: [30, 20] }).rank).toEqual([1, 2]);
  });

  test("missing comes last, whichever way is better", () => {
    expect(places([80, 80], ["sales"], { sales: [null, -5] }).rank).toEqual([2, 1]);
    expect(places([80, 80], ["reply"], { reply: [null, 3600] }).rank).toEqual([2, 1]);
    expect(places([80, 80], ["sales"], { sales: [null, null] }).rank).toEqual([1, 1]);
  });

  test("the next one decides what the first leaves tied, missing with missing too", () => {
    const values = { sales: [100, 100, null, null], reply: [30, 20, null, 25] };
    expect(places([80, 80, 80, 80], ["sales", "reply"], values).rank).toEqual([2, 1, 4, 3]);
  });

  test("whoever nothing separates keeps the input order and shares the place", () => {
    expect(places([70, 80, 70, 80])).toMatchObject({ order: [1, 3, 0, 2], rank: [3, 1, 3, 1] });
  });
});

test("min is 1 + how many are ahead, max counts the ties in, dense counts steps", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 40 }), (scores) => {
      const ahead = (score: number) => scores.filter((other) => other > score).length;
      const alike = (score: number) => scores.filter((other) => other === score).length;
      expect(places(scores).rank).toEqual(scores.map((score) => ahead(score) + 1));
      expect(places(scores, [], {}, "max").rank).toEqual(scores.map((score) => ahead(score) + alike(score)));
      expect(places(scores, [], {}, "dense").rank).toEqual(scores.map((score) => new Set(scores.filter((other) => other > score)).size + 1));
    }),
    { numRuns: 40 },
  );
});
