import { strFromU8 } from "fflate";
import fc from "fast-check";
import { readDirectory } from "../../../../src/book/file/zip/directory";
import { unpack } from "../../../../src/book/file/zip/unpack";
import { directoryRecord, patched, refusal, zipOf } from "../fixture";

function unpacked(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([...unpack(bytes, readDirectory(bytes)[0])].flatMap((chunk) => [...chunk]));
}

describe("unpack", () => {
  it("gives back what was packed, stored or deflated", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.constantFrom<0 | 6>(0, 6), (content, level) => {
        expect(unpacked(zipOf({ a: content }, level))).toEqual(content);
      }),
    );
  });

  it("goes piece by piece through a large part, and can be left early", () => {
    const text = Array.from({ length: 40_000 }, (_, n) => `${n * 7919};`).join("");
    const bytes = zipOf({ a: text });
    const [entry] = readDirectory(bytes);
    const chunks = [...unpack(bytes, entry)];
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.map((chunk) => strFromU8(chunk)).join("")).toBe(text);
    for (const chunk of unpack(bytes, entry)) {
      expect(strFromU8(chunk).startsWith("0;7919;")).toBe(true);
      break;
    }
  });

  it("stops when a part grows beyond its declared size", () => {
    const bytes = zipOf({ a: new Uint8Array(9_000_000) });
    const lying = patched(bytes, directoryRecord(bytes, "a") + 24, 100, 0, 0, 0);
    let size = 0;
    const issue = refusal(() => {
      for (const chunk of unpack(lying, readDirectory(lying)[0])) size += chunk.length;
    });
    expect(issue).toMatchObject({ code: "file-damaged", params: { part: "a" } });
    expect(size).toBe(0);
  });

  it("refuses a part that is shorter than declared, or whose checksum differs", () => {
    const bytes = zipOf({ a: "1234567890" }, 0);
    const record = directoryRecord(bytes, "a");
    expect(refusal(() => unpacked(patched(bytes, record + 24, 11))).code).toBe("file-damaged");
    expect(refusal(() => unpacked(patched(bytes, 31, 0x39))).code).toBe("file-damaged");
  });

  it("refuses a broken deflate stream and a missing local header", () => {
    const bytes = zipOf({ a: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" });
    expect(refusal(() => unpacked(patched(bytes, 31, 0xff, 0xff, 0xff))).code).toBe("file-damaged");
    expect(refusal(() => unpacked(patched(bytes, 0, 0))).code).toBe("file-damaged");
  });
});
