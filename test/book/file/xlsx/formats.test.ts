import { formatCode } from "../../../../src/book/file/xlsx/formats";

describe("formatCode", () => {
  it("knows the built-in formats, those of Chinese Excel included", () => {
    const none = new Map<number, string>();
    expect([0, 10, 21, 46, 57, 999].map((id) => formatCode(id, none))).toEqual([undefined, "0.00%", "h:mm:ss", "[h]:mm:ss", 'yyyy"年"m"月"', undefined]);
  });

  it("lets the file's own code win, and knows General in both languages", () => {
    const custom = new Map([
      [14, "yyyy-mm"],
      [164, "General"],
      [165, "G/通用格式"],
      [166, "GENERAL"],
      [167, ""],
      [168, '0.0"万"'],
    ]);
    expect([14, 164, 165, 166, 167, 168].map((id) => formatCode(id, custom))).toEqual(["yyyy-mm", undefined, undefined, undefined, undefined, '0.0"万"']);
  });
});
