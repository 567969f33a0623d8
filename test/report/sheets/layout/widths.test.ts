import * as fc from "fast-check";
import { columnWidth, displayWidth, headingLines, WIDEST } from "../../../../src/report/sheets/layout/widths";

test.each([
  ["", 0],
  ["abc", 3],
  ["评分 A", 6],
  ["（秒）", 6],
  ["ｱｲｳ", 3],
  ["😀", 2],
  ["한글", 4],
])("%s is %d characters wide", (text, width) => expect(displayWidth(text)).toBe(width));

test("a column is as wide as its widest cell, with room beside it", () => {
  expect(columnWidth("客服", ["小美", "一个很长的昵称"], "text")).toBe(16);
  expect(columnWidth("金额", [1234567.5, -3], "money")).toBe("1,234,567.50".length + 2);
  expect(columnWidth("出勤", [0.8846153846153846], "percent")).toBe("88.46%".length + 2);
  expect(columnWidth("链接", [{ text: "数据信息!C7一二三四", to: { sheet: "data", cell: "A1" } }, { formula: "A1", value: "短" }, null, true], "text")).toBe(21);
});

test("an empty column is not too narrow to be seen, a long one not too wide", () => {
  expect(columnWidth("a", [], "text")).toBe(7);
  expect(columnWidth("a", ["长".repeat(100)], "text")).toBe(WIDEST);
});

describe("a long heading", () => {
  test("wraps into two lines, and into more rather than to be very wide", () => {
    expect(columnWidth("关联销售（连带率）", [1], "points")).toBe(13);
    expect(columnWidth("客服满意度调查回收率合计数量", [1], "points")).toBe(16);
    expect(headingLines("关联销售（连带率）", 13)).toBe(2);
    expect(headingLines("关联销售（连带率）", 9)).toBe(3);
    expect(headingLines("", 11)).toBe(1);
  });
  test("is parted between words", () => {
    // "Refund rate", "in May": eleven bold letters, and two characters for the button
    expect(columnWidth("Refund rate in May", [1], "points")).toBe(15);
    expect(headingLines("Refund rate in May", 15)).toBe(2);
    expect(headingLines("Refund rate in May", 12)).toBe(3);
    expect(headingLines("Incomprehensibilities", 13)).toBe(3);
  });
  test("has no word of it parted", () => {
    expect(columnWidth("Satisfaction", [1], "points")).toBe(16);
    expect(headingLines("Satisfaction", 16)).toBe(1);
  });
});

test("always between the narrowest and the widest", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null))), (heading, cells) => {
      const width = columnWidth(heading, cells, "number");
      expect(width).toBeGreaterThanOrEqual(7);
      expect(width).toBeLessThanOrEqual(WIDEST);
    }),
    { numRuns: 100, seed: 20260606 },
  );
});
