import fc from "fast-check";
import { COLUMNS, ROWS } from "../../../src/book/model/address";
import { areasIn, cellsOf, localAddress, readAddress, sheetOf } from "../../../src/book/model/full-address";

const ranges = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(COLUMNS - 1))
  .map(([a, b, c, d]) => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));

test("an address read is the range that was written", () => {
  fc.assert(fc.property(ranges, (range) => expect(readAddress(localAddress(range))).toEqual(range)));
});

test.each([
  ["A:C", { top: 0, left: 0, bottom: ROWS - 1, right: 2 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: COLUMNS - 1 }],
  ["$b$2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["B3:A1", { top: 0, left: 0, bottom: 2, right: 1 }],
  ["'评分,排名'!A1:C9", { top: 0, left: 0, bottom: 8, right: 2 }],
])("%s is read", (text, range) => {
  expect(readAddress(text)).toEqual(range);
  expect(cellsOf(text)).toEqual(range);
});

test.each(["", "A", "1", "A0", "A:1", "A1:B", "A-1", "XFE1", "A1048577", "Sheet1!", "A1 B2"])("%j is none", (text) => {
  expect(readAddress(text)).toBeNull();
  expect(() => cellsOf(text)).toThrow("is no address");
});

test("several addresses, their sheets' names with commas and quotes in them", () => {
  expect(areasIn("'a,b''s'!A1:B2,Sheet1!D4")).toEqual([cellsOf("A1:B2"), cellsOf("D4")]);
  expect(sheetOf("'小美''s'!A1")).toBe("小美's");
  expect(sheetOf("评分排名!A1")).toBe("评分排名");
  expect(sheetOf("A1")).toBe("");
});
