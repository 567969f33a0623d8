import fc from "fast-check";
import { bracketed, excelErrorIn, fold, headerKey, isMissingText, withoutBrackets } from "../../../src/intake/cells/text";

describe("fold", () => {
  test.each([
    ["１２３，４５６．７％", "123,456.7%"],
    ["平均响应\r\n（秒）", "平均响应 (秒)"],
    ["　小美　 客服 ", "小美 客服"],
    ["a\u00a0\tb", "a b"],
    ["\ufeff旺旺昵称\u200b", "旺旺昵称"],
    ["Answered (Y/N)", "Answered (Y/N)"],
  ])("%j -> %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("folding twice changes nothing more", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });

  test("half width is the same as full width", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) }), (text) => {
        const full = [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join("");
        expect(fold(full)).toBe(text);
      }),
    );
  });
});

test("a header key has neither case nor spaces nor widths", () => {
  expect(headerKey(" Avg Talk\nDuration （S） ")).toBe("avgtalkduration(s)");
  expect(headerKey("询 单→最终付款人数")).toBe("询单→最终付款人数");
});

describe("withoutBrackets", () => {
  test.each([
    ["平均响应时长(秒)", "平均响应时长"],
    ["好评率(人维度)", "好评率"],
    ["响应【人工】[s]时长", "响应时长"],
    ["平均响应(人工(秒))", "平均响应"],
    ["首次响应【秒)", "首次响应"],
    ["【接待人数】", "【接待人数】"],
    ["响应(秒", "响应(秒"],
    ["a)b", "a)b"],
    ["", ""],
  ])("%j -> %j", (key, rest) => {
    expect(withoutBrackets(key)).toBe(rest);
  });

  test("the mixed brackets of a real export", () => {
    expect(withoutBrackets(headerKey("平均响应时长（秒)"))).toBe("平均响应时长");
  });
});

test("the bracketed parts come left to right", () => {
  expect(bracketed("平均响应(人工)【秒】")).toEqual(["人工", "秒"]);
});

describe("isMissingText", () => {
  test.each(["", " ", "-", "--", "---", "—", "——", "–", "－", "/", "／", "N/A", "n/a", "Ｎ/Ａ", "无", "#N/A", "#DIV/0!", "#NAME?"])("%j is missing", (text) => {
    expect(isMissingText(text)).toBe(true);
  });

  test.each(["0", "否", "-1", "- 5", "无锡", "null", "没有", "#", "N", "//"])("%j is not", (text) => {
    expect(isMissingText(text)).toBe(false);
  });
});

test("only an error's own spelling is an error", () => {
  expect(excelErrorIn(" #value! ")).toBe("#VALUE!");
  expect(excelErrorIn("#VALUE")).toBeNull();
});
