import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { readWorkbook } from "../../../../src/book/file/xlsx/workbook";
import { LINKS, MAIN, refusal, relationships, workbookParts, zipOf, type Parts } from "../fixture";

const read = (changes: Parts) => readWorkbook(new OfficePackage(zipOf(workbookParts("", changes))));

describe("readWorkbook", () => {
  it("says where everything is", () => {
    expect(read({})).toEqual({ sheets: [{ name: "数据", part: "xl/worksheets/sheet1.xml" }], date1904: false, strings: "xl/sharedStrings.xml", styles: "xl/styles.xml" });
  });

  it("finds the workbook under any name", () => {
    const moved = workbookParts("", {
      "_rels/.rels": relationships([["rId1", "officeDocument", "/book/main.xml"]]),
      "book/main.xml": workbookParts("")["xl/workbook.xml"],
      "book/_rels/main.xml.rels": relationships([["rId1", "worksheet", "../xl/worksheets/sheet1.xml"]]),
    });
    expect(readWorkbook(new OfficePackage(zipOf(moved))).sheets).toEqual([{ name: "数据", part: "xl/worksheets/sheet1.xml" }]);
  });

  it("does without root relationships when the workbook is where it always is", () => {
    const parts = workbookParts("");
    delete parts["_rels/.rels"];
    expect(readWorkbook(new OfficePackage(zipOf(parts))).sheets).toHaveLength(1);
  });

  it("names the sheet whose relationship is missing", () => {
    const issue = refusal(() => read({ "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="丢" r:id="rId7"/></sheets></workbook>` }));
    expect(issue).toMatchObject({ code: "file-part-missing", params: { part: "丢" } });
  });
});
