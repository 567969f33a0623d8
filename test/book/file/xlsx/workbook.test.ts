import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { readWorkbook } from "../../../../src/book/file/xlsx/workbook";
import { LINKS, MAIN, refusal, relationships, workbookParts, zipOf, type Parts } from "../fixture";

const read = (changes: Parts) => readWorkbook(new OfficePackage(zipOf(workbookParts("", changes))));

describe("readWorkbook", () => {
  it("says where everything is", () => {
    expect(read({})).toEqual({ sheets: [{ name: "数据", part: "xl/worksheets/sheet1.xml" }], date1904: false, strings: "xl/sharedStrings.xml", styles: "xl/styles.xml", taken: { tabs: [], names: [] }, names: [] });
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

  it("reads our marks by the tabs' positions, chart sheets counted, and the names that are taken", () => {
    const { sheets, taken } = read({
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${LINKS}"><x:sheets><x:sheet name="图" r:id="rId7"/><x:sheet name="数据" r:id="rId1"/><x:sheet name="排名" r:id="rId8"/><x:sheet name="假" r:id="rId9"/></x:sheets><x:definedNames><x:definedName name="_jinpai_sheet">"data"</x:definedName><x:definedName name="_jinpai_sheet" localSheetId="2" hidden="1">"sco<!-- -->res"</x:definedName><x:definedName name="单价" localSheetId="1">3</x:definedName><x:definedName name="_jinpai_sheet" localSheetId="3">数据!A1</x:definedName></x:definedNames></x:workbook>`,
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "a.xml"], ["rId7", "chartsheet", "c.xml"], ["rId8", "worksheet", "b.xml"], ["rId9", "worksheet", "d.xml"]]),
    });
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([["数据", undefined], ["排名", "scores"], ["假", undefined]]);
    expect(taken).toEqual({ tabs: ["图"], names: ["_jinpai_sheet", "_jinpai_sheet", "单价", "_jinpai_sheet"] });
  });
});
