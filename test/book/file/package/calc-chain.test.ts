import { leaveCalcChain } from "../../../../src/book/file/package/calc-chain";
import { ContentTypes } from "../../../../src/book/file/package/content-types";
import { Relationships } from "../../../../src/book/file/package/relationships";
import { MAIN, relationships } from "../fixture";
import { editorOf, textsOf } from "./parts";

const CHAIN = { id: "rId9", type: "calcChain", target: "xl/calcChain.xml" };

function leave(cells: string, ...sheetIds: number[]) {
  const book = editorOf({
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}">${cells}</calcChain>`,
    "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId9", "calcChain", "calcChain.xml"]]),
    "[Content_Types].xml": '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
  });
  const links = new Relationships(book, "xl/workbook.xml");
  const types = new ContentTypes(book);
  leaveCalcChain(book, CHAIN, new Set(sheetIds), links, types);
  links.save();
  types.save();
  return textsOf(book.toZip());
}

describe("leaveCalcChain", () => {
  it("takes a sheet's cells out, those that only follow it among them", () => {
    const texts = leave('<c r="A1" i="1"/><c r="A2"/><c r="B1" i="4" l="1"/><c r="B2"/><c r="C1" i="1"/>', 4);
    expect(texts["xl/calcChain.xml"]).toBe(`<calcChain xmlns="${MAIN}"><c r="A1" i="1"/><c r="A2"/><c r="C1" i="1"/></calcChain>`);
  });

  it("leaves a chain alone that has none of them", () => {
    expect(leave('<c r="A1" i="1" />', 4)["xl/calcChain.xml"]).toContain('<c r="A1" i="1" />');
  });

  it("drops a chain that would be empty, with all that speaks of it", () => {
    const texts = leave('<c r="A1" i="4"/><c r="A2" i="5"/>', 4, 5);
    expect(texts).not.toHaveProperty("xl/calcChain.xml");
    expect(texts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(texts["[Content_Types].xml"]).not.toContain("calcChain");
  });
});
