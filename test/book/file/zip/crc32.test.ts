import fc from "fast-check";
import { strToU8 } from "fflate";
import { crc32 } from "../../../../src/book/file/zip/crc32";

describe("crc32", () => {
  it("gives the published check value", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it("is the same piece by piece", () => {
    fc.assert(fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => crc32(b, crc32(a)) === crc32(new Uint8Array([...a, ...b]))));
  });
});
