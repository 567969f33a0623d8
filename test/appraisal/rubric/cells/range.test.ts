import { readRange } from "../../../../src/appraisal/rubric/cells/range";
import type { Kind } from "../../../../src/appraisal/rubric/cells/numbers";

type End = readonly [value: number, inside: boolean | null] | null;

const end = (edge: { value: number; inside: boolean | null } | null | undefined): End => (edge ? [edge.value, edge.inside] : null);

test.each<[string, Kind, End, End]>([
  ["≥65%", "rate", [0.65, true], null],
  [">65", "number", [65, false], null],
  ["≤20秒", "seconds", null, [20, true]],
  ["45%≤X<50%", "rate", [0.45, true], [0.5, false]],
  ["50%>v>=45%", "rate", [0.45, true], [0.5, false]],
  ["45%>X≥50%", "rate", [0.5, true], [0.45, false]],
  ["40%>X", "rate", null, [0.4, false]],
  ["≥45%且<50%", "rate", [0.45, true], [0.5, false]],
  ["65%以上", "rate", [0.65, null], null],
  ["65%及以上", "rate", [0.65, true], null],
  ["65%（含）以上", "rate", [0.65, true], null],
  ["65%以下", "rate", null, [0.65, null]],
  ["30秒以内", "seconds", null, [30, true]],
  ["不超过3次", "count", null, [3, true]],
  ["高于60", "number", [60, false], null],
  ["at least 60", "number", [60, true], null],
  ["60 or more", "number", [60, true], null],
  ["91-100", "number", [91, null], [100, null]],
  ["85~90%", "rate", [0.85, null], [0.9, null]],
  ["91——100分", "points", [91, null], [100, null]],
  ["1到3名", "count", [1, null], [3, null]],
  ["-5--3", "number", [-5, null], [-3, null]],
  ["第2名", "count", [2, true], [2, true]],
  ["前3名", "count", null, [3, null]],
  ["0次", "count", [0, true], [0, true]],
  ["=0", "number", [0, true], [0, true]],
])("%s", (text, kind, low, high) => {
  const range = readRange(text, kind);
  expect([end(range?.low), end(range?.high)]).toEqual([low, high]);
});

test.each(["", "优秀", "≠3", "≥3且≥5", "≥3且<5且<6", "满意度≥3", "3≥满意度≥1", "≥"])("%j is no range", (text) => {
  expect(readRange(text, "number")).toBeNull();
});

test("what is measured may be named", () => {
  expect(readRange("3≤满意度<5", "number", (name) => name === "满意度")).toMatchObject({ low: { value: 3 }, high: { value: 5 } });
});
