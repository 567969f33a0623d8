import { requestsFor } from "../../../../src/book/excel/read/blocks";

const MEGABYTES = 1024 * 1024;

test("no answer is larger than Excel gives, and every row is asked for once, however wide the sheet and large its cells", () => {
  for (const [right, cellBytes] of [[13, 26], [103, 420], [299, 60]]) {
    const requests = requestsFor([{ sheet: "{1}", range: { top: 0, left: 0, bottom: 4999, right } }], cellBytes);
    let next = 0;
    for (const blocks of requests) {
      const rows = blocks.reduce((sum, { range }) => sum + range.bottom - range.top + 1, 0);
      expect(rows * (right + 1) * cellBytes).toBeLessThanOrEqual(3.5 * MEGABYTES);
      for (const { range } of blocks) {
        expect(range.top).toBe(next);
        next = range.bottom + 1;
      }
    }
    expect(next).toBe(5000);
  }
});

test("small sheets share a request", () => {
  const range = { top: 0, left: 0, bottom: 9, right: 9 };
  expect(requestsFor([{ sheet: "{1}", range }, { sheet: "{2}", range }], 420)).toHaveLength(1);
});
