import fc from "fast-check";
import { openBook } from "../../../../src/book/file/open";
import { writeCsv } from "../../../../src/book/file/text/write";

test("begins with a byte order mark and ends its lines as Excel does", () => {
  expect(writeCsv([["姓名", "奖金"], ["王小美", "120.50"]])).toBe("\uFEFF姓名,奖金\r\n王小美,120.50\r\n");
});

test.each(["=1+1", "+86", "@SUM(A1)", "\t=1", "＝1+1", "-cmd|' /C calc'!A0", "-1+2", "--1"])("%j stays text", (text) => {
  expect(writeCsv([[text, "x"]])).toContain(`'${text}`);
});

test.each(["-12.50", "-3", "0.00", "1234.56"])("%s stays a number", (money) => {
  expect(writeCsv([[money]])).toBe(`\uFEFF${money}\r\n`);
});

test("what was written reads back, whatever the text", async () => {
  const cell = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => /^[\p{L}\p{N}]/u.test(text) && !/[\p{C}\s]/u.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 }), async (rows) => {
      const { grids, issues } = await openBook(new TextEncoder().encode(writeCsv(rows)), "a.csv");
      expect(issues).toEqual([]);
      expect(grids[0]!.rows.slice(0, rows.length)).toEqual(rows);
    }),
    { numRuns: 50, seed: 1 },
  );
});
