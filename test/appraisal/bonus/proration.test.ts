import { prorationOf } from "../../../src/appraisal/bonus/proration";

test.each([
  [22, 22, 1],
  [11, 22, 0.5],
  [0, 22, 0],
  [23, 22, 1],
  [-1, 22, 0],
  [20, 22, 20 / 22],
])("%d of %d days: %d", (actual, full, expected) => expect(prorationOf(actual, full)).toBe(expected));

test.each([
  ["the days worked are missing", NaN, 22],
  ["the days due are missing", 20, NaN],
  ["no days were due", 20, 0],
  ["fewer than none were due", 20, -1],
])("nothing can be said: %s", (_, actual, full) => expect(prorationOf(actual, full)).toBeNull());
