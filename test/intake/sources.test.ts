import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor, SALES } from "./reading";

describe("sources", () => {
  const header = ["客服", "日期", "接待人数", "销售额"];
  const first = gridOf("上半月", [["标题"], header, ["小美", "2026-05-01", 1, 10], ["阿强", "2026-05-01", 2, 20], ["小美", "2026-05-02", "-", 30]]);
  const second = gridOf("下半月", [header, ["小美", "2026-05-16", 4, null], ["汇总", null, 7, 60]]);
  const metrics = [RECEIVED, SALES, { ...SALES, key: "latest", aggregate: "last" }, { ...RECEIVED, key: "filled", aggregate: "count" }];
  const result = read([first, second], rubricFor(metrics));

  it("name the rows of each sheet that hold a value, as people count them", () => {
    expect(result.sources(0, "received")).toEqual([
      { sheet: "上半月", header: "接待人数", rows: [3] },
      { sheet: "下半月", header: "接待人数", rows: [2] },
    ]);
    expect(result.sources(1, "sales")).toEqual([{ sheet: "上半月", header: "销售额", rows: [4] }]);
  });

  it("name the one row that last takes, and the filled rows that count counts", () => {
    expect(result.sources(0, "latest")).toEqual([{ sheet: "上半月", header: "销售额", rows: [5] }]);
    expect(result.sources(0, "filled").map(({ rows }) => rows)).toEqual([[3], [2]]);
  });

  it("are none for a missing value", () => {
    const missing = read([gridOf("表", [["客服", "接待人数", "销售额"], ["小美", 1, null]])]);
    expect(missing.sources(0, "sales")).toEqual([]);
  });
});
