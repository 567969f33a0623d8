import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { readXlsx } from "../../../../src/book/file/xlsx/read";
import { LINKS, MAIN, relationships, workbook, worksheet } from "../fixture";

describe("readXlsx", () => {
  it("shares strings and styles among sheets and keeps the order of the tabs", () => {
    const sheet = (name: string, n: number) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`;
    const bytes = workbook('<row r="1"><c r="A1" t="s"><v>1</v></c></row>', {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheet("后", 2)}${sheet("先", 1)}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "/xl/Worksheets/Sheet9.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ["rId4", "styles", "styles.xml"],
      ]),
      "xl/worksheets/sheet9.xml": worksheet('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>'),
    });
    const { grids } = readXlsx(bytes, "b.xlsx");
    expect(grids.map(({ name, rows, formats }) => [name, rows, formats])).toEqual([
      ["后", [[0.5]], [["[h]:mm:ss"]]],
      ["先", [["小美"]], []],
    ]);
  });

  it("does without strings and styles", () => {
    const links = relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]);
    expect(readXlsx(workbook('<row r="1"><c r="A1" s="5"><v>2</v></c></row>', { "xl/_rels/workbook.xml.rels": links }), "b").grids[0].rows).toEqual([[2]]);
  });

  it("finds tables through the sheet's relationships, and leaves links to the outside alone", () => {
    const outside = `<Relationship Id="rId8" Type="${LINKS}/hyperlink" Target="../../../../x.xlsx" TargetMode="External"/></Relationships>`;
    const bytes = workbook("", {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId1", "table", "../tables/table1.xml"]]).replace("</Relationships>", outside),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="inner" displayName="KpiTiers" ref="B2:D5"><autoFilter ref="B2:D4"/></table>`,
    });
    expect(readXlsx(bytes, "b").grids[0].tables).toEqual([{ name: "KpiTiers", top: 1, left: 1, bottom: 4, right: 3 }]);
  });

  it("reads back every text and number that the library of the house writes", async () => {
    const cell = fc.oneof(fc.string({ minLength: 1, unit: fc.constantFrom("小", "美", "a", "&", "<", "_x0041_", " ", "\n", "'", "=") }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rows) => {
        const book = new Workbook();
        book.addWorksheet("数据").addRows(rows);
        const [grid] = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), "b").grids;
        expect(grid.rows).toEqual(rows.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))));
      }),
      { numRuns: 25 },
    );
  });
});
