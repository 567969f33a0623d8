import { strToU8 } from "fflate";
import fc from "fast-check";
import { decodeText } from "../../../../src/book/file/text/decode";
import { refusal } from "../fixture";

const TEXT = "旺旺昵称,接待人数\n小美,12\n";
/** 小美,12 in GBK. */
const GBK = new Uint8Array([0xd0, 0xa1, 0xc3, 0xc0, 0x2c, 0x31, 0x32]);
const utf16 = (text: string, little: boolean) => [...text].flatMap((letter) => (little ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8] : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]));
const codeOf = (...bytes: number[]) => refusal(() => decodeText(new Uint8Array(bytes))).code;

describe("decodeText", () => {
  it("reads UTF-8 with and without mark, and UTF-16 with one", () => {
    expect(decodeText(strToU8(TEXT))).toBe(TEXT);
    expect(decodeText(strToU8(`\uFEFF${TEXT}`))).toBe(TEXT);
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...utf16(TEXT, true)]))).toBe(TEXT);
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...utf16(TEXT, false)]))).toBe(TEXT);
  });

  it("reads GBK, and the four-byte characters of GB18030", () => {
    expect(decodeText(GBK)).toBe("小美,12");
    expect(decodeText(new Uint8Array([...GBK, 0x95, 0x32, 0x82, 0x36]))).toBe("小美,12𠀀");
  });

  it("does not take damaged UTF-8 for GB18030, which would garble every name", () => {
    const bytes = strToU8("旺旺昵称,接待人数,咨询人数,小美");
    expect(codeOf(...bytes.subarray(0, -1))).toBe("text-damaged");
    expect(codeOf(0xef, 0xbb, 0xbf, 0x61, 0xff)).toBe("text-damaged");
    expect(codeOf(0xff, 0xfe, 0x00, 0xd8)).toBe("text-damaged");
  });

  it("says when it knows no encoding for the bytes", () => {
    expect(codeOf(0xff, 0x2c, 0x80, 0x2c, 0xff)).toBe("text-encoding-unknown");
  });

  it("knows what is no text, and lets a stray control character pass", () => {
    expect(codeOf(0x61, 0x00, 0x62)).toBe("file-not-workbook");
    expect(codeOf(1, 2, 3, 4)).toBe("file-not-workbook");
    expect(decodeText(strToU8(`${"小美,1\n".repeat(100)}\x1f`))).toContain("小美");
  });

  it("gives back any text that UTF-8 can hold", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("小", "é", "𠀀", "a", ",", "\n", "\t", '"') }), (text) => decodeText(strToU8(text)) === text));
  });
});
