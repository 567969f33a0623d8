import { cellOf, isOmitted, rowsOf, textOf, withoutErrors } from "../../src/functions/cells";

test.each<[unknown, unknown]>([
  ["", null],
  [null, null],
  [undefined, null],
  [" ", " "],
  [0, 0],
  [false, false],
  [NaN, { error: "#NUM!" }],
  [Infinity, { error: "#NUM!" }],
  [{ code: "#N/A" }, { error: "#N/A" }],
  [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, { error: "#DIV/0!" }],
  [{ type: "FormattedNumber", basicValue: 1.5, numberFormat: "0.0" }, 1.5],
  [{}, { error: "#VALUE!" }],
])("%j arrives as %j", (given, cell) => expect(cellOf(given)).toEqual(cell));

test("a single cell is a range of one", () => {
  expect(rowsOf(5)).toEqual([[5]]);
  expect(rowsOf([[1, ""], [2, "a"]])).toEqual([[1, null], [2, "a"]]);
  expect(rowsOf(undefined)).toEqual([[null]]);
});

test("an argument of nothing but blanks was left out; an error value was not", () => {
  expect([undefined, null, "", [[""]], [["", " "], [null, ""]], []].map(isOmitted)).toEqual([true, true, true, true, true, true]);
  expect([0, [[0]], [[{ code: "#N/A" }]]].map(isOmitted)).toEqual([false, false, false]);
});

test("an error value is no value, and is quoted by its name", () => {
  expect(withoutErrors([[{ error: "#N/A" }, 1]])).toEqual([[null, 1]]);
  expect([null, 1, "a", true, { error: "#N/A" }].map(textOf)).toEqual(["", "1", "a", "true", "#N/A"]);
});
