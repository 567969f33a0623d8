import { partsOnlyFor } from "../../../../src/book/file/package/earlier-parts";
import { relationships } from "../fixture";
import { editorOf } from "./parts";

describe("partsOnlyFor", () => {
  it("finds what hangs on a sheet alone, however deep, and nothing that others lead to", () => {
    const book = editorOf({
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"]]),
      "xl/worksheets/sheet2.xml": "<worksheet/>",
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "image", "../media/logo.png"], ["rId2", "worksheet", "sheet2.xml"]]),
      "xl/worksheets/_rels/sheet2.xml.rels": relationships([["rId1", "drawing", "../drawings/D1.xml"], ["rId2", "table", "../tables/gone.xml"], ["rId3", "worksheet", "/xl/workbook.xml"]]),
      "xl/drawings/d1.xml": "<d/>",
      "xl/drawings/_rels/d1.xml.rels": relationships([["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/logo.png"], ["rId3", "drawing", "d1.xml"]]),
      "xl/charts/chart1.xml": "<c/>",
      "xl/media/logo.png": new Uint8Array(4),
    });
    expect(partsOnlyFor(book.original, ["xl/worksheets/Sheet2.xml"])).toEqual(["xl/drawings/d1.xml", "xl/charts/chart1.xml"]);
    expect(partsOnlyFor(book.original, [])).toEqual([]);
  });
});
