import { readOwnCells } from "../../../../src/book/file/xlsx/own-cells";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("readOwnCells", () => {
  it.each([
    ["quoted", "'评分排名'!$A$1,'评分排名'!$A$3:$C$9"],
    ["unquoted, as LibreOffice writes it", "评分排名!$A$1,评分排名!$A$3:$C$9"],
    ["with commas and apostrophes in the sheet's name", "'小美''s, a!b'!$A$1,'小美''s, a!b'!$A$3:$C$9"],
  ])("reads areas %s", (_, formula) => {
    expect(readOwnCells(formula, "22")).toEqual({ areas: [A1, { top: 2, left: 0, bottom: 8, right: 2 }], grown: false });
  });

  it("tells that something was put in among them, and does not guess without the count", () => {
    expect(readOwnCells("a!$A$1:$B$2", "3").grown).toBe(true);
    expect(readOwnCells("a!$A$1:$B$2", "9").grown).toBe(false);
    expect(readOwnCells("a!$A$1:$B$2", undefined).grown).toBe(false);
  });

  it("leaves out areas that were deleted", () => {
    expect(readOwnCells("'a'!#REF!,'a'!$A$1", undefined).areas).toEqual([A1]);
    expect(readOwnCells("#REF!", undefined).areas).toEqual([]);
  });
});
