import { absence, reading } from "../../../src/intake/cells/reading";

describe("absence", () => {
  test.each([[null], [""], ["  "], ["-"], ["——"], ["/"], ["n/a"], ["无"]])("%j is missing without an error", (cell) => {
    expect(absence(cell)).toEqual({ kind: "missing", error: null });
  });

  test("an error cell keeps its error text", () => {
    expect(absence({ error: "#REF!" })).toEqual({ kind: "missing", error: "#REF!" });
  });

  test.each([["#div/0!", "#DIV/0!"], ["#N/A", "#N/A"], ["#NAME?", "#NAME?"]])("the error %s written out, as in a .csv, is one too", (text, error) => {
    expect(absence(text)).toEqual({ kind: "missing", error });
  });

  test.each([[0], [false], ["0"], ["none of these"], ["#1"]])("%j is something", (cell) => {
    expect(absence(cell)).toBeNull();
  });
});

test("a number out of range is no value", () => {
  expect(reading(1e308 * 10)).toEqual({ kind: "unreadable" });
  expect(reading(-0.5)).toEqual({ kind: "value", value: -0.5 });
});
