import { renameSheets } from "../../../src/book/model/rename-sheets";

const names = new Map([["一月", "It's 二月"], ["my sheet", "Q1"]]);

test.each([
  ["SUM(一月!A1:A9)+'一月'!B1", "SUM('It''s 二月'!A1:A9)+'It''s 二月'!B1"],
  ["'My Sheet'!$A$1,'其他'!$A$1", "'Q1'!$A$1,'其他'!$A$1"],
  ['"一月!A1"&十一月!A1&[1]一月!A1', '"一月!A1"&十一月!A1&[1]一月!A1'],
  ["A1+1", "A1+1"],
])("%s", (formula, renamed) => expect(renameSheets(formula, names)).toBe(renamed));
