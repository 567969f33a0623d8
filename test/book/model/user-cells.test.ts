import type { CellRange, CellValue, Grid } from "../../../src/book/grid";
import { keptMerges, userCells } from "../../../src/book/model/user-cells";
import type { CellBlock, Content } from "../../../src/book/model/workbook";

const TABLE: CellRange = { top: 1, left: 0, bottom: 3, right: 2 };

function grid(rows: CellValue[][], { areas = [TABLE], grown = false, merges = [] as CellRange[] } = {}): Grid {
  return { name: "奖金表", book: "x", rows, formats: [], merges, tables: [], date1904: false, mark: "bonus", own: { areas, grown } };
}

const sheet = (...rows: Content[][]): { blocks: CellBlock[]; merges: CellRange[] } => ({ blocks: [{ top: 1, left: 0, rows, style: { look: "body" } }], merges: [] });
const SAME = sheet(["名次", "客服", "奖金"], [1, "小美", 500], [2, "阿强", 300]);
const found = (earlier: Grid, now: { blocks: CellBlock[] }) => {
  const { kept, lost } = userCells(earlier, now);
  const names = (cells: typeof kept) => cells.map(({ row, column }) => `${row},${column}`);
  return { kept: names(kept), lost: names(lost) };
};

describe("userCells", () => {
  const REMARKS: CellValue[][] = [[], ["名次", "客服", "奖金", null, "备注"], [1, "小美", 480, null, "请假"], [2, "阿强", 320], [], ["制表：王芳"]];

  it("keeps remarks beside rows that are about the same person, and notes below", () => {
    expect(found(grid(REMARKS), SAME)).toEqual({ kept: ["1,4", "2,4", "5,0"], lost: [] });
  });

  it("never lets a remark come to stand beside somebody else", () => {
    expect(found(grid(REMARKS), sheet(["名次", "客服", "奖金"], [1, "阿强", 500], [2, "小美", 300]))).toEqual({ kept: ["1,4", "5,0"], lost: ["2,4"] });
  });

  it("says what the new sheet takes the place of", () => {
    const longer = sheet(["名次", "客服", "奖金"], [1, "小美", 1], [2, "阿强", 1], [3, "阿丽", 1], [4, "小雨", 1]);
    expect(found(grid(REMARKS), longer).lost).toEqual(["5,0"]);
    const wider = sheet(["名次", "客服", "奖金", "岗位", "提成"], [1, "小美", 1, "售前", 2]);
    expect(found(grid(REMARKS), wider).lost).toEqual(["1,4", "2,4"]);
  });

  it("keeps what was typed into a cell we leave empty, styled or not", () => {
    const card = { blocks: [{ top: 0, left: 0, rows: [["主管签字", null]], style: { look: "signature" as const } }] };
    expect(found(grid([["主管签字", "王芳"]], { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }), card)).toEqual({ kept: ["0,1"], lost: [] });
  });

  it("has nothing to say where both say the same, of our cells, and of a sheet that does not know its own", () => {
    expect(found(grid([[], ["名次", "客服", "奖金"], [1, "小美", 999], [], [3, "阿丽"]]), sheet(["名次", "客服", "奖金"], [1, "小美", 500], [2, "阿强", 300], [3, "阿丽"]))).toEqual({ kept: [], lost: [] });
    expect(userCells({ ...grid(REMARKS), own: undefined }, SAME)).toEqual({ kept: [], lost: [], grown: false });
  });

  it("hands on that rows or columns were put in", () => {
    expect(userCells(grid([], { grown: true }), SAME).grown).toBe(true);
  });
});

describe("keptMerges", () => {
  const note = { top: 5, left: 0, bottom: 6, right: 2 };

  it("keeps the merge of a cell that is kept, and no other", () => {
    const earlier = grid([], { merges: [note, TABLE] });
    expect(keptMerges(earlier, SAME, [{ row: 5, column: 0 }])).toEqual([note]);
    expect(keptMerges(earlier, SAME, [])).toEqual([]);
  });

  it("does not keep one into which the new sheet grows", () => {
    const longer = sheet(["a"], ["a"], ["a"], ["a"], [null], ["a"]);
    expect(keptMerges(grid([], { merges: [note] }), longer, [{ row: 5, column: 0 }])).toEqual([]);
    expect(keptMerges(grid([], { merges: [note] }), { ...SAME, merges: [{ top: 6, left: 2, bottom: 7, right: 3 }] }, [{ row: 5, column: 0 }])).toEqual([]);
  });
});
