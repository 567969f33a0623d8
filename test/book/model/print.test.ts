import { codedText, headerText, isFitted } from "../../../src/book/model/print";
import { BLANK } from "../file/parts/gallery";

test("a sheet with breaks is not fitted, since Excel ignores them on one that is", () => {
  const fitted = (changes: object) => isFitted({ print: { ...BLANK.print, ...changes } });
  expect(fitted({})).toBe(true);
  expect(fitted({ breaks: [20] })).toBe(false);
  expect(fitted({ columnBreaks: [2] })).toBe(false);
  expect(fitted({ fit: { wide: 0, high: 0 } })).toBe(false);
});

test("an ampersand is one, a long text is cut, and a digit at a header's beginning is no size", () => {
  expect(codedText("R&D")).toBe("R&&D");
  expect(codedText("长".repeat(300))).toBe(`${"长".repeat(199)}…`);
  expect(headerText("5月 & 6月")).toBe('&"-,Bold"&12 5月 && 6月');
});
