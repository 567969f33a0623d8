import * as fc from "fast-check";
import { distinctHeadings } from "../../../../src/report/sheets/layout/headings";

const of = (...texts: string[]) => distinctHeadings(texts.map((text, k) => ({ text, key: `k${k}` })));

test("headings that differ stay as they are", () => expect(of("客服", "总分")).toEqual(["客服", "总分"]));

test("the second of a text, whatever its case, bears its key", () => expect(of("Score", "score", "SCORE")).toEqual(["Score", "score (k1)", "SCORE (k2)"]));

test("line breaks and control characters would have to be escaped", () => expect(of("平均\r\n响应\u0001（秒）")).toEqual(["平均 响应 （秒）"]));

test("an empty one is called by its key, and a key that is taken is numbered", () => {
  expect(distinctHeadings([{ text: "a", key: "" }, { text: " ", key: "a" }, { text: "", key: "" }])).toEqual(["a", "a 2", "?"]);
});

test("whatever is wished for: none empty, all different, none too long for Excel", () => {
  const wish = fc.record({ text: fc.oneof(fc.constantFrom("", "a", "A", "a (b)"), fc.string({ maxLength: 300 })), key: fc.constantFrom("a", "b", "") });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
      const headings = distinctHeadings(wishes);
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(wishes.length);
      expect(headings.every((heading) => heading.length > 0 && heading.length <= 255)).toBe(true);
    }),
    { numRuns: 200, seed: 20260607 },
  );
});
