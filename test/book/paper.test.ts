import { roomOf, scaleToFit } from "../../src/book/paper";

test("what a page takes between its margins", () => {
  expect(roomOf("portrait").across).toBe(523);
  expect(roomOf("portrait").down).toBeCloseTo(748.4, 6);
  expect(roomOf("landscape").across).toBe(770);
});

test("columns are made smaller to fit, never larger", () => {
  expect(scaleToFit(20, "portrait")).toBe(1);
  expect(scaleToFit(220, "landscape")).toBe(0.5);
  expect(scaleToFit(220, "landscape", 2)).toBe(1);
});
