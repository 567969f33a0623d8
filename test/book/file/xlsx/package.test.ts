import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { refusal, relationships, zipOf } from "../fixture";

describe("OfficePackage", () => {
  const book = new OfficePackage(
    zipOf({
      "_rels/.rels": relationships([["rId1", "officeDocument", "xl/Workbook.xml"]]),
      "xl/workbook.xml": "<workbook/>",
      "xl/_rels/workbook.xml.rels": relationships([["a", "worksheet", "worksheets/sheet1.xml"], ["b", "hyperlink", "#数据!A1"]]),
      "evil/_rels/a.xml.rels": relationships([["a", "worksheet", "../../sheet.xml"]]),
    }),
  );

  it("ignores case in part names", () => {
    expect([book.has("XL/Workbook.XML"), book.has("xl/other.xml")]).toEqual([true, false]);
    const names: string[] = [];
    book.read("xl/Workbook.xml", { open: (name) => names.push(name) });
    expect(names).toEqual(["workbook"]);
  });

  it("follows relationships of the package and of a part", () => {
    expect(book.relationships("")).toEqual([{ id: "rId1", type: "officeDocument", target: "xl/Workbook.xml" }]);
    expect(book.relationships("xl/workbook.xml").map(({ target }) => target)).toEqual(["xl/worksheets/sheet1.xml", "xl/workbook.xml"]);
    expect(book.relationships("xl/worksheets/sheet1.xml")).toEqual([]);
  });

  it("refuses a missing part, and a relationship that leaves the package", () => {
    expect(refusal(() => book.read("xl/styles.xml", { open: () => undefined }))).toMatchObject({ code: "file-part-missing", params: { part: "xl/styles.xml" } });
    expect(refusal(() => book.relationships("evil/a.xml")).code).toBe("file-unsafe-name");
  });
});
