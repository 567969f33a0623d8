import fc from "fast-check";
import { encodeGb18030 } from "../../../scripts/sample/gb18030";

describe("encodeGb18030", () => {
  test("writes the bytes of the standard", () => {
    expect([...encodeGb18030("客服A,1")]).toEqual([0xbf, 0xcd, 0xb7, 0xfe, 0x41, 0x2c, 0x31]);
  });

  test("is read back by the platform", () => {
    const letters = fc.constantFrom(..."客服昵称日期接待人数（）：；，%￥→1234567890 \r\n\"小美");
    fc.assert(fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => new TextDecoder("gb18030").decode(encodeGb18030(text)) === text), { numRuns: 20 });
  });

  test("refuses what it cannot write, rather than writing a question mark", () => {
    expect(() => encodeGb18030("😀")).toThrow("😀");
  });
});
