import fc from "fast-check";
import { cellName } from "../../../src/book/grid";
import { COLUMNS, parseAddress, parseRange, ROWS } from "../../../src/book/model/address";

describe("parseAddress", () => {
  it("undoes cellName", () => {
    fc.assert(
      fc.property(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), (row, column) => {
        expect(parseAddress(cellName(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(["", "A", "1", "A0", "a1", "A1B", "XFE1", "A1048577", "$A$1", "A-1", "A1 "])("knows that %j is none", (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

describe("parseRange", () => {
  it("reads ranges, absolute ones and single cells", () => {
    expect(parseRange("A1:B3")).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(parseRange("$C$2:$C$2")).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
    expect(parseRange("D4")).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  });

  it.each(["", "A:B", "B1:A1", "A2:A1", "A1:XFE1"])("knows that %j is none", (text) => {
    expect(parseRange(text)).toBeNull();
  });
});
