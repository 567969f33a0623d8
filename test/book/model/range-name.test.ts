import { rangeName } from "../../../src/book/model/range-name";

test("a range", () => expect(rangeName({ top: 0, left: 0, bottom: 2, right: 27 })).toBe("A1:AB3"));
test("one cell is written alone", () => expect(rangeName({ top: 4, left: 1, bottom: 4, right: 1 })).toBe("B5"));
