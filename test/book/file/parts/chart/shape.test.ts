import { fillXml, lineXml } from "../../../../../src/book/file/parts/chart/shape";

test("a fill without an outline, or with a thin one", () => {
  expect(fillXml("2F5D8C")).toBe('<c:spPr><a:solidFill><a:srgbClr val="2F5D8C"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>');
  expect(fillXml("2F5D8C", "FFFFFF")).toContain('<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>');
});

test("a line by points, or none", () => {
  expect(lineXml("E5E7EB", 2.25)).toContain('<a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="E5E7EB"/></a:solidFill><a:round/></a:ln>');
  expect(lineXml(null)).toBe("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
});
