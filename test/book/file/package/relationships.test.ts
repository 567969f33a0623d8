import { Relationships } from "../../../../src/book/file/package/relationships";
import { LINKS } from "../fixture";
import { editorOf, textsOf } from "./parts";

describe("Relationships", () => {
  it("takes the first free ids and leaves the others as they are", () => {
    const book = editorOf();
    const links = new Relationships(book, "xl/workbook.xml");
    expect([links.add("worksheet", "xl/worksheets/a&b.xml"), links.add("worksheet", "xl/worksheets/c.xml")]).toEqual(["rId4", "rId5"]);
    links.remove({ id: "rId2", type: "sharedStrings", target: "" });
    links.save();
    const xml = textsOf(book.toZip())["xl/_rels/workbook.xml.rels"];
    expect(xml).toContain(`<Relationship Id="rId4" Type="${LINKS}/worksheet" Target="/xl/worksheets/a&amp;b.xml"/>`);
    expect(xml).not.toContain("sharedStrings");
    expect(xml).toContain('Target="worksheets/sheet1.xml"');
  });

  it("begins anew for a part without any, or one written anew", () => {
    const book = editorOf({ "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships><Relationship Id='rId1' Type='t' Target='x'/></Relationships>" });
    const anew = new Relationships(book, "xl/worksheets/sheet1.xml", false);
    expect(anew.add("table", "xl/tables/table1.xml")).toBe("rId1");
    anew.save();
    expect(textsOf(book.toZip())["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain('Target="x"');
    expect(new Relationships(book, "xl/styles.xml").add("theme", "a")).toBe("rId1");
  });

  it("writes nothing where there is nothing to say", () => {
    const book = editorOf();
    new Relationships(book, "xl/styles.xml").save();
    expect(textsOf(book.toZip())).not.toHaveProperty("xl/_rels/styles.xml.rels");
  });
});
