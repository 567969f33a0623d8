import { shorten } from "../../../src/book/model/shorten";

describe("shorten", () => {
  test("leaves what fits", () => expect(shorten("满意率", 3)).toBe("满意率"));
  test("ends in an ellipsis", () => expect(shorten("客服满意率", 4)).toBe("客服满…"));
  test("never cuts a character in two", () => expect(shorten("a😀b", 3)).toBe("a…"));
});
