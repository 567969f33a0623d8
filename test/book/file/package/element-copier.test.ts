import { ElementCopier } from "../../../../src/book/file/package/element-copier";
import { readXml } from "../../../../src/book/file/xlsx/xml";

function copied(xml: string): string | null {
  const copier = new ElementCopier();
  let whole: string | null = null;
  readXml("a.xml", [new TextEncoder().encode(xml)], {
    open: (name, attributes) => copier.open(name, attributes),
    text: (text) => copier.text(text),
    close: (name) => (whole = copier.close(name)),
  });
  return whole;
}

test("an element with all it holds", () => {
  expect(copied('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &lt;b&gt;&amp; </t></is></c>')).toBe('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &lt;b&gt;&amp; </t></is></c>');
});

test("without prefixes, and without what a copy elsewhere would have to declare", () => {
  expect(copied('<x:c xmlns:x="main" xmlns="y" xmlns:r="z" r:uid="7" s="2"><x:f>A1</x:f><x:v>3</x:v><x:extLst><x:ext><x:v>9</x:v></x:ext></x:extLst></x:c>')).toBe('<c s="2"><f>A1</f><v>3</v></c>');
});

test("one after the other", () => {
  const copier = new ElementCopier();
  for (const n of ["1", "2"]) {
    copier.open("v", {});
    copier.text(n);
    expect(copier.isOpen).toBe(true);
    expect(copier.close("v")).toBe(`<v>${n}</v>`);
    expect(copier.isOpen).toBe(false);
  }
});
