import { sourceOf } from "../../../src/book/model/source";
import { gridOf } from "../../intake/grids";
import { blockOf } from "./plans";

describe("sourceOf", () => {
  const range = { top: 0, left: 0, bottom: 1, right: 2 };

  it("reads what cells of a plan show, row by row, the later block on top", () => {
    const blocks = [
      blockOf(["客服", { formula: "1+1", value: 2 }, null], ["小美", true]),
      { top: 1, left: 1, rows: [[{ text: "去看", to: { sheet: "scores", cell: "A1" } }]], style: { look: "link" } } as const,
    ];
    expect(sourceOf({ name: "看板", blocks }, range)).toEqual({ reference: "'看板'!$A$1:$C$2", cached: ["客服", 2, null, "小美", "去看", null] });
  });

  it("shows nothing for a formula that gives an error", () => {
    expect(sourceOf({ name: "看板", blocks: [blockOf([{ formula: "NA()", value: { error: "#N/A" } }])] }, range).cached[0]).toBeNull();
  });

  it("reads a sheet as it was, errors as nothing", () => {
    const grid = gridOf("历史", [["小美", { error: "#N/A" }], [1]]);
    expect(sourceOf({ kind: "read", name: "历史", mark: "history", grid }, range).cached).toEqual(["小美", null, null, 1, null, null]);
  });
});
