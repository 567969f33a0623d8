import { workbookAsRead } from "../../../src/book/model/as-read";
import { gridOf } from "../../intake/grids";

describe("workbookAsRead", () => {
  it("keeps the order of the tabs and the marks we know", () => {
    const grids = [gridOf("数据", []), { ...gridOf("排名", []), mark: "scores" }, { ...gridOf("排班", []), mark: "roster" }];
    const { sheets, taken } = workbookAsRead(grids, { tabs: ["图"], names: ["单价"] });
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([["数据", null], ["排名", "scores"], ["排班", null]]);
    expect(sheets[0]).toMatchObject({ kind: "read", grid: grids[0] });
    expect(taken).toEqual({ tabs: ["图"], names: ["单价"] });
  });
});
