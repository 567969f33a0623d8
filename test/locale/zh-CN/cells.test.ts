import { cells } from "../../../src/locale/zh-CN/cells";

test("a formula without its result is told from an error value, zh-CN", () => {
  expect(cells["cells-error-value"]({ text: "#FORMULA!" })).toMatch(/没有结果的公式.*保存再试/);
  expect(cells["cells-error-value"]({ text: "#REF!" })).toContain("#REF!");
});
