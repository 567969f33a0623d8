import { cells } from "../../../src/locale/en/cells";

test("a formula without its result is told from an error value, en", () => {
  expect(cells["cells-error-value"]({ text: "#FORMULA!" })).toMatch(/saved without its result/);
  expect(cells["cells-error-value"]({ text: "#REF!" })).toContain("#REF!");
});
