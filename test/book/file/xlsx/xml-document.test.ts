import fc from "fast-check";
import { childNamed, childrenNamed, namespaceOf, prefixFor, XmlDocument } from "../../../../src/book/file/xlsx/xml-document";
import { refusal } from "../fixture";

const TEXT = `<?xml version="1.0"?>\r\n<!-- <sheet/> --><x:book xmlns:x='main'\n xmlns:q="links" a="&lt;&amp;>">\r\n<x:sheets  ><x:sheet name="甲&#x20;乙"/></x:sheets >\t<none/><![CDATA[<b>]]>末</x:book>\n`;

const open = (text: string) => new XmlDocument("a.xml", text);

describe("XmlDocument", () => {
  it("stays letter by letter what it was", () => {
    expect(open(TEXT).toString()).toBe(TEXT);
    expect(open(TEXT).isChanged).toBe(false);
  });

  it("knows elements by their names without prefix", () => {
    const { root } = open(TEXT);
    expect(root).toMatchObject({ name: "book", prefix: "x:", attributes: { a: "<&>" } });
    expect(childrenNamed(childNamed(root, "sheets")!, "sheet").map(({ attributes }) => attributes.name)).toEqual(["甲 乙"]);
    expect(root.text.trim()).toBe("<b>末");
  });

  it("adds, removes and changes at the place alone", () => {
    const document = open(TEXT);
    const sheets = childNamed(document.root, "sheets")!;
    document.append(sheets, "<one/>");
    document.append(sheets, "<two/>");
    document.remove(sheets.children[0]);
    document.insertAfter(sheets, "<after/>");
    document.setAttribute(document.root, "b", 'say "hi"');
    expect(document.isChanged).toBe(true);
    expect(document.toString()).toBe(
      `<?xml version="1.0"?>\r\n<!-- <sheet/> --><x:book xmlns:x="main" xmlns:q="links" a="&lt;&amp;&gt;" b="say &quot;hi&quot;">\r\n<x:sheets  ><one/><two/></x:sheets ><after/>\t<none/><![CDATA[<b>]]>末</x:book>\n`,
    );
  });

  it("adds a child of the root where it belongs", () => {
    const ordered = (text: string, ...names: string[]) => {
      const document = open(text);
      for (const name of names) document.insertInOrder(["a", "b", "c", "d"], name, `<${name}/>`);
      return document.toString();
    };
    expect(ordered("<r>\n<b/><other/><d/></r>", "a", "c", "c")).toBe("<r>\n<a/><b/><other/><c/><c/><d/></r>");
    expect(ordered("<r><b/></r>", "b", "d")).toBe("<r><b/><b/><d/></r>");
    expect(ordered("<r/>", "c")).toBe("<r><c/></r>");
  });

  it("opens an element that closed itself", () => {
    const document = open(`<x:a xmlns:x="m"><x:b n="1" /></x:a>`);
    document.append(document.root.children[0], "<c/>");
    expect(document.toString()).toBe(`<x:a xmlns:x="m"><x:b n="1"><c/></x:b></x:a>`);
    const alone = open("<Types/>");
    alone.append(alone.root, "<c/>");
    expect(alone.toString()).toBe("<Types><c/></Types>");
  });

  it("keeps an empty element with an end tag", () => {
    const document = open("<a><b></b></a>");
    document.setAttribute(document.root.children[0], "n", "1");
    expect(document.toString()).toBe(`<a><b n="1"></b></a>`);
  });

  it("finds the prefix of a namespace where it is in scope", () => {
    const { root } = open(`<a xmlns="d" xmlns:r="links"><b xmlns:r="other"><c xmlns:q="links"/></b></a>`);
    expect(prefixFor(root, "links")).toBe("r:");
    expect(prefixFor(root, "d")).toBeUndefined();
    expect(prefixFor(root.children[0], "links")).toBeUndefined();
    expect(prefixFor(root.children[0].children[0], "links")).toBe("q:");
    expect(namespaceOf(root.children[0])).toBe("d");
    expect(namespaceOf(open("<a/>").root)).toBe("");
    expect(namespaceOf(open(TEXT).root)).toBe("main");
  });

  it("refuses what is not well-formed", () => {
    for (const broken of ["", "<a>", "<a></b>", "no xml"]) expect(refusal(() => open(broken))).toMatchObject({ code: "file-damaged", params: { part: "a.xml" } });
  });

  it("returns any document unchanged", () => {
    const { tree } = fc.letrec<{ tree: string; inside: string }>((tie) => ({
      inside: fc.oneof({ maxDepth: 4 }, fc.constantFrom("", " ", "文字&amp;", "<!-- <x> -->", "<![CDATA[<]]>", "<?pi a?>", "<e/>", "<e />"), fc.array(tie("tree"), { maxLength: 3 }).map((parts) => parts.join("\n"))),
      tree: fc.tuple(fc.constantFrom("a", "x:b", "书"), fc.constantFrom("", " n='1>2'", ' m = "&quot;/"'), tie("inside")).map(([name, attributes, inside]) => `<${name}${attributes}>${inside}</${name} >`),
    }));
    fc.assert(fc.property(tree, (text) => expect(open(text).toString()).toBe(text)));
  });
});
