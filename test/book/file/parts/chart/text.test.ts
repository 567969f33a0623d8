import { textProperties, titleXml } from "../../../../../src/book/file/parts/chart/text";

test("both faces are named, Latin and Chinese", () => {
  expect(textProperties({ size: 9, color: "6B7280" })).toBe(
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0"><a:solidFill><a:srgbClr val="6B7280"/></a:solidFill><a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>',
  );
});

test("a title may read upwards", () => {
  expect(titleXml("A&B", { size: 12, color: "1F2937", bold: true })).toContain('sz="1200" b="1"');
  expect(titleXml("A&B", { size: 12, color: "1F2937" }, true)).toMatch(/rot="-5400000".*<a:t>A&amp;B<\/a:t>/);
});
