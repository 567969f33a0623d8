import { tableIds } from "../../../../src/book/file/package/table-ids";
import { MAIN, relationships } from "../fixture";
import { editorOf } from "./parts";

describe("tableIds", () => {
  it("goes on behind the largest of the sheets that stay", () => {
    const book = editorOf({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"], ["rId2", "table", "../tables/table2.xml"]]),
      "xl/tables/table1.xml": `<x:table xmlns:x="${MAIN}" id="7" name="a" ref="A1:A2"/>`,
      "xl/tables/table2.xml": `<table xmlns="${MAIN}" id="3" name="b" ref="B1:B2"/>`,
    });
    const next = tableIds(book.original, ["xl/worksheets/sheet1.xml"]);
    expect([next(), next()]).toEqual([8, 9]);
    expect(tableIds(book.original, [])()).toBe(1);
  });
});
