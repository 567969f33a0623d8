import { LIMITS } from "../../../../src/book/file/limits";
import { readDirectory } from "../../../../src/book/file/zip/directory";
import { directoryRecord, patched, refusal, zipOf } from "../fixture";

const ZIP = zipOf({ "a.xml": "<a/>", "folder/": "", "folder/b.xml": "<b>bbbbbbbbbbbbbbbbbbbbbbbb</b>" });
const DECLARED_SIZE = 24;
const HEADER = 42;
const FLAGS = 8;
const METHOD = 10;

const little = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
const codeOf = (bytes: Uint8Array) => refusal(() => readDirectory(bytes)).code;

describe("readDirectory", () => {
  it("lists files without folders", () => {
    expect(readDirectory(ZIP).map(({ name, size }) => [name, size])).toEqual([
      ["a.xml", 4],
      ["folder/b.xml", 31],
    ]);
  });

  it("finds the end behind a comment, and within a larger buffer", () => {
    const end = ZIP.length - 22;
    const commented = new Uint8Array([...patched(ZIP, end + 20, 2, 0), 80, 75]);
    expect(readDirectory(commented)).toHaveLength(2);
    const larger = new Uint8Array(ZIP.length + 20);
    larger.set(ZIP, 7);
    expect(readDirectory(larger.subarray(7, 7 + ZIP.length))).toHaveLength(2);
  });

  it("reads sizes from the 64-bit field when the 32-bit one defers to it", () => {
    const record = directoryRecord(ZIP, "a.xml");
    const extra = [1, 0, 8, 0, 4, 0, 0, 0, 0, 0, 0, 0];
    const at = record + 46 + 5;
    const end = ZIP.length - 22;
    const bytes = new Uint8Array([...ZIP.subarray(0, at), ...extra, ...ZIP.subarray(at)]);
    bytes.set([255, 255, 255, 255], record + DECLARED_SIZE);
    bytes.set([extra.length, 0], record + 30);
    bytes.set(little(new DataView(ZIP.buffer).getUint32(end + 12, true) + extra.length), end + extra.length + 12);
    expect(readDirectory(bytes)[0].size).toBe(4);
    bytes.set([0, 0], record + 30);
    expect(codeOf(bytes)).toBe("file-damaged");
  });

  it("refuses what is no zip, or half of one", () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(100), ZIP.subarray(0, ZIP.length - 1), ZIP.subarray(30)]) expect(codeOf(bytes)).toBe("file-damaged");
  });

  it("refuses sizes of a zip bomb without unpacking", () => {
    const record = directoryRecord(ZIP, "folder/b.xml");
    expect(codeOf(patched(ZIP, record + DECLARED_SIZE, ...little(LIMITS.unpacked + 1)))).toBe("file-oversized");
    expect(codeOf(patched(ZIP, record + DECLARED_SIZE, ...little(LIMITS.unpacked - 100)))).toBe("file-overpacked");
    expect(codeOf(zipOf({ "xl/zeros.xml": new Uint8Array(LIMITS.ratioFrom + 1) }))).toBe("file-overpacked");
  });

  it("refuses more parts than any workbook has", () => {
    const end = ZIP.length - 22;
    expect(codeOf(patched(ZIP, end + 10, ...little(LIMITS.parts + 1).slice(0, 2)))).toBe("file-too-many-parts");
  });

  it("refuses parts that share their bytes or their name", () => {
    const record = directoryRecord(ZIP, "folder/b.xml");
    expect(codeOf(patched(ZIP, record + HEADER, 0, 0, 0, 0))).toBe("file-damaged");
    expect(codeOf(zipOf({ "xl/a.xml": "<a/>", "XL/A.xml": "<b/>" }))).toBe("file-damaged");
  });

  it("refuses names that leave the package", () => {
    for (const name of ["../a.xml", "/a.xml", "xl\\a.xml", "C:a.xml"]) expect(codeOf(zipOf({ [name]: "<a/>" }))).toBe("file-unsafe-name");
  });

  it("tells an encrypted zip and an unknown compression apart", () => {
    const record = directoryRecord(ZIP, "a.xml");
    expect(codeOf(patched(ZIP, record + FLAGS, 1))).toBe("file-encrypted");
    expect(refusal(() => readDirectory(patched(ZIP, record + METHOD, 9)))).toMatchObject({ code: "file-damaged", params: { part: "a.xml" } });
  });
});
