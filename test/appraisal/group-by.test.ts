import { groupBy } from "../../src/appraisal/group-by";

test("keys come in order of first appearance, items in their order", () => {
  expect([...groupBy(["b1", "a1", "b2", "a2"], (text) => text[0])]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
  ]);
});

test("nothing makes no groups, and the empty text is a key like any other", () => {
  expect(groupBy([], String).size).toBe(0);
  expect([...groupBy(["", "x"], (text) => text).keys()]).toEqual(["", "x"]);
});
