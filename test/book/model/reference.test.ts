import { columnsReference, referenceTo, rowsReference } from "../../../src/book/model/reference";

describe("referenceTo", () => {
  it("is absolute, quoted, and of one cell without a colon", () => {
    expect(referenceTo("小美's", { top: 1, left: 26, bottom: 8, right: 27 })).toBe("'小美''s'!$AA$2:$AB$9");
    expect(referenceTo("看板", { top: 0, left: 0, bottom: 0, right: 0 })).toBe("'看板'!$A$1");
  });
});

describe("rowsReference", () => {
  it("counts rows from 1", () => {
    expect(rowsReference("看板", 0, 1)).toBe("'看板'!$1:$2");
  });
});

describe("columnsReference", () => {
  it("names columns by their letters", () => {
    expect(columnsReference("看板", 0, 27)).toBe("'看板'!$A:$AB");
  });
});
