import { rank } from "../../src/functions/rank";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

test.each([
  [undefined, [3, 1, 1, 4, ""]],
  ["", [3, 1, 1, 4, ""]],
  ["并列取后", [3, 2, 2, 4, ""]],
  ["dense", [2, 1, 1, 3, ""]],
])("ties by %s", (ties, ranks) => expect(rank(down(88, 97, 97, 70, ""), ties)).toEqual(down(...ranks)));

test("a row is ranked as a row", () => expect(rank([[70, 80]])).toEqual([[2, 1]]));

test("scores that only binary tells apart share a rank", () => expect(rank(down(0.1 + 0.2, 0.3))).toEqual(down(1, 1)));

test("nobody is ranked of nobody", () => expect(rank(down("", null))).toEqual(down("", "")));

test("an unknown word names the argument and what may stand there", () => {
  expect(rank(down(1), "随便")).toMatchObject([[{ code: "#VALUE!", argument: "ties", at: null, issue: { code: "cells-word-unknown" } }]]);
  expect(rank(down(1, "甲"))).toMatchObject([[{ argument: "scores", at: { row: 2, column: 1 } }]]);
});
