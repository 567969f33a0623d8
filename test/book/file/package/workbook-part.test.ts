import { WorkbookPart } from "../../../../src/book/file/package/workbook-part";
import { LINKS, MAIN } from "../fixture";
import { editorOf, textsOf } from "./parts";

const PART = "xl/workbook.xml";
const NAMES = { mark: "scores", cells: null, printArea: null, printTitles: null };

function open(xml: string) {
  const book = editorOf({ [PART]: xml });
  const part = new WorkbookPart(book, PART);
  return {
    part,
    saved: () => {
      part.save();
      return textsOf(book.toZip())[PART];
    },
  };
}
const inBook = (content: string) => `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${content}</workbook>`;
const SHEETS = '<sheets><sheet name="甲&amp;乙" sheetId="7" r:id="rId1"/><sheet name="图" sheetId="3" state="hidden" r:id="rId2"/></sheets>';

describe("WorkbookPart", () => {
  it("knows the tabs", () => {
    expect(open(inBook(SHEETS)).part.tabs).toEqual([
      { name: "甲&乙", sheetId: 7, relationship: "rId1" },
      { name: "图", sheetId: 3, relationship: "rId2" },
    ]);
  });

  it("adds tabs behind the others with ids of their own", () => {
    const { part, saved } = open(inBook(SHEETS));
    part.addTab("A<B", "rId9", true);
    part.addTab("藏", "rId10", false);
    expect(saved()).toBe(inBook(SHEETS.replace("</sheets>", '<sheet name="A&lt;B" sheetId="8" r:id="rId9"/><sheet name="藏" sheetId="9" state="hidden" r:id="rId10"/></sheets>')));
  });

  it("fills a gap where the ids have reached Excel's last", () => {
    const { part } = open(inBook('<sheets><sheet name="a" sheetId="65534" r:id="a"/><sheet name="b" sheetId="1" r:id="b"/></sheets>'));
    expect([part.addTab("c", "c", true).sheetId, part.addTab("d", "d", true).sheetId]).toEqual([2, 3]);
  });

  it("writes names scoped to the tab's position, where they belong", () => {
    const { part, saved } = open(inBook(`${SHEETS}<functionGroups/><externalReferences><externalReference r:id="rId3"/></externalReferences><calcPr/>`));
    part.setNames(part.addTab("排名", "rId9", true), { mark: "scores", cells: { formula: "'排名'!$A$1,'排名'!$A$3:$B$9", comment: "15" }, printArea: "'排名'!$A$1:$B$9", printTitles: "'a&b'!$1:$1" });
    expect(saved()).toContain(
      '</externalReferences><definedNames><definedName name="_jinpai_sheet" localSheetId="2" hidden="1">&quot;scores&quot;</definedName><definedName name="_jinpai_cells" localSheetId="2" comment="15" hidden="1">\'排名\'!$A$1,\'排名\'!$A$3:$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">\'排名\'!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">\'a&amp;b\'!$1:$1</definedName></definedNames><calcPr/>',
    );
  });

  it("gives a tab its names anew, and leaves everybody else's and the user's own", () => {
    const kept = '<definedName name="_jinpai_sheet" localSheetId="1">"log"</definedName><definedName name="_xlnm.Print_Area">x</definedName><definedName name="单价" localSheetId="0">3</definedName>';
    const gone = '<definedName name="_xlnm.Print_Area" localSheetId="0">a</definedName><definedName name="_xlnm._filterdatabase" localSheetId="0">b</definedName><definedName name="_jinpai_sheet" localSheetId="0" hidden="1">"data"</definedName>';
    const { part, saved } = open(inBook(`${SHEETS}<definedNames>${kept}${gone}</definedNames>`));
    part.setNames(part.tabs[0], NAMES);
    expect(saved()).toBe(inBook(`${SHEETS}<definedNames>${kept}<definedName name="_jinpai_sheet" localSheetId="0" hidden="1">&quot;scores&quot;</definedName></definedNames>`));
  });

  it("writes with the prefixes of the part, and declares what is missing", () => {
    const { part, saved } = open(`<x:workbook xmlns:x="${MAIN}"><x:sheets xmlns:q="${LINKS}"><x:sheet name="a" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`);
    part.setNames(part.addTab("b", "rId2", true), NAMES);
    expect(saved()).toContain('<x:sheet name="b" sheetId="2" q:id="rId2"/></x:sheets><x:definedNames><x:definedName name="_jinpai_sheet"');
    const bare = open(`<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${LINKS}" name="a" sheetId="1" r:id="rId1"/></sheets><definedNames/></workbook>`);
    bare.part.setNames(bare.part.addTab("b", "rId2", true), NAMES);
    expect(bare.saved()).toContain(`<sheet name="b" sheetId="2" xmlns:r="${LINKS}" r:id="rId2"/></sheets><definedNames><definedName name="_jinpai_sheet"`);
  });

  it("tells the strict dialect and a protected structure", () => {
    expect(open(inBook(SHEETS)).part).toMatchObject({ isStrict: false, isStructureLocked: false });
    expect(open(inBook(`<workbookProtection lockStructure="1"/>${SHEETS}`)).part.isStructureLocked).toBe(true);
    expect(open(inBook(`<workbookProtection lockWindows="1"/>${SHEETS}`)).part.isStructureLocked).toBe(false);
    expect(open('<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheets/></x:workbook>').part.isStrict).toBe(true);
  });

  it("stays as it was where nothing changed", () => {
    expect(open(inBook(SHEETS)).saved()).toBe(inBook(SHEETS));
  });
});
