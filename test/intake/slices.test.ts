import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor } from "./reading";

type Row = readonly [string, string | null, string | null, number];
const data = (...rows: Row[]) => gridOf("数据", [["客服", "月份", "店铺", "接待人数"], ...rows]);
const roster = (...rows: (readonly (string | number | null)[])[]) => gridOf("花名册", [["客服", "工号", "店铺", "应出勤"], ...rows]);
const DUE = { key: "due", label: "应出勤", unit: "number", column: ["应出勤"], aggregate: "max" };
const over = (...averageOver: string[]) => rubricFor([RECEIVED, DUE], { averageOver, duplicates: "sum" });
const plain = (...averageOver: string[]) => rubricFor([RECEIVED], { averageOver, duplicates: "sum" });
const named = (result: ReturnType<typeof read>) => result.table!.slices.map(({ period, shop }) => `${period ?? "–"} ${shop ?? "–"}`);

describe("slices", () => {
  it("are one without averageOver", () => {
    const result = read([data(["小美", "2026-05", "甲", 1], ["小美", "2026-05", "乙", 2])], plain());
    expect(named(result)).toEqual(["– –"]);
    expect(result.slices("小美", "received")).toEqual([3]);
  });

  it("are the months or shops averaged over, the other dimension left open", () => {
    const grid = data(["小美", "2026-05", "乙", 1], ["小美", "2026-04", "甲", 2]);
    expect(named(read([grid], plain("period")))).toEqual(["2026-04 –", "2026-05 –"]);
    expect(named(read([grid], plain("shop")))).toEqual(["– 乙"]);
    expect(named(read([grid], plain("period", "shop")))).toEqual(["2026-04 甲", "2026-05 乙"]);
  });

  it("come by period, then by shop in order of first appearance", () => {
    const grid = data(["小美", "2026-05", "丙", 1], ["小美", "2026-04", "甲", 2], ["小美", "2026-04", "丙", 2], ["小美", "2026-05", "甲", 2]);
    expect(named(read([grid], plain("period", "shop")))).toEqual(["2026-04 丙", "2026-04 甲", "2026-05 丙", "2026-05 甲"]);
  });

  it("are each agent's own: no value in those of others", () => {
    const result = read([data(["小美", "2026-05", "甲", 1], ["阿强", "2026-05", "乙", 2])], plain("shop"));
    expect(result.slices("小美", "received")).toEqual([1, null]);
    expect(result.slices("阿强", "received")).toEqual([null, 2]);
  });

  it("all take in rows that name none", () => {
    const result = read([data(["小美", "2026-05", "甲", 1], ["小美", "2026-05", "乙", 2], ["阿强", "2026-05", "甲", 4]), roster(["小美", "K1", null, 22], ["阿强", "K2", null, 20], ["丽丽", "K3", null, 18])], over("shop"));
    expect(result.slices("小美", "due")).toEqual([22, 22]);
    expect(result.slices("阿强", "due")).toEqual([20, null]);
    // Without a row that names a shop an agent belongs to every slice.
    expect(result.slices("丽丽", "due")).toEqual([18, 18]);
    expect(result.value("丽丽", "due")).toBe(18);
  });

  it("of a month without a shop are the agent's own shops in that month", () => {
    const result = read([data(["小美", "2026-04", "甲", 1], ["小美", "2026-05", null, 2], ["阿强", "2026-05", "乙", 4])], plain("period", "shop"));
    expect(named(result)).toEqual(["2026-04 甲", "2026-05 甲", "2026-05 乙"]);
    expect(result.slices("小美", "received")).toEqual([1, 2, null]);
  });

  it("are covered where the agent names shop and month elsewhere", () => {
    const result = read([data(["小美", "2026-05", "甲", 1], ["小美", "2026-05", null, 2])], plain("period", "shop"));
    expect(named(result)).toEqual(["2026-05 甲"]);
    expect(result.slices("小美", "received")).toEqual([3]);
  });

  it("are else those of the run in that month, else the month alone", () => {
    const run = read([data(["小美", "2026-05", null, 2], ["阿强", "2026-05", "乙", 4])], plain("period", "shop"));
    expect(named(run)).toEqual(["2026-05 乙"]);
    expect(run.slices("小美", "received")).toEqual([2]);
    expect(named(read([data(["小美", "2026-05", null, 2])], plain("period", "shop")))).toEqual(["2026-05 –"]);
  });

  it("of a roster's shop are that shop in the agent's months", () => {
    const result = read([data(["小美", "2026-04", null, 1], ["小美", "2026-05", null, 2]), roster(["小美", "K1", "甲", 22])], over("period", "shop"));
    expect(named(result)).toEqual(["2026-04 甲", "2026-05 甲"]);
    expect(result.slices("小美", "due")).toEqual([22, 22]);
  });

  it("of a quarter's own row are all of its months", () => {
    const result = read([data(["小美", "2026-04", null, 1], ["小美", "2026-05", null, 2], ["小美", "2026Q2", null, 10])], plain("period"));
    expect(named(result)).toEqual(["2026-04 –", "2026-05 –"]);
    expect(result.slices("小美", "received")).toEqual([11, 12]);
  });

  it("are one of everything when no row names any", () => {
    expect(named(read([gridOf("表", [["客服", "接待人数"], ["小美", 1]])], plain("period")))).toEqual(["– –"]);
  });
});
