import fc from "fast-check";
import { escapeText, escapeXml } from "../../../../src/book/file/parts/text";
import { unescapeText } from "../../../../src/book/file/xlsx/strings";

describe("escapeXml", () => {
  test("the four letters of XML", () => expect(escapeXml('a<b>&"c"')).toBe("a&lt;b&gt;&amp;&quot;c&quot;"));
});

describe("escapeText", () => {
  test.each([
    ["a control character", "a\u0001b", "a_x0001_b"],
    ["a carriage return, which XML would turn into a line feed", "a\r\nb", "a_x000D_\nb"],
    ["a text that looks like an escape", "_x0041_", "_x005F_x0041_"],
    ["an underscore that does not", "is_x_1", "is_x_1"],
    ["half of a pair", "a\ud83d!", "a_xD83D_!"],
    ["a whole pair", "😀", "😀"],
    ["what is no character", "\uffff", "_xFFFF_"],
    ["a tab", "a\tb", "a\tb"],
  ])("%s", (_, text, written) => expect(escapeText(text)).toBe(written));

  test("a text longer than a cell holds is cut", () => {
    expect(escapeText("客".repeat(40_000))).toHaveLength(32_767);
  });

  test("any text is found again", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => unescapeText(escapeText(text).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&")) === text));
  });
});
