import fc from "fast-check";
import type { CellValue } from "../../../src/book/grid";
import { shift } from "../../../src/intake/cells/numeral";
import { decideRateColumn, readRate } from "../../../src/intake/cells/rate";

describe("readRate", () => {
  test.each<[CellValue, string | undefined, number, boolean]>([
    ["97.5%", undefined, 0.975, false], ["97.5％", undefined, 0.975, false], [" 98 %", undefined, 0.98, false], ["0%", undefined, 0, false], ["5‰", undefined, 0.005, false], ["120%", undefined, 1.2, false], ["-5%", undefined, -0.05, false], ["(5%)", undefined, -0.05, false], ["99.71%", undefined, 0.9971, false],
    ["0.975", undefined, 0.975, true], ["97.5", undefined, 97.5, true], ["0.975", "0%", 0.975, true], ["１００", undefined, 100, true],
    [0.9971, undefined, 0.9971, true], [97.5, "0.00", 97.5, true], [0, "General", 0, true], [-1, undefined, -1, true],
    [0.975, "0.0%", 0.975, false], [1, "0%", 1, false], [97.5, '0.0"%"', 0.975, false], [57, "0\\%", 0.57, false],
  ])("%p under %s is %d, bare: %s", (cell, format, value, bare) => {
    expect(readRate(cell, format)).toEqual({ kind: "value", value, bare });
  });

  test.each<[CellValue, string | undefined]>([
    ["5%%", undefined], ["约98%", undefined], ["98%+", undefined], ["≥95%", undefined], ["95%-97%", undefined], ["3/4", undefined], ["95分", undefined], ["1.2万", undefined], ["¥5", undefined], ["%", undefined], ["高", undefined], ["0,95", undefined], ["0,95%", undefined],
    [true, undefined], [0.5, "h:mm"], [46145, "yyyy-mm-dd"], [NaN, undefined],
  ])("%p under %s is unreadable", (cell, format) => {
    expect(readRate(cell, format)).toEqual({ kind: "unreadable" });
  });

  test("missing and errors", () => {
    expect(readRate("-", undefined)).toEqual({ kind: "missing", error: null });
    expect(readRate({ error: "#DIV/0!" }, "0%")).toEqual({ kind: "missing", error: "#DIV/0!" });
  });

  test("a percentage reads back as the fraction it was, to the last digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
        const fraction = shift(millionths, -6);
        for (const text of [`${shift(millionths, -4)}%`, `${shift(millionths, -4).toFixed(4)} ％`]) {
          expect(readRate(text, undefined)).toEqual({ kind: "value", value: fraction, bare: false });
        }
      }),
    );
  });
});

describe("decideRateColumn", () => {
  test.each<[string, number[], string, boolean, number[]]>([
    ["all small", [0.9, 1, 0.25], "好评率", false, []],
    ["all large", [97.5, 88, 100], "好评率", true, []],
    ["nothing", [], "好评率", false, []],
    ["nothing under a %", [], "好评率(%)", true, []],
    ["a % in the header", [0.9, 0.4], "退款率（％）", true, []],
    ["1.5 is still a fraction", [1.5, 0.5], "完成率", false, []],
    ["just above it is not", [1.51, 1.2], "完成率", true, []],
    ["one small among large", [97.5, 88, 0.9], "好评率", true, [2]],
    ["one large among small: percentage points, the large one named", [0.9, 0.8, 97, 0.7], "好评率", true, [2]],
    ["as many of both: the small ones", [0.9, 97], "好评率", true, [0]],
    ["0 is the same either way", [0, 97, 0, 88], "差评率", true, []],
    ["0 beside small and large", [0, 97, 0.5, 88], "差评率", true, [2]],
    ["between 1 and 1.5 is neither", [1.2, 97, 98], "完成率", true, []],
    ["1 is small", [1, 97, 98], "完成率", true, [0]],
    ["both kinds under a %", [0.5, 97, 98], "好评率%", true, [0]],
    ["a negative number is its own issue", [-0.5, 97], "好评率", true, []],
  ])("%s", (_, bare, header, percent, minority) => {
    expect(decideRateColumn(bare, header)).toEqual({ percent, minority });
  });

  test("readAs settles it", () => {
    expect(decideRateColumn([0.9, 97], "好评率(%)", "fraction")).toEqual({ percent: false, minority: [] });
    expect(decideRateColumn([0.9, 0.5], "好评率", "percent")).toEqual({ percent: true, minority: [] });
  });

  test("the minority is never the larger part, and never holds a 0", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1.6, max: 100, noNaN: true }))), (bare) => {
        const { minority } = decideRateColumn(bare, "满意率");
        expect(minority.length * 2).toBeLessThanOrEqual(bare.filter((value) => value !== 0).length);
        expect(minority.map((index) => bare[index])).not.toContain(0);
      }),
    );
  });
});
