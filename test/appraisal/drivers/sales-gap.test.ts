import * as fc from "fast-check";
import { sumExactly } from "../../../src/appraisal/decimal";
import { salesGap, type Sales } from "../../../src/appraisal/drivers/sales-gap";

const sales = (asked: number, paid: number, money: number): Sales => ({ asked, paid, sales: money });

it("lays to each factor what it alone makes", () => {
  expect(salesGap(sales(100, 50, 10000), sales(80, 40, 8000))).toEqual({ difference: 2000, volume: 2000, conversion: 0, orderValue: 0 });
  expect(salesGap(sales(100, 60, 12000), sales(100, 50, 10000))).toEqual({ difference: 2000, volume: 0, conversion: 2000, orderValue: 0 });
  expect(salesGap(sales(100, 50, 15000), sales(100, 50, 10000))).toEqual({ difference: 5000, volume: 0, conversion: 0, orderValue: 5000 });
});

it("worked out on paper: 200·0.5·120 against 100·0.4·100", () => {
  // Volume 100·((0.5·120 + 0.4·100)/3 + (0.5·100 + 0.4·120)/6) = 100·(33.333… + 16.333…) = 4966.67,
  // conversion 0.1·((200·120 + 100·100)/3 + (200·100 + 100·120)/6) = 0.1·16666.67 = 1666.67,
  // order value 20·((200·0.5 + 100·0.4)/3 + (200·0.4 + 100·0.5)/6) = 20·68.333… = 1366.67; a cent is over.
  expect(salesGap(sales(200, 100, 12000), sales(100, 40, 4000))).toEqual({ difference: 8000, volume: 4966.66, conversion: 1666.67, orderValue: 1366.67 });
});

it("takes zeros: nobody asked is volume, nobody paid is conversion", () => {
  expect(salesGap(sales(100, 50, 10000), sales(0, 0, 0))).toEqual({ difference: 10000, volume: 10000, conversion: 0, orderValue: 0 });
  expect(salesGap(sales(100, 50, 10000), sales(100, 0, 0))).toEqual({ difference: 10000, volume: 0, conversion: 10000, orderValue: 0 });
  expect(salesGap(sales(0, 0, 0), sales(0, 0, 0))).toEqual({ difference: 0, volume: 0, conversion: 0, orderValue: 0 });
});

it.each([sales(NaN, 1, 1), sales(10, NaN, 1), sales(10, 1, NaN), sales(10, 0, 5), sales(0, 3, 5), sales(-1, 0, 0)])("has no answer for %j", (given) => expect(salesGap(given, sales(10, 5, 50))).toBeNull());

it("has parts that sum to the difference exactly, and turn their signs when the two are exchanged", () => {
  const anybody = fc.tuple(fc.nat(2000), fc.nat(2000), fc.integer({ min: -1_000_000, max: 100_000_000 })).map(([asked, extra, cents]) => {
    const paid = Math.min(asked, extra);
    return sales(asked, paid, paid === 0 ? 0 : cents / 100);
  });
  fc.assert(
    fc.property(anybody, anybody, (a, b) => {
      const gap = salesGap(a, b)!;
      expect(sumExactly([gap.volume, gap.conversion, gap.orderValue])).toBe(gap.difference);
      expect(gap.difference).toBe(sumExactly([a.sales, -b.sales]));
      const back = salesGap(b, a)!;
      for (const part of ["difference", "volume", "conversion", "orderValue"] as const) expect(Math.abs(back[part] + gap[part])).toBeLessThan(0.025);
      if (a.asked === b.asked) expect(Math.abs(gap.volume)).toBeLessThan(0.025);
    }),
  );
});
