import { strToU8 } from "fflate";
import { refuseDoctype } from "../../../../src/book/file/xlsx/prolog";
import { refusal } from "../fixture";

const codeOf = (...chunks: (string | Uint8Array)[]) => refusal(() => refuseDoctype("a.xml", chunks.map((chunk) => (typeof chunk === "string" ? strToU8(chunk) : chunk)))).code;
const accepts = (...chunks: string[]) => expect(() => refuseDoctype("a.xml", chunks.map((chunk) => strToU8(chunk)))).not.toThrow();
const utf16 = (text: string) => new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

describe("refuseDoctype", () => {
  it("refuses a DOCTYPE wherever it hides before the root", () => {
    expect(codeOf("<!DOCTYPE a><a/>")).toBe("file-doctype");
    expect(codeOf('\uFEFF<?xml version="1.0"?>\n<!doctype a SYSTEM "file:///etc/passwd"><a/>')).toBe("file-doctype");
    expect(codeOf("<!-- <a> --><?pi <b> ?><!DOCTYPE a><a/>")).toBe("file-doctype");
    expect(codeOf("<!-- <", "a --><!DOC", "TYPE a><a/>")).toBe("file-doctype");
    expect(codeOf(utf16("<!DOCTYPE a><a/>"))).toBe("file-doctype");
    expect(codeOf(new Uint8Array([0xff, 0xfe, ...utf16("<!DOCTYPE a><a/>")]))).toBe("file-doctype");
  });

  it("accepts XML without one, and what is no XML", () => {
    accepts('<?xml version="1.0"?><!-- <!DOCTYPE a> --><a>&lt;!DOCTYPE</a>');
    accepts("");
    accepts("\x89PNG<!DOCTYPE");
    accepts("  plain <!DOCTYPE a>");
  });

  it("does not read through an endless prolog", () => {
    expect(codeOf(...Array.from({ length: 100 }, () => `<!--${" ".repeat(1000)}-->`))).toBe("file-damaged");
  });
});
