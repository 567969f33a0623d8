import { strToU8 } from "fflate";
import { fileKind } from "../../../src/book/file/signature";
import { zipOf } from "./fixture";

describe("fileKind", () => {
  it("goes by the first bytes", () => {
    expect(fileKind(zipOf({ a: "b" }))).toBe("zip");
    expect(fileKind(zipOf({}))).toBe("zip");
    expect(fileKind(strToU8("PK,接待人数"))).toBe("text");
    expect(fileKind(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe("text");
    expect(fileKind(new Uint8Array())).toBe("text");
  });
});
