import type { CellValue } from "../../../src/book/grid";
import { readFlag } from "../../../src/intake/cells/flag";

test.each<[CellValue, number]>([
  ["是", 1], ["否", 0], ["Y", 1], ["n", 0], ["Yes", 1], ["NO", 0], ["TRUE", 1], ["false", 0], ["1", 1], ["0", 0], ["１", 1], [" 是 ", 1], ["√", 1], ["×", 0], ["✓", 1], ["✗", 0], [1, 1], [0, 0], [true, 1], [false, 0],
])("%p is %d", (cell, value) => {
  expect(readFlag(cell)).toEqual({ kind: "value", value });
});

test.each<[CellValue]>([["x"], ["X"], ["是否"], ["不是"], ["参与"], ["2"], [2], [0.5], [-1], [NaN]])("%p is unreadable", (cell) => {
  expect(readFlag(cell)).toEqual({ kind: "unreadable" });
});

test("missing and errors", () => {
  expect(readFlag("")).toEqual({ kind: "missing", error: null });
  expect(readFlag("无")).toEqual({ kind: "missing", error: null });
  expect(readFlag({ error: "#N/A" })).toEqual({ kind: "missing", error: "#N/A" });
});
