import { total } from "../../src/functions/total";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("is the weighted mean, whichever way the ranges lie", () => {
  expect(total(down(80, 103, 85), [[40, 30, 30]])).toBeCloseTo(88.4, 12);
  expect(total([[80]], [[40]])).toBe(80);
});

test("leaves out empty points with their weight, error values and words for nothing alike", () => {
  expect(total(down(80, "", null, { code: "#N/A" }, "-", 100), down(1, 9, 9, 9, 9, 1))).toBe(90);
  expect(total(down(80, 100), down("", 5))).toBe(100);
});

test("reads numbers that are texts", () => expect(total(down("80", "１００"), down("50%", 0.5))).toBe(90));

test.each([
  ["another length", [[80]], down(1, 2), { argument: "weights", code: "#VALUE!", issue: { code: "lengths-differ", params: { count: 2, other: "points", otherCount: 1 } } }],
  ["a block of cells", [[1, 2], [3, 4]], down(1, 2), { argument: "points", issue: { code: "argument-not-vector" } }],
  ["a word", down(80, "优"), down(1, 2), { argument: "points", at: { row: 2, column: 1 }, issue: { code: "argument-not-number", value: "优" } }],
  ["a word in a row", [[1, 2, 3]], [[1, 2, "重"]], { argument: "weights", at: { row: 1, column: 3 } }],
  ["a negative weight", down(80, 90), down(1, -2), { argument: "weights", issue: { code: "weight-negative", params: { text: "-2" } } }],
  ["nothing at all", down("", ""), down(1, 2), { argument: "points", code: "#N/A", issue: { code: "weights-nothing" } }],
  ["weights of 0", down(80, 90), down(0, 0), { code: "#N/A", issue: { code: "weights-nothing" } }],
])("refuses %s", (_, points, weights, error) => expect(total(points, weights)).toMatchObject(error));
