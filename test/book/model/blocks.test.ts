import { stylesNamed, stylesOfRow, textOf } from "../../../src/book/model/blocks";
import type { Style } from "../../../src/report/plan";

const body: Style = { look: "body" };
const strong: Style = { look: "strong" };

test("one style holds for all cells", () => expect(stylesOfRow(strong, 9)(7)).toBe(strong));
test("one a column holds for all rows", () => expect(stylesOfRow([body, strong], 9)(1)).toBe(strong));
test("one a cell goes by row, then column", () => expect(stylesOfRow([[body], [body, strong]], 1)(1)).toBe(strong));
test("where none is named, the cell is an ordinary one", () => {
  expect(stylesOfRow([strong], 0)(1)).toEqual(body);
  expect(stylesOfRow([[strong]], 1)(0)).toEqual(body);
});
test("every style once", () => {
  expect(stylesNamed(body)).toEqual(new Set([body]));
  expect(stylesNamed([body, strong, body])).toEqual(new Set([body, strong]));
  expect(stylesNamed([[body], [strong, body]]).size).toBe(2);
});
test("what a cell shows", () => {
  expect(textOf({ formula: "NA()", value: { error: "#N/A" } })).toBe("#N/A");
  expect([null, "小美", 1.5, true, { formula: "1+1", value: 2 }, { formula: '""', value: null }, { text: "见 A6", location: "'数据'!A6" }].map(textOf)).toEqual(["", "小美", "1.5", "true", "2", "", "见 A6"]);
});
