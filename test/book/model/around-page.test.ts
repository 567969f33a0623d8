import { isOurFooter, isOurHeader } from "../../../src/book/model/around-page";

test.each([
  ["&L绩效考核 2026-05&R&P / &N", true],
  ['&L&"宋体,常规"&9绩效考核&R&9&P / &N', true],
  ["&LR&&D&R&P / &N", true],
  ["&L内部资料&R&P", false],
  ["&C第 &P 页", false],
  ["&L&R", false],
  ["", false],
])("the footer %j is ours: %s", (footer, ours) => expect(isOurFooter(footer)).toBe(ours));

test.each([
  ['&L&"-,Bold"&12 评分排名  2026-05', true],
  ["&L&12评分排名 R&&D", true],
  ["&L人力资源部", false],
  ["&L&12评分&D", false],
  ["&L", false],
])("the header %j is ours: %s", (header, ours) => expect(isOurHeader(header)).toBe(ours));
