import { ContentTypes } from "../../../../src/book/file/package/content-types";
import type { Parts } from "../fixture";
import { editorOf, textsOf } from "./parts";

const PART = "[Content_Types].xml";
const RELS = '<Default Extension="RELS" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';

function change(xml: string, edit: (types: ContentTypes) => void): string {
  const book = editorOf({ [PART]: xml } satisfies Parts);
  const types = new ContentTypes(book);
  edit(types);
  types.save();
  return textsOf(book.toZip())[PART];
}

describe("ContentTypes", () => {
  it("declares and withdraws, whatever the case", () => {
    const xml = `<Types>${RELS}<Override PartName="/xl/A.xml" ContentType="a"/><Override PartName="/xl/b.xml" ContentType="b"/></Types>`;
    const changed = change(xml, (types) => {
      types.withdraw("XL/a.xml");
      types.withdraw("xl/b.xml");
      types.declare("xl/b.xml", "b");
      types.declare("xl/c&d.xml", "c");
    });
    expect(changed).toBe(`<Types>${RELS}<Override PartName="/xl/b.xml" ContentType="b"/><Override PartName="/xl/c&amp;d.xml" ContentType="c"/></Types>`);
  });

  it("corrects what a part is said to be", () => {
    expect(change(`<Types>${RELS}<Override PartName="/a.xml" ContentType="x"/></Types>`, (types) => types.declare("a.xml", "y"))).toContain('<Override PartName="/a.xml" ContentType="y"/>');
  });

  it("writes with the prefix of the part, and says what relationships are where nobody did", () => {
    expect(change('<t:Types xmlns:t="n"/>', (types) => types.declare("a.xml", "x"))).toBe(
      '<t:Types xmlns:t="n"><t:Override PartName="/a.xml" ContentType="x"/><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></t:Types>',
    );
  });

  it("leaves the part alone where nothing changed", () => {
    const xml = `<Types  >${RELS}</Types>\n`;
    expect(change(xml, () => undefined)).toBe(xml);
  });
});
