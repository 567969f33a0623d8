import { between, Random, rounded } from "../../../scripts/sample/random";

describe("Random", () => {
  test("repeats itself from the same seed, and not from another", () => {
    const draws = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  test("stays where it is told to", () => {
    const random = new Random(1);
    const wholes = Array.from({ length: 500 }, () => random.whole(1, 6));
    expect([...new Set(wholes)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(random.binomial(20, 0)).toBe(0);
    expect(random.binomial(20, 1)).toBe(20);
  });

  test("draws about as the bell goes", () => {
    const random = new Random(2);
    const draws = Array.from({ length: 4000 }, () => random.normal(10, 2));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const deviation = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length);
    expect(Math.abs(mean - 10)).toBeLessThan(0.15);
    expect(Math.abs(deviation - 2)).toBeLessThan(0.1);
  });
});

test("between holds a value within bounds", () => {
  expect([between(0, 1, -3), between(0, 1, 0.5), between(0, 1, 3)]).toEqual([0, 0.5, 1]);
});

test("rounded prints as an export does", () => {
  expect(rounded(2 / 3, 4)).toBe(0.6667);
});
