import fc from "fast-check";
import { hideQuoted, isQuoted, readList, readName, splitItems, writeList, writeName } from "../../../../src/appraisal/rubric/cells/quotes";

test.each([
  ["付款人数、销售人数", ["付款人数", "销售人数"]],
  ["付款人数 | 销售人数", ["付款人数", "销售人数"]],
  ["付款人数；销售人数;  下单人数", ["付款人数", "销售人数", "下单人数"]],
  ["付款人数，销售人数,下单人数", ["付款人数", "销售人数", "下单人数"]],
  ["付款人数\r\n销售人数\n", ["付款人数", "销售人数"]],
  ['"销售,人数"、付款人数', ["销售,人数", "付款人数"]],
  ['"他说""好"""', ['他说"好"']],
  ["“销售、人数”、付款人数", ["销售、人数", "付款人数"]],
  ["平均响应时长（秒)、Answered (Y/N)", ["平均响应时长（秒)", "Answered (Y/N)"]],
  ["、、", []],
])("%j lists %j", (text, names) => {
  expect(readList(text)).toEqual(names);
});

test("a quote without its partner is an ordinary character", () => {
  expect(splitItems('13"屏、15寸屏')).toEqual(['13"屏', "15寸屏"]);
});

test("names stand bare wherever nothing in them could be mistaken", () => {
  expect(writeList(["销售额", "Answered (Y/N)"])).toBe("销售额、Answered (Y/N)");
  expect(writeName("满意度", "notation")).toBe("满意度");
  expect(writeName("好评率（人维度）", "notation")).toBe('"好评率（人维度）"');
  expect(writeName("无", "cell", (name) => name === "无")).toBe('"无"');
});

test("quotes are what keeps a name from being a word", () => {
  expect(isQuoted(' "均值" ')).toBe(true);
  expect(isQuoted("均值")).toBe(false);
  expect(isQuoted('"a" "b"')).toBe(false);
  expect(readName(' "均值" ')).toBe("均值");
});

test("what is hidden comes back, private-use characters of the text included", () => {
  const hidden = hideQuoted('"a;b"≥3;\uE005');
  expect(hidden.text).not.toContain("a;b");
  expect(hidden.restore(hidden.text)).toBe('"a;b"≥3;\uE005');
});

test("any list of names reads back", () => {
  const name = fc.string({ unit: fc.constantFrom(..."a,，、;|\"“” \n：≥无\uE000") }).filter((text) => text !== "");
  fc.assert(fc.property(fc.array(name, { minLength: 1 }), (names) => expect(readList(writeList(names))).toEqual(names)));
});

test("any name reads back from its own cell", () => {
  fc.assert(fc.property(fc.string(), (name) => expect(readName(writeName(name, "cell"))).toBe(name)));
});
