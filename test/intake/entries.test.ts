import { gridOf } from "./grids";
import { read, rubricFor } from "./reading";

const QC = { key: "qc", label: "质检分", unit: "number", column: ["质检分"], aggregate: "mean" };
const work = gridOf("质检", [["客服", "日期", "质检员", "质检分", "班次"], ["小美", "2026-05-01", "王丽", 92, "晚班"], ["阿强", "2026-05-01", "赵敏", 80, "晚班"], ["小美", "2026-05-02", " 赵敏 ", null, null], ["小美", "2026-04-02", "王丽", 10, null], ["小美", "2026-05-03", null, 70, null], ["汇总", null, "王丽", 80, null]]);
const roster = gridOf("花名册", [["工号", "客服", "班 次", "入职日期", "组别"], ["K1", "小美", "早班", 45413, "-"], ["K2", "阿强", null, "2024年5月", { error: "#N/A" }]], { formats: { D2: "yyyy/m/d" } });
const intake = read([work, roster], rubricFor([QC]));

describe("entries of a column", () => {
  it("are the roster's, then others', in the order of the agents, whatever the spaces of the heading", () => expect(intake.entries("班次")).toEqual(["早班", "晚班"]));
  it("are dates as people write them, and empty where nothing is said", () => {
    expect(intake.entries("入职日期")).toEqual(["2024-05-01", "2024年5月"]);
    expect(intake.entries("组别")).toEqual(["", ""]);
  });
  it("are none of a column that is not there", () => expect(intake.entries("血型")).toBeNull());
  it("go down a merged cell", () => {
    const merged = gridOf("花名册", [["工号", "客服", "组别"], ["K1", "小美", "一组"], ["K2", "阿强", null]], { merges: ["C2:C3"] });
    expect(read([work, merged], rubricFor([QC])).entries("组别")).toEqual(["一组", "一组"]);
  });
});

describe("ratings", () => {
  it("are rows of the period that name a rater and hold a value", () => {
    expect([...intake.ratings("质检员")!]).toEqual([["qc", [{ rater: "王丽", agent: "小美", value: 92 }, { rater: "赵敏", agent: "阿强", value: 80 }]]]);
  });
  it("are none without the column", () => expect(intake.ratings("评分人")).toBeNull());
});
