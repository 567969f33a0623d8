import { readPage, sectionsOf } from "../../../../../src/book/file/live/read/page";
import { XmlDocument } from "../../../../../src/book/file/xlsx/xml-document";

const read = (xml: string) => readPage(new XmlDocument("s", `<worksheet>${xml}</worksheet>`).root, { area: "", titles: "" });

test.each([
  ["&L绩效&R&P / &N", { left: "绩效", center: "", right: "&P / &N" }],
  ["月报", { left: "", center: "月报", right: "" }],
  ["&LR&&D &C中&Lx", { left: "R&&D x", center: "中", right: "" }],
])("the parts of %s", (text, sections) => expect(sectionsOf(text)).toEqual(sections));

test("what a sheet says of its pages", () => {
  expect(read('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/><headerFooter scaleWithDoc="0"><oddFooter>&amp;L金牌&amp;R&amp;P</oddFooter></headerFooter><rowBreaks><brk id="9" man="1"/><brk id="12"/></rowBreaks>')).toEqual({
    orientation: "landscape", paper: "A4", area: null, titleRows: null, titleColumns: null, fit: { wide: 1, high: 0 }, scale: 100, breaks: [9], columnBreaks: [], centered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 }, header: "", footer: { left: "金牌", right: "&P" }, scalesAround: false,
  });
});

test("a sheet that says nothing is printed as Excel does by itself", () => {
  expect(read('<pageSetup scale="80" paperSize="1"/>')).toMatchObject({ orientation: "portrait", paper: null, fit: null, scale: 80, margins: null, centered: false, scalesAround: true });
});
