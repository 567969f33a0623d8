import { narrowest, simplestBetween, type Stability, type WeightLimit } from "../../../src/appraisal/sensitivity/stability";

const limit = (weight: number, agents: number[] = [], included = true): WeightLimit => ({ weight, included, ends: agents.length === 0 ? "scale" : "change", agents });

describe("the narrowest of several intervals", () => {
  it("takes the nearer end on either side", () => {
    const both = [{ low: limit(10, [1]), high: limit(90, [2]) }, { low: limit(20, [3]), high: limit(95, [4]) }];
    expect(narrowest(both)).toEqual({ low: limit(20, [3]), high: limit(90, [2]) });
  });

  it("names everybody at an end that is the same, and takes the open one of two", () => {
    expect(narrowest([{ low: limit(10, [4]), high: limit(90) }, { low: limit(10, [1]), high: limit(90, [2], false) }])).toEqual({ low: limit(10, [1, 4]), high: limit(90, [2], false) });
    expect(narrowest([{ low: limit(0), high: limit(90) }, { low: limit(0, [3]), high: limit(90) }])).toMatchObject({ low: { ends: "change", agents: [3] } });
  });

  it("is untold where one is", () => {
    const told: Stability = { low: limit(0), high: limit(100) };
    expect(narrowest([told, { untold: "dense-ranks" }, told])).toEqual({ untold: "dense-ranks" });
  });
});

test.each([
  [31.2499999999999, 31.2500000000001, 31.25],
  [33.3333333333332, 33.3333333333334, 33.3333333333333],
  [-1e-13, 1e-13, 0],
  [99.9999999999, 100.0000000001, 100],
])("the simplest number between %p and %p is %p", (low, high, simplest) => expect(simplestBetween(low, high)).toBe(simplest));
