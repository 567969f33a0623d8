import { readPerUnit, writePerUnit, type PerUnitText } from "../../../../src/appraisal/rubric/cells/per-unit";
import type { Kind } from "../../../../src/appraisal/rubric/cells/numbers";
import type { PerUnitRule } from "../../../../src/appraisal/rubric/types";

const perPercent: PerUnitText = { side: "below", per: 0.01, perUnit: -2, whole: true };
const perPiece: PerUnitText = { side: "beyond", per: 1, perUnit: -5, whole: true };

test.each<[string, Kind, PerUnitText]>([
  ["每低1%扣2分", "rate", perPercent],
  ["每低目标1%扣2", "rate", perPercent],
  ["每低于目标1％减2分", "rate", perPercent],
  ["每低1个百分点扣2分", "rate", perPercent],
  ["每低一个百分点扣2分", "rate", perPercent],
  ["每低 1% 扣 -2 分", "rate", perPercent],
  ["-2 per 1% below", "rate", perPercent],
  ["-2 points per full 1% under target", "rate", perPercent],
  ["低于98%，每1%扣2分", "rate", { ...perPercent, from: 0.98 }],
  ["每低1%扣2分（按比例）", "rate", { ...perPercent, whole: false }],
  ["-2 per 1% below (pro rata)", "rate", { ...perPercent, whole: false }],
  ["每条差评扣5分", "count", perPiece],
  ["每次扣5分", "count", perPiece],
  ["每超1次扣5分", "count", perPiece],
  ["超过3次，每次扣5分", "count", { ...perPiece, from: 3 }],
  ["每超1分钟扣5分", "seconds", { ...perPiece, per: 60 }],
  ["每增加1000加5分", "money", { ...perPiece, per: 1000, perUnit: 5 }],
  ["0.5 per 10 beyond", "count", { ...perPiece, per: 10, perUnit: 0.5 }],
])("%s", (text, kind, value) => {
  expect(readPerUnit(text, kind)).toEqual({ value, issues: [] });
});

test.each(["", "扣2分", "每低扣分", "每低一点扣2分", "每低若干扣2分", "每低很多%扣2分"])("%s is unreadable", (text) => {
  expect(readPerUnit(text, "rate")).toMatchObject({ value: null, issues: [{ severity: "error", code: "cells-per-unit-unreadable" }] });
});

test("每低1 of a rate means 100 points, hardly meant: a warning", () => {
  expect(readPerUnit("每低1扣2分", "rate").issues).toMatchObject([{ severity: "warning", code: "cells-rate-above-one" }]);
});

const rule: PerUnitRule = { type: "perUnit", start: 100, perUnit: -2, below: 0.98, per: 0.01, whole: true, min: 0, max: 100 };

test.each<[PerUnitRule, string, string]>([
  [rule, "每低1%扣2分", "-2 per 1% below"],
  [{ ...rule, whole: false }, "每低1%扣2分（按比例）", "-2 per 1% below (pro rata)"],
  [{ ...rule, below: undefined, beyond: 0, perUnit: 3 }, "每超1%加3分", "3 per 1% beyond"],
])("written and read back", (given, chinese, english) => {
  expect(writePerUnit(given, "rate", "zh-CN")).toBe(chinese);
  expect(writePerUnit(given, "rate", "en")).toBe(english);
  expect(readPerUnit(chinese, "rate")).toEqual(readPerUnit(english, "rate"));
});
