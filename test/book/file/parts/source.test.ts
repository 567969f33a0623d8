import { readSource } from "../../../../src/book/file/parts/source";
import { refusal } from "../fixture";

test("each element knows where it stands", () => {
  const xml = '<?xml version="1.0"?>\r\n<x:a xmlns:x="u"><!-- <b> --><x:b v="1&amp;>2"/><x:c >t<![CDATA[<d>]]></x:c ></x:a>\n';
  const root = readSource("a.xml", xml);
  const [b, c] = root.children;
  expect(xml.slice(root.start, root.opened)).toBe('<x:a xmlns:x="u">');
  expect(xml.slice(root.closing, root.end)).toBe("</x:a>");
  expect(b).toMatchObject({ name: "b", tag: "x:b", attributes: { v: "1&>2" } });
  expect(xml.slice(b.start, b.end)).toBe('<x:b v="1&amp;>2"/>');
  expect(b.closing).toBe(b.end);
  expect(xml.slice(c.start, c.end)).toBe("<x:c >t<![CDATA[<d>]]></x:c >");
  expect(xml.slice(c.closing, c.end)).toBe("</x:c >");
});

test.each(["", "<a>", "<a></b>", "no xml"])("%j is refused", (xml) => {
  expect(refusal(() => readSource("xl/styles.xml", xml))).toMatchObject({ code: "file-damaged", params: { part: "xl/styles.xml" } });
});
