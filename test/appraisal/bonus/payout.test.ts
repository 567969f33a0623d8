import { payoutOf } from "../../../src/appraisal/bonus/payout";

test("no payout pays nothing", () => expect(payoutOf(undefined, 1000, 88)).toBe(0));

test("fixed: whatever the base and the score", () => expect(payoutOf({ fixed: 800 }, 1000, 12)).toBe(800));

test.each([
  [1.2, 1000, 1200],
  [0, 1000, 0],
  [0.6, 0, 0],
])("coefficient %d of a base of %d: %d", (coefficient, base, expected) => expect(payoutOf({ coefficient }, base, 88)).toBe(expected));

test("perScore: base · perScore · score/100", () => {
  expect(payoutOf({ perScore: 1 }, 1000, 88.4)).toBe(884);
  expect(payoutOf({ perScore: 1.5 }, 2000, 90)).toBe(2700);
  expect(payoutOf({ perScore: 1 }, 1000, 0)).toBe(0);
});

describe("between: from 500 at 60 to 1500 at 100, clamped", () => {
  const payout = { between: { low: 500, high: 1500, fromScore: 60, toScore: 100 } };
  test.each([
    [59, 500],
    [60, 500],
    [70, 750],
    [80, 1000],
    [100, 1500],
    [120, 1500],
    [0, 500],
  ])("score %d: %d", (score, expected) => expect(payoutOf(payout, 0, score)).toBe(expected));

  test("may fall as the score rises", () => {
    expect(payoutOf({ between: { low: 100, high: -100, fromScore: 0, toScore: 100 } }, 0, 75)).toBe(-50);
  });
});
