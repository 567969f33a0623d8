import { follow, isWritten, locate, pathText, scalarAt } from "../../../src/appraisal/rubric/path";

test("a path reads like the code that would reach the key", () => {
  expect(pathText(["scorecards", 0, "criteria", 2, "rule", "best"])).toBe("scorecards[0].criteria[2].rule.best");
  expect(pathText([])).toBe("");
});

test("steps that the file does not have are left out", () => {
  const json = { bonus: { commission: { metric: "sales" } }, adjustments: { points: "bonus" } };
  expect(locate(json, ["bonus", "commission", 0, "metric"])).toEqual(["bonus", "commission", "metric"]);
  expect(locate(json, ["adjustments", "points", 0, "metric"])).toEqual(["adjustments", "points"]);
});

test("a missing key stays, and nothing after it", () => {
  expect(locate({ rule: {} }, ["rule", "smallGroup", "size"])).toEqual(["rule", "smallGroup"]);
});

test("an issue quotes single values only", () => {
  const json = { a: "x", b: { c: 1 }, d: null, e: [true] };
  expect(["a", "b", "d"].map((key) => scalarAt(json, [key]))).toEqual(["x", null, null]);
  expect(scalarAt(json, ["e", 0])).toBe(true);
  expect(follow(json, ["b", "c", "d"])).toBeUndefined();
  expect(isWritten(json, ["d"])).toBe(true);
});

test("inherited keys are not part of the file", () => {
  expect(follow({}, ["constructor"])).toBeUndefined();
});
