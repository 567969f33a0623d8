import { ContentTypes } from "../../../../src/book/file/package/content-types";
import { dynamicArrayEntry } from "../../../../src/book/file/package/metadata";
import { Relationships } from "../../../../src/book/file/package/relationships";
import { MAIN } from "../fixture";
import { editorOf, textsOf } from "./parts";

const XDA = 'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"';
const dynamic = (on: number) => `<bk><extLst><ext uri="u"><xda:dynamicArrayProperties ${XDA} fDynamic="${on}" fCollapsed="0"/></ext></extLst></bk>`;

function enter(xml: string | null) {
  const part = xml === null ? null : "xl/metadata.xml";
  const book = editorOf(xml === null ? {} : { "xl/metadata.xml": xml });
  const links = new Relationships(book, "xl/workbook.xml");
  const types = new ContentTypes(book);
  const entry = dynamicArrayEntry(book, { part, folder: "xl/", links, types });
  links.save();
  types.save();
  return { entry, texts: textsOf(book.toZip()) };
}

describe("dynamicArrayEntry", () => {
  it("makes the part where there is none", () => {
    const { entry, texts } = enter(null);
    expect(entry).toBe(1);
    expect(texts["xl/metadata1.xml"]).toMatch(/^<\?xml.*\n<metadata xmlns=".*"><metadataTypes count="1"><metadataType name="XLDAPR" .*\/><\/metadataTypes><futureMetadata name="XLDAPR" count="1"><bk>.*fDynamic="1".*<\/bk><\/futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata><\/metadata>$/);
    expect(texts["xl/_rels/workbook.xml.rels"]).toContain('/sheetMetadata" Target="/xl/metadata1.xml"');
    expect(texts["[Content_Types].xml"]).toContain('PartName="/xl/metadata1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"');
  });

  it("uses the entry that is there, and leaves the part alone", () => {
    const xml = `<metadata xmlns="${MAIN}"><metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><futureMetadata name="XLDAPR" count="2">${dynamic(0)}${dynamic(1)}</futureMetadata><cellMetadata count="3"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></cellMetadata></metadata>`;
    const { entry, texts } = enter(xml);
    expect(entry).toBe(3);
    expect(texts["xl/metadata.xml"]).toBe(xml);
  });

  it("adds type and entry to metadata of other kinds, with their prefix and in the order asked for", () => {
    const xml = `<m:metadata xmlns:m="${MAIN}"><m:metadataTypes count="1"><m:metadataType name="XLRICHVALUE"/></m:metadataTypes><m:futureMetadata name="XLRICHVALUE" count="1"><m:bk/></m:futureMetadata><m:valueMetadata count="1"><m:bk><m:rc t="1" v="0"/></m:bk></m:valueMetadata></m:metadata>`;
    const { entry, texts } = enter(xml);
    expect(entry).toBe(1);
    const changed = texts["xl/metadata.xml"];
    expect(changed).toContain('<m:metadataTypes count="2"><m:metadataType name="XLRICHVALUE"/><m:metadataType name="XLDAPR"');
    expect(changed).toMatch(/<m:futureMetadata name="XLRICHVALUE" count="1"><m:bk\/><\/m:futureMetadata><m:futureMetadata name="XLDAPR" count="1"><m:bk><m:extLst><m:ext uri.*<\/m:ext><\/m:extLst><\/m:bk><\/m:futureMetadata><m:cellMetadata count="1"><m:bk><m:rc t="2" v="0"\/><\/m:bk><\/m:cellMetadata><m:valueMetadata/);
  });

  it("adds an entry beside others of the same type", () => {
    const xml = `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1">${dynamic(0)}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    const { entry, texts } = enter(xml);
    expect(entry).toBe(2);
    expect(texts["xl/metadata.xml"]).toContain('<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></cellMetadata>');
    expect(texts["xl/metadata.xml"]).toContain('<futureMetadata name="XLDAPR" count="2">');
  });
});
