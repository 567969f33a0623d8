import { element, type Element } from "../../../../src/book/file/parts/element";
import { StyleList } from "../../../../src/book/file/parts/styleList";
import { XmlDocument, type XmlElement } from "../../../../src/book/file/xlsx/xml-document";

const bold = element("font", {}, [element("b"), element("sz", { val: 10 }), element("name", { val: "微软雅黑" })]);

const read = (xml: string): XmlElement => new XmlDocument("a.xml", xml).root;

/** The list after entries were placed in it, as text. */
function after(xml: string, ...entries: Element[]): string {
  const document = new XmlDocument("a.xml", `<s>${xml}</s>`);
  const list = new StyleList("fonts", document.root.children[0]);
  for (const entry of entries) list.place(entry);
  list.save(document);
  return document.toString().slice(3, -4);
}

test("an entry goes to the end, and the count with it", () => {
  expect(after('<fonts  count="1" k="&amp;"><font/></fonts>', element("font", {}, [element("b")]))).toBe('<fonts count="2" k="&amp;"><font/><font><b/></font></fonts>');
});

test("a list without entries and one that is not there are filled", () => {
  const filled = '<fonts count="1"><font><b/></font></fonts>';
  expect(after("<fonts/>", element("font", {}, [element("b")]))).toBe(filled);
  expect(after("<fonts></fonts>", element("font", {}, [element("b")]))).toBe(filled);
  expect(after("", element("font", {}, [element("b")]))).toBe(filled);
});

test("nothing added, nothing changed", () => {
  const odd = "<fonts \n count='7' ><font ></font></fonts >";
  expect(after(odd, element("font"))).toBe(odd);
});

describe("an entry is found again", () => {
  const written = (font: string) => new StyleList("fonts", read(`<fonts><font/>${font}</fonts>`)).place(bold);

  test("as we wrote it", () => expect(written('<font><b/><sz val="10"/><name val="微软雅黑"/></font>')).toBe(1));
  test("with the hints Excel adds", () => expect(written('<font><b/><sz val="10"/><name val="微软雅黑"/><family val="2"/><charset val="134"/></font>')).toBe(1));
  test("in another order and with a prefix", () => expect(written('<x:font xmlns:x="u"><x:name val="微软雅黑"/><x:sz val="10"/><x:b/></x:font>')).toBe(1));
  test("but not one of a theme, or another size", () => {
    expect(written('<font><b/><sz val="10"/><name val="微软雅黑"/><scheme val="minor"/></font>')).toBe(2);
    expect(written('<font><b/><sz val="11"/><name val="微软雅黑"/></font>')).toBe(2);
  });
  test("the first of several alike", () => {
    const twins = read("<fonts><font/><font/></fonts>");
    expect(new StyleList("fonts", twins).place(element("font"))).toBe(0);
  });
});

test("a format that leaves zeros out is the one that writes them", () => {
  const list = new StyleList("cellXfs", read('<cellXfs><xf numFmtId="4" xfId="0" quotePrefix="0"/></cellXfs>'));
  expect(list.place(element("xf", { numFmtId: 4, fontId: 0 }))).toBe(0);
  expect(list.place(element("xf", { numFmtId: 4, fontId: 0, applyFont: 0 }))).toBe(1);
});

test("entries every list must begin with are added where it is too short", () => {
  const list = new StyleList("fills", read("<fills><fill k='1'/></fills>"), [element("fill"), element("fill", { k: 2 })]);
  expect(list.place(element("fill", { k: 3 }))).toBe(2);
});
