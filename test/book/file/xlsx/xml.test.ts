import { strToU8 } from "fflate";
import fc from "fast-check";
import { attributeNamed, isOn, readXml } from "../../../../src/book/file/xlsx/xml";
import { refusal } from "../fixture";

function events(...chunks: Uint8Array[]): string[] {
  const seen: string[] = [];
  readXml("a.xml", chunks, {
    open: (name, attributes) => seen.push(`<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`).join("")}`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`/${name}`),
  });
  return seen;
}

describe("readXml", () => {
  it("walks through elements without their prefix, texts and CDATA", () => {
    expect(events(strToU8('<x:a xmlns:x="u" r:id="1"><b/>小<![CDATA[<&]]></x:a>'))).toEqual(["<a xmlns:x=u r:id=1", "<b", "/b", "小", "<&", "/a"]);
  });

  it("reads a document the same however it is cut", () => {
    const bytes = strToU8('<a k="小美">阿强&amp;<b/></a>');
    const whole = events(bytes).join("");
    fc.assert(fc.property(fc.nat(bytes.length), (at) => events(bytes.subarray(0, at), bytes.subarray(at)).join("") === whole));
  });

  it("reads UTF-16", () => {
    expect(events(new Uint8Array([0xff, 0xfe, ...[..."<a>小</a>"].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]))).toEqual(["<a", "小", "/a"]);
  });

  it.each(["", "text", "<a>", "<a></b>", "<a>&undefined;</a>", "<a>&#xFFFFFFFF;</a>", '<a k="1" k="2"/>', "<a/><b/>", `${"<a>".repeat(300)}`])("refuses %j", (xml) => {
    expect(refusal(() => events(strToU8(xml)))).toMatchObject({ code: "file-damaged", params: { part: "a.xml" } });
  });

  it("refuses bytes that are not UTF-8, also at the very end", () => {
    expect(refusal(() => events(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).code).toBe("file-damaged");
    expect(refusal(() => events(strToU8("<a/>"), new Uint8Array([0xe5]))).code).toBe("file-damaged");
  });
});

it("finds an attribute whatever its prefix", () => {
  expect(attributeNamed({ "d3p1:id": "rId1" }, "id")).toBe("rId1");
  expect(attributeNamed({ sheetId: "1" }, "id")).toBeUndefined();
});

it("knows the ways XML says yes", () => {
  expect(["1", "true", "on", "0", "false", undefined].map(isOn)).toEqual([true, true, true, false, false, false]);
});
