import fc from "fast-check";
import { commissionOn } from "../../../src/appraisal/bonus/commission";

const steps = [
  { above: 0, rate: 0.001 },
  { above: 20000, rate: 0.0035 },
  { above: 50000, rate: 0.005 },
];

describe("marginal: each slab at its own rate", () => {
  test.each([
    [0, 0],
    [10000, 10],
    [20000, 20],
    [20000.01, 20.000035],
    [30000, 55],
    [50000, 125],
    [60000, 175],
    [-5000, 0],
  ])("on %d: %d", (amount, expected) => expect(commissionOn(amount, steps, "marginal")).toBe(expected));
});

describe("whole: all at the highest step that is reached", () => {
  test.each([
    [0, 0],
    [10000, 10],
    [19999.99, 19.99999],
    [20000, 70],
    [30000, 105],
    [50000, 250],
    [60000, 300],
    [-5000, 0],
  ])("on %d: %d", (amount, expected) => expect(commissionOn(amount, steps, "whole")).toBe(expected));

  test("exactly at the step counts as reached, also when binary falls a hair short", () => {
    expect(commissionOn(0.1 + 0.2, [{ above: 0.3, rate: 1 }], "whole")).toBeCloseTo(0.3, 15);
    expect(commissionOn(0.3, [{ above: 0.1 + 0.2, rate: 1 }], "whole")).toBe(0.3);
  });
});

test.each(["marginal", "whole"] as const)("%s: below the first step, and on a missing amount, nothing", (mode) => {
  expect(commissionOn(999.99, [{ above: 1000, rate: 0.1 }], mode)).toBe(0);
  expect(commissionOn(NaN, steps, mode)).toBe(0);
});

test("negative rates take: 退款额 costs", () => {
  expect(commissionOn(3000, [{ above: 0, rate: -0.01 }], "marginal")).toBe(-30);
  expect(commissionOn(3000, [{ above: 1000, rate: -0.01 }], "marginal")).toBe(-20);
  expect(commissionOn(3000, [{ above: 1000, rate: -0.01 }], "whole")).toBe(-30);
});

test("marginal commission grows without jumps, whole commission jumps at the step", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
      const here = commissionOn(cents / 100, steps, "marginal");
      const next = commissionOn((cents + 1) / 100, steps, "marginal");
      expect(next - here).toBeGreaterThanOrEqual(0);
      expect(next - here).toBeLessThan(0.0001);
    }),
  );
  expect(commissionOn(20000, steps, "whole") - commissionOn(19999.99, steps, "whole")).toBeGreaterThan(50);
});
