import fc from "fast-check";
import { readJson } from "../../../../src/book/file/text/json";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("JSON in the encoding of its editor", () => {
  const expected = { json: { 名称: "售前" } };
  test("UTF-8, with and without its mark", () => {
    expect(readJson(bytesOf('{"名称": "售前"}'))).toEqual(expected);
    expect(readJson(bytesOf('\uFEFF{"名称": "售前"}'))).toEqual(expected);
  });
  test("GB18030 and UTF-16, as Windows editors save it", () => {
    expect(readJson(new Uint8Array([0x7b, 0x22, 0xc3, 0xfb, 0xb3, 0xc6, 0x22, 0x3a, 0x22, 0xca, 0xdb, 0xc7, 0xb0, 0x22, 0x7d]))).toEqual(expected);
    expect(readJson(new Uint8Array(Buffer.from('\uFEFF{"名称": "售前"}', "utf16le")))).toEqual(expected);
  });
});

test("bytes that are no text break at once", () => expect(readJson(new Uint8Array([0x01, 0x00, 0xff, 0x00]))).toEqual({ flaw: { line: 1, column: 1 } }));

describe("where it breaks", () => {
  test.each<[string, string, number, number]>([
    ["a comma too many", '{\n  "a": 1,,\n  "b": 2\n}', 2, 10],
    ["a comma before the end", '{"a": 1,\n}', 2, 1],
    ["a comma forgotten", '{\r\n"a": 1\r\n"b": 2}', 3, 1],
    ["a quotation mark forgotten", '{"a: 1}', 1, 2],
    ["a Chinese comma", '{"a": 1，"b": 2}', 1, 8],
    ["Chinese quotation marks", "{“a”: 1}", 1, 2],
    ["a percentage", '{"weight": 20%}', 1, 14],
    ["the end missing", '{"a": [1, 2\n', 2, 1],
    ["a wrong bracket", '{"a": [1}', 1, 9],
    ["something behind the end", '{"a": 1}\n}', 2, 1],
    ["a word", '{"a": yes}', 1, 7],
    ["a line break inside a text", '{"a": "x\ny"}', 1, 7],
    ["nothing", "", 1, 1],
    ["a key that is a number", '{1: 2}', 1, 2],
  ])("%s", (_, text, line, column) => expect(readJson(bytesOf(text))).toEqual({ flaw: { line, column } }));

  test("behind any JSON, at what does not belong there", () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom(",", "}", "]", ":", '"', "x"), (json, sign) => expect(readJson(bytesOf(json + sign))).toEqual({ flaw: { line: 1, column: json.length + 1 } })));
  });

  test("in any damaged file there is a place", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom(",", "}", "]", ":", '"', "x", "1", " ", "\\"), (json, at, sign) => {
        const offset = at % (json.length + 1);
        const read = readJson(bytesOf(json.slice(0, offset) + sign + json.slice(offset)));
        if ("flaw" in read) expect(read.flaw.column).toBeLessThanOrEqual(json.length + 2);
      }),
    );
  });
});
