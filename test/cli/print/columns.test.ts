import { alignColumns, displayWidth, printable } from "../../../src/cli/print/columns";

describe("places on a terminal: Chinese takes two", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["小美", 4],
    ["A小美1", 6],
    ["（）：", 6],
    ["１２", 4],
    ["한글", 4],
    ["カナ", 4],
    ["é", 1],
    ["😀", 2],
    ["𠮷", 2],
    ["—", 1],
    ["e\u0301", 1],
    ["👩\u200D👩\u200D👧家", 4],
    ["\u200B零宽", 4],
  ])("%j: %d", (text, width) => expect(displayWidth(text)).toBe(width));
});

describe("columns", () => {
  test("texts begin, and numbers end, where their column does", () => {
    const rows = [
      ["客服", "总分"],
      ["小美", "88.40"],
      ["Ann", "100.00"],
    ];
    expect(alignColumns(rows, [false, true])).toEqual(["客服    总分", "小美   88.40", "Ann   100.00"]);
  });

  test("nothing stands behind the last text", () => {
    expect(alignColumns([["a", ""], ["b", "long"]], [false, false])).toEqual(["a", "b  long"]);
  });

  test("no rows, no lines", () => expect(alignColumns([], [true, false])).toEqual([]));
});

describe("text of a workbook made safe to print", () => {
  test.each([
    ["小美 A-1 «ok»", "小美 A-1 «ok»"],
    ["\u001B[2Jgone", "\uFFFD[2Jgone"],
    ["two\nlines\tand\rmore", "two\uFFFDlines\uFFFDand\uFFFDmore"],
    ["\u0000\u007F\u009B", "\uFFFD\uFFFD\uFFFD"],
    ["abc\u202Efdp.exe", "abc\uFFFDfdp.exe"],
    ["\u2066x\u2069\u200E", "\uFFFDx\uFFFD\uFFFD"],
  ])("%j", (text, safe) => expect(printable(text)).toBe(safe));
});
