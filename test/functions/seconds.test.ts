import { seconds } from "../../src/functions/seconds";

test("reads a range in its shape; nothing stays nothing", () => {
  expect(seconds([["1分20秒", "1:20"], ["00:01:20", 32], ["", "-"], [{ code: "#N/A" }, "2h"]])).toEqual([[80, 80], [80, 32], ["", ""], ["", 7200]]);
});

test("a single cell is a range of one", () => expect(seconds("350ms" as unknown as unknown[][])).toEqual([[0.35]]));

test("what is no duration is told in its cell, and the others are read", () => {
  expect(seconds([["很快"], ["32秒"], [true]])).toMatchObject([[{ code: "#VALUE!", argument: "text", at: { row: 1, column: 1 }, issue: { code: "duration-not-read", params: { text: "很快" } } }], [32], [{ at: { row: 3, column: 1 } }]]);
});
