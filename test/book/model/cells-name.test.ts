import { cellsName, readOwnCells } from "../../../src/book/model/cells-name";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("cellsName", () => {
  const sheet = { name: "小美's", blocks: [{ top: 0, left: 0, rows: [["标题"], [], ["a", "b"]], style: { look: "body" as const } }], tables: [] };

  it("names all areas of the sheet, and says how many cells they are", () => {
    const told = cellsName({ ...sheet, mark: "scores" })!;
    expect(told).toEqual({ formula: "'小美''s'!$A$1,'小美''s'!$A$3:$B$3", comment: "3" });
    expect(readOwnCells(told.formula, told.comment)).toEqual({ areas: [A1, { top: 2, left: 0, bottom: 2, right: 1 }], grown: false });
  });

  it("says nothing of a sheet that is empty, or that nobody looks for again", () => {
    expect(cellsName({ ...sheet, mark: null })).toBeNull();
    expect(cellsName({ ...sheet, blocks: [], mark: "scores" })).toBeNull();
  });
});

describe("readOwnCells", () => {
  it.each([
    ["quoted", "'评分排名'!$A$1,'评分排名'!$A$3:$C$9"],
    ["as Excel gives them", "='评分排名'!$A$1,'评分排名'!$A$3:$C$9"],
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
