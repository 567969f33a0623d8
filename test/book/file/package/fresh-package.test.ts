import { freshPackage } from "../../../../src/book/file/package/fresh-package";
import { workbookPart } from "../../../../src/book/file/xlsx/workbook";

describe("freshPackage", () => {
  it("is a workbook that says nothing of anybody", () => {
    const book = freshPackage(2);
    expect(book.names).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"]);
    expect(workbookPart(book)).toBe("xl/workbook.xml");
    expect(book.text("xl/workbook.xml")).toContain('activeTab="2"');
  });
});
