import fc from "fast-check";
import { readQuantity, writeNumber, writePercent, type Kind } from "../../../../src/appraisal/rubric/cells/numbers";

test.each<[string, Kind, number]>([
  ["65%", "rate", 0.65],
  ["６５％", "rate", 0.65],
  ["58%", "rate", 0.58],
  ["0.35%", "rate", 0.0035],
  ["3‰", "rate", 0.003],
  ["1,234.5", "money", 1234.5],
  ["¥20000", "money", 20000],
  ["1.5万", "money", 15000],
  ["1.5万元", "money", 15000],
  ["2亿", "money", 200000000],
  [" 30 秒 ", "seconds", 30],
  ["2分钟", "seconds", 120],
  ["2分", "seconds", 120],
  ["1小时", "seconds", 3600],
  ["1分钟", undefined, 60],
  ["80分", "points", 80],
  ["3次", "count", 3],
  ["-5", "number", -5],
  ["−5", "number", -5],
  ["+5", "number", 5],
  [".5", "number", 0.5],
  ["1e-7", "number", 1e-7],
])("%s as %s is %d", (text, kind, value) => {
  expect(readQuantity(text, kind)?.value).toBe(value);
});

test.each<[string, Kind]>([
  ["", "number"],
  ["约30", "number"],
  ["30左右", "number"],
  ["1,23", "number"],
  ["5%%", "rate"],
  ["2分钟", "money"],
  ["2分", undefined],
  ["1-2", "number"],
  ["六十", "number"],
])("%s as %s is not a number", (text, kind) => {
  expect(readQuantity(text, kind)).toBeNull();
});

test("a scale says so: only numbers without one are bare", () => {
  expect(readQuantity("65%", "rate")?.bare).toBe(false);
  expect(readQuantity("1.5万", "money")?.bare).toBe(false);
  expect(readQuantity("65", "rate")?.bare).toBe(true);
});

test.each([
  [0.58, "0.58", "58%"],
  [0.0035, "0.0035", "0.35%"],
  [1e-7, "0.0000001", "0.00001%"],
  [1.1, "1.1", "110%"],
  [0, "0", "0%"],
  [-0.5, "-0.5", "-50%"],
  [100, "100", "10000%"],
  [1e300, "1e300", "1e302%"],
  [1.5e-20, "15e-21", "15e-19%"],
])("%d is written %s and %s, without binary noise", (value, plain, percent) => {
  expect(writeNumber(value)).toBe(plain);
  expect(writePercent(value)).toBe(percent);
});

test("any number reads back identical, plain and as a percentage", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readQuantity(writeNumber(value), "number")?.value).toBe(value);
      expect(readQuantity(writePercent(value), "rate")?.value).toBe(value);
    }),
  );
});
