import fc from "fast-check";
import { ownAreas } from "../../../src/book/model/own-cells";
import type { CellBlock, Content } from "../../../src/book/model/workbook";
import { tableOf } from "./plans";

const block = (top: number, left: number, ...rows: Content[][]): CellBlock => ({ top, left, rows, style: { look: "body" } });
const areas = (blocks: CellBlock[], tables: Parameters<typeof ownAreas>[0]["tables"] = []) => ownAreas({ blocks, tables }).map(({ top, left, bottom, right }) => [top, left, bottom, right]);

describe("ownAreas", () => {
  it("is as few rectangles as the cells with something in them", () => {
    expect(areas([block(0, 0, ["标题"]), block(2, 0, ["a", "b"], [1, 2], [3, null])])).toEqual([[0, 0, 0, 0], [2, 0, 3, 1], [4, 0, 4, 0]]);
    expect(areas([])).toEqual([]);
  });

  it("has no empty cell, be it styled, but for those of a table", () => {
    expect(areas([block(0, 0, ["a", "", null, "d"])])).toEqual([[0, 0, 0, 0], [0, 3, 0, 3]]);
    expect(areas([block(0, 0, ["a", "b"], [null, 1])], [{ ...tableOf("T", 2, 2), columns: ["a", "b"] }])).toEqual([[0, 0, 1, 1]]);
  });

  it("lets the later block win, as the sheet does", () => {
    expect(areas([block(0, 0, ["a", "b"]), block(0, 1, [null])])).toEqual([[0, 0, 0, 0]]);
  });

  it("is one rectangle where it would be many", () => {
    const scattered = Array.from({ length: 70 }, (_, n) => (n % 2 === 0 ? ["a", null, "b"] : [null, "c"]));
    expect(areas([block(3, 1, ...scattered)])).toEqual([[3, 1, 72, 3]]);
  });

  it("covers every filled cell once and no other", () => {
    const cell = fc.option(fc.constant("x"), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 }), (rows) => {
        const covered = rows.map((row) => row.map(() => 0));
        for (const [top, left, bottom, right] of areas([block(0, 0, ...rows)])) for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) covered[r][c] += 1;
        expect(covered).toEqual(rows.map((row) => row.map((content) => Number(content !== null))));
      }),
    );
  });
});
