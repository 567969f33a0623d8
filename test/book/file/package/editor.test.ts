import { strFromU8, strToU8, unzipSync } from "fflate";
import { PackageEditor } from "../../../../src/book/file/package/editor";
import { OfficePackage } from "../../../../src/book/file/xlsx/package";
import { readDirectory } from "../../../../src/book/file/zip/directory";
import { packedBytes } from "../../../../src/book/file/zip/unpack";
import { zipOf } from "../fixture";

const BYTES = zipOf({ "a.xml": "<a/>", "b/c.xml": "<c/>".repeat(50), "b/_rels/c.xml.rels": "<r/>", "z.bin": new Uint8Array([1, 2, 3]) });
const open = () => new PackageEditor(new OfficePackage(BYTES));

describe("PackageEditor", () => {
  it("carries everything over packed as it was, in its order", () => {
    const zip = open().toZip();
    const packed = (bytes: Uint8Array) => readDirectory(bytes).map((entry) => [entry.name, strFromU8(packedBytes(bytes, entry), true)]);
    expect(packed(zip)).toEqual(packed(BYTES));
  });

  it("replaces a part where it stands, under the name it has, and puts new ones behind", () => {
    const book = open();
    book.put("A.XML", ["<a>", "名</a>"]);
    book.put("n.xml", ["<n/>"]);
    const parts = unzipSync(book.toZip());
    expect(Object.keys(parts)).toEqual(["a.xml", "b/c.xml", "b/_rels/c.xml.rels", "z.bin", "n.xml"]);
    expect(strFromU8(parts["a.xml"])).toBe("<a>名</a>");
  });

  it("removes a part with its relationships, unless it is written again", () => {
    const book = open();
    book.remove("b/c.xml");
    expect(Object.keys(unzipSync(book.toZip()))).toEqual(["a.xml", "z.bin"]);
    book.put("b/c.xml", ["<c/>"]);
    expect(Object.keys(unzipSync(book.toZip()))).toEqual(["a.xml", "b/c.xml", "z.bin"]);
  });

  it("finds free part names, those of removed parts among them", () => {
    const book = new PackageEditor(new OfficePackage(zipOf({ "t1.xml": "<a/>", "T2.xml": "<a/>" })));
    expect(book.freshName("t")).toBe("t3.xml");
    book.remove("t2.xml");
    expect(book.freshName("t")).toBe("t2.xml");
    book.put("t2.xml", []);
    expect(book.freshName("t")).toBe("t3.xml");
  });

  it("reads text in other encodings, and does not let it go on declaring them", () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a n="名"/>', "utf16le"));
    const book = new PackageEditor(new OfficePackage(zipOf({ "a.xml": utf16, "b.xml": strToU8('\ufeff<?xml version="1.0" encoding="utf-8"?><a/>'), "c.xml": "<a/>" })));
    expect(book.text("a.xml")).toBe('<?xml version="1.0" encoding="UTF-8"?><a n="名"/>');
    expect(book.text("b.xml")).toBe('<?xml version="1.0" encoding="utf-8"?><a/>');
    expect(book.text("c.xml")).toBe("<a/>");
  });
});
