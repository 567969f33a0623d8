import fc from "fast-check";
import { unzipSync } from "fflate";
import { readDirectory } from "../../../../src/book/file/zip/directory";
import { packEntry, writeZip } from "../../../../src/book/file/zip/pack";
import { packedBytes, unpack } from "../../../../src/book/file/zip/unpack";
import { zipOf } from "../fixture";

const joined = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]);

describe("writeZip", () => {
  it("writes what we, and others, read", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom("a.xml", "xl/workbook.xml", "图片/一.png", "x"), { minLength: 1 }), fc.array(fc.uint8Array(), { maxLength: 4 }), (names, pieces) => {
        const zip = writeZip(names.map((name) => packEntry(name, pieces)));
        const entries = readDirectory(zip);
        expect(entries.map(({ name }) => name)).toEqual(names);
        for (const entry of entries) {
          expect(joined(unpack(zip, entry)).equals(joined(pieces))).toBe(true);
          expect(joined([unzipSync(zip)[entry.name]]).equals(joined(pieces))).toBe(true);
        }
      }),
    ));

  it.each([0, 6] as const)("carries packed parts over as they are, packed at level %s", (level) => {
    const source = zipOf({ "a.xml": "<a/>".repeat(100), "b.bin": new Uint8Array(300) }, level);
    const entries = readDirectory(source);
    const copy = writeZip(entries.map(({ name, stored, crc, size, ...rest }) => ({ name, stored, crc, size, packed: [packedBytes(source, { name, stored, crc, size, ...rest })] })));
    expect(unzipSync(copy)).toEqual(unzipSync(source));
    expect(readDirectory(copy).map(({ packedSize }) => packedSize)).toEqual(entries.map(({ packedSize }) => packedSize));
  });

  it("writes the same bytes at any time", () => {
    expect(writeZip([packEntry("a", [new Uint8Array(9)])])).toEqual(writeZip([packEntry("a", [new Uint8Array(4), new Uint8Array(5)])]));
  });
});
