import fc from "fast-check";
import { bonusParts, type BonusInputs } from "../../../src/appraisal/bonus/amount";
import { sumExactly } from "../../../src/appraisal/decimal";

interface Limits {
  readonly unit?: number;
  readonly min?: number | null;
  readonly max?: number | null;
}

function parts(inputs: Partial<BonusInputs>, { unit = 0.01, min = 0, max = null }: Limits = {}) {
  const given = { base: 1000, payout: 0, proration: 1, prorated: 0, commission: 0, adjustments: 0, ...inputs };
  const { amount, prorated, commission, adjustments, rounding } = bonusParts(given, { min, max, rounding: { unit } });
  return { prorated, commission, adjustments, rounding, amount };
}

describe("prorated + commission + adjustments + rounding = amount", () => {
  test.each<[string, Partial<BonusInputs>, Limits, ReturnType<typeof parts>]>([
    ["plain", { prorated: 1000 }, {}, { prorated: 1000, commission: 0, adjustments: 0, rounding: 0, amount: 1000 }],
    ["each part to the cent, half away from zero", { prorated: 1000 / 3, commission: 1.005, adjustments: -1.005 }, {}, { prorated: 333.33, commission: 1.01, adjustments: -1.01, rounding: 0, amount: 333.33 }],
    ["the parts are rounded before they are summed", { prorated: 0.005, commission: 0.005, adjustments: 0.005 }, {}, { prorated: 0.01, commission: 0.01, adjustments: 0.01, rounding: 0, amount: 0.03 }],
    ["cents without binary noise", { prorated: 0.1, commission: 0.2 }, {}, { prorated: 0.1, commission: 0.2, adjustments: 0, rounding: 0, amount: 0.3 }],
    ["to whole yuan", { prorated: 1000.5 }, { unit: 1 }, { prorated: 1000.5, commission: 0, adjustments: 0, rounding: 0.5, amount: 1001 }],
    ["to tens", { prorated: 1234.99 }, { unit: 10 }, { prorated: 1234.99, commission: 0, adjustments: 0, rounding: -4.99, amount: 1230 }],
    ["to tens, half up", { prorated: 1235 }, { unit: 10 }, { prorated: 1235, commission: 0, adjustments: 0, rounding: 5, amount: 1240 }],
    ["to hundreds", { prorated: 1250 }, { unit: 100 }, { prorated: 1250, commission: 0, adjustments: 0, rounding: 50, amount: 1300 }],
    ["to hundreds, down to nothing", { prorated: 49.99 }, { unit: 100 }, { prorated: 49.99, commission: 0, adjustments: 0, rounding: -49.99, amount: 0 }],
    ["never below 0 unless the rubric says so", { prorated: 100, adjustments: -150 }, {}, { prorated: 100, commission: 0, adjustments: -150, rounding: 50, amount: 0 }],
    ["no lower limit", { prorated: 100, adjustments: -150.5 }, { min: null, unit: 1 }, { prorated: 100, commission: 0, adjustments: -150.5, rounding: -0.5, amount: -51 }],
    ["at least 500", { prorated: 100 }, { min: 500 }, { prorated: 100, commission: 0, adjustments: 0, rounding: 400, amount: 500 }],
    ["at most 2000", { prorated: 1800, commission: 300 }, { max: 2000 }, { prorated: 1800, commission: 300, adjustments: 0, rounding: -100, amount: 2000 }],
    ["clamped first, then rounded", { prorated: 1800 }, { max: 1750, unit: 100 }, { prorated: 1800, commission: 0, adjustments: 0, rounding: 0, amount: 1800 }],
  ])("%s", (_, inputs, limits, expected) => expect(parts(inputs, limits)).toEqual(expected));
});

test("base, payout and proration are kept for the slip, money to the cent", () => {
  const given = { base: 1000.005, payout: 1200.006, proration: 20 / 22, prorated: 0, commission: 0, adjustments: 0 };
  expect(bonusParts(given, { min: 0, max: null, rounding: { unit: 0.01 } })).toMatchObject({ base: 1000.01, payout: 1200.01, proration: 20 / 22 });
});

test("no part is a negative zero", () => {
  for (const part of Object.values(parts({ prorated: -0, commission: -0.001, adjustments: -0 }, { min: null }))) expect(Object.is(part, -0)).toBe(false);
});

test("whatever the money, the parts add up exactly and the amount is whole units within the limits", () => {
  const money = fc.double({ min: -100_000, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(money, money, money, fc.constantFrom(0.01, 1, 10, 100), (prorated, commission, adjustments, unit) => {
      const slip = parts({ prorated, commission, adjustments }, { unit, max: 50_000 });
      expect(sumExactly([slip.prorated, slip.commission, slip.adjustments, slip.rounding])).toBe(slip.amount);
      expect(Number((slip.amount / unit).toPrecision(15)) % 1).toBe(0);
      expect(slip.amount >= 0 && slip.amount <= 50_000).toBe(true);
    }),
  );
});
