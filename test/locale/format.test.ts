import fc from "fast-check";
import type { Comparison, Unit } from "../../src/appraisal/rubric/types";
import { formatChange, formatComparison, formatFailedComparison, formatMoney, formatNumber, formatPair, formatValue } from "../../src/locale/format";

describe("numbers: thousands apart, idle decimals left out", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [-0.001, "0"],
    [88.4, "88.4"],
    [88, "88"],
    [1.005, "1.01"],
    [-1.005, "-1.01"],
    [0.1 + 0.2, "0.3"],
    [999.999, "1,000"],
    [1234567.891, "1,234,567.89"],
    [-123456, "-123,456"],
    [-1234, "-1,234"],
    [1e21, "1,000,000,000,000,000,000,000"],
    [1e-7, "0"],
  ])("%d: %s", (value, text) => expect(formatNumber(value)).toBe(text));

  test("as many decimals as asked for, without an exponent", () => {
    expect(formatNumber(1234.56789, 4)).toBe("1,234.5679");
    expect(formatNumber(0.0000001, 8)).toBe("0.0000001");
    expect(formatNumber(1234.5, 0)).toBe("1,235");
  });

  test("reads back as the rounded number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        expect(Number(formatNumber(hundredths / 100).replaceAll(",", ""))).toBe(hundredths === 0 ? 0 : hundredths / 100);
      }),
    );
  });
});

describe("money: always both decimals", () => {
  test.each([
    [0, "0.00"],
    [1200, "1,200.00"],
    [0.1, "0.10"],
    [1234.565, "1,234.57"],
    [-50.5, "-50.50"],
  ])("%d: %s", (value, text) => expect(formatMoney(value)).toBe(text));
});

describe("values with their unit", () => {
  test.each<[Unit, number, string, string]>([
    ["rate", 0.58, "58%", "58%"],
    ["rate", 0.99712, "99.71%", "99.71%"],
    ["rate", 0.285, "28.5%", "28.5%"],
    ["seconds", 26, "26秒", "26 s"],
    ["seconds", 1832.5, "1,832.5秒", "1,832.5 s"],
    ["flag", 1, "是", "yes"],
    ["flag", 0, "否", "no"],
    ["count", 1200, "1,200", "1,200"],
    ["money", 103000.5, "103,000.5", "103,000.5"],
    ["number", -1.5, "-1.5", "-1.5"],
  ])("%s %d", (unit, value, zh, en) => {
    expect(formatValue(value, unit, "zh-CN")).toBe(zh);
    expect(formatValue(value, unit, "en")).toBe(en);
  });
});

describe("two values of one comparison never look alike unless they are", () => {
  test.each<[number, number, Unit, [string, string]]>([
    [0.58, 0.6, "rate", ["58%", "60%"]],
    [0.59996, 0.6, "rate", ["59.996%", "60%"]],
    [89.9999, 90, "number", ["89.9999", "90"]],
    [90, 90, "number", ["90", "90"]],
    [0.1 + 0.2, 0.3, "number", ["0.3", "0.3"]],
  ])("%d and %d", (a, b, unit, pair) => expect(formatPair(a, b, unit, "zh-CN")).toEqual(pair));

  test("whatever the values", () => {
    const near = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(near, ([thousandths, digit]) => {
        const a = thousandths / 1000;
        const [shown, other] = formatPair(a, a + digit / 1e9, "number", "en");
        expect(shown).not.toBe(other);
      }),
    );
  });
});

test("comparisons, and what holds where they do not", () => {
  const ops: readonly Comparison[] = [">=", ">", "<=", "<", "=", "!="];
  expect(ops.map(formatComparison)).toEqual(["≥", ">", "≤", "<", "=", "≠"]);
  expect(ops.map(formatFailedComparison)).toEqual(["<", "≤", ">", "≥", "≠", "="]);
});

test.each([
  [1250, "+1,250.00"],
  [-0.5, "-0.50"],
  [0, "0.00"],
])("a change of %d: %s", (money, text) => expect(formatChange(money)).toBe(text));
