import { element, markup } from "../../../../src/book/file/parts/element";

test("attributes without a value are left out, flags are numbers", () => {
  expect(element("b", { val: true, off: false, none: undefined, nil: null, n: 3 })).toEqual({ name: "b", attributes: { val: "1", off: "0", n: "3" }, children: [] });
});

test("children that are null are left out", () => {
  expect(markup(element("font", {}, [null, element("b")]))).toBe("<font><b/></font>");
});

test("a prefix stands before every name", () => {
  expect(markup(element("font", {}, [element("name", { val: 'A"B' })]), "x:")).toBe('<x:font><x:name val="A&quot;B"/></x:font>');
});
