import { belongsTo, normalisePeriod } from "../../src/intake/period";
import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor } from "./reading";

const rubric = rubricFor([RECEIVED]);
const daily = (name: string, ...rows: (readonly [string, string | number | null, number])[]) => gridOf(name, [["客服", "日期", "接待人数"], ...rows]);

describe("normalisePeriod", () => {
  it.each(["2026-05", "2026/5", "202605", "2026年5月", " ２０２６-05 "])("reads %s as May", (text) => expect(normalisePeriod(text)).toBe("2026-05"));
  it.each(["2026Q2", "2026q2", "2026年第二季度"])("reads %s as the second quarter", (text) => expect(normalisePeriod(text)).toBe("2026Q2"));
  it.each(["", "五月", "2026-13", "2026-05-03", "2026Q5", "2026"])("does not read %j", (text) => expect(normalisePeriod(text)).toBeNull());
});

describe("belongsTo", () => {
  it("puts months in their quarter, and nothing else anywhere else", () => {
    expect(belongsTo("2026-05", "2026Q2")).toBe(true);
    expect(belongsTo("2026-07", "2026Q2")).toBe(false);
    expect(belongsTo("2026Q2", "2026Q2")).toBe(true);
    expect(belongsTo("2026Q2", "2026-05")).toBe(false);
  });
});

describe("the period of a run", () => {
  const months = daily("表", ["小美", "2026-04-30", 1], ["小美", "2026/5/1", 2], ["阿强", "2026-04-01", 4], ["丽丽", "2026年5月2日", 8], ["小美", "20260502", 16]);

  it("is the latest month; rows of others are left out, with one info", () => {
    const result = read([months], rubric);
    expect(result.table!.period).toBe("2026-05");
    expect(result.agents).toEqual(["小美", "丽丽"]);
    expect(result.value("小美", "received")).toBe(18);
    expect(result.issues).toEqual([expect.objectContaining({ severity: "info", code: "other-periods-left-out", sheet: "表", cell: "B2", params: { count: 2, period: "2026-05" } })]);
    expect(result.sheets[0]!.rowsSkipped.otherPeriod).toBe(2);
  });

  it("is the one chosen, however written", () => {
    const result = read([months], rubric, { period: "2026年4月" });
    expect(result.table!.period).toBe("2026-04");
    expect(result.agents).toEqual(["小美", "阿强"]);
  });

  it("stops at a choice that is no period, or has no rows", () => {
    expect(read([months], rubric, { period: "下个月" }).issues).toContainEqual(expect.objectContaining({ severity: "error", code: "period-invalid", params: { period: "下个月" } }));
    const none = read([months], rubric, { period: "2026-06" });
    expect(none.table).toBeNull();
    expect(none.found("period-without-rows")[0]!.params).toEqual({ period: "2026-06", found: "2026-04 / 2026-05" });
    expect(none.codes).toEqual(["period-without-rows"]);
  });

  it("may be chosen when no row names a period", () => {
    const result = read([gridOf("表", [["客服", "接待人数"], ["小美", 1]])], rubric, { period: "2026-05" });
    expect(result.table!.period).toBe("2026-05");
    expect(result.value("小美", "received")).toBe(1);
  });

  it("is the latest quarter when points are averaged over months", () => {
    const result = read([months], rubricFor([RECEIVED], { averageOver: ["period"] }));
    expect(result.table!.period).toBe("2026Q2");
    expect(result.table!.slices.map(({ period }) => period)).toEqual(["2026-04", "2026-05"]);
    expect(result.slices("小美", "received")).toEqual([1, 18]);
    expect(result.value("小美", "received")).toBe(19);
  });

  it("may be a quarter that the rows name as a whole", () => {
    const result = read([daily("表", ["小美", "2026Q2", 1], ["小美", "2026年第一季度", 2])], rubric);
    expect(result.table!.period).toBe("2026Q2");
    expect(result.value("小美", "received")).toBe(1);
  });

  it("is stopped by a date that cannot be read: guessing a month pays people wrongly", () => {
    const result = read([daily("表", ["小美", "2026-05-01", 1], ["小美", "上周", 2], ["小美", "2026-05-03", 2])], rubric);
    expect(result.table).toBeNull();
    expect(result.issues).toEqual([expect.objectContaining({ severity: "error", code: "date-unreadable", cell: "B3", value: "上周" })]);
  });

  it("counts rows without a date in every period, with a warning", () => {
    const result = read([daily("表", ["小美", "2026-05-01", 1], ["小美", null, 2])], rubric);
    expect(result.value("小美", "received")).toBe(3);
    expect(result.issues).toEqual([expect.objectContaining({ severity: "warning", code: "date-missing", cell: "B3", params: { count: 1 } })]);
  });

  it("reads Excel dates in both systems, and weeks", () => {
    const formats = { B2: "yyyy-mm-dd" };
    expect(read([gridOf("表", [["客服", "日期", "接待人数"], ["小美", 46145, 1]], { formats })], rubric).table!.period).toBe("2026-05");
    expect(read([gridOf("表", [["客服", "日期", "接待人数"], ["小美", 44683, 1]], { formats, date1904: true })], rubric).table!.period).toBe("2026-05");
    const weeks = read([daily("表", ["小美", "2026-05-01~2026-05-07", 1], ["小美", "2026-05-08~2026-05-14", 2])], rubric);
    expect(weeks.table!.period).toBe("2026-05");
    expect(weeks.value("小美", "received")).toBe(3);
  });
});

describe("a sheet without dates", () => {
  const sheet = (name: string, title: string | null = null) => gridOf(name, [[title], ["客服", "接待人数"], ["小美", 1]]);

  it("takes its period from its name, else from its title", () => {
    expect(read([sheet("2026年5月")], rubric).table!.period).toBe("2026-05");
    expect(read([sheet("Sheet1", "客服绩效 2026-05-01~2026-05-31")], rubric).table!.period).toBe("2026-05");
    expect(read([sheet("2026-04", "2026-05")], rubric).table!.period).toBe("2026-04");
  });

  it("does not take a time of export for a period, in one cell or beside its label", () => {
    expect(read([sheet("Sheet1", "导出时间：2026-06-01 10:20:30")], rubric).table!.period).toBeNull();
    const beside = gridOf("Sheet1", [["导出时间", 46174], ["客服", "接待人数"], ["小美", 1]], { formats: { B1: "yyyy-mm-dd" } });
    expect(read([beside], rubric).table!.period).toBeNull();
  });

  it("reads an Excel date in the title", () => {
    const title = gridOf("Sheet1", [["统计月份", 46143], ["客服", "接待人数"], ["小美", 1]], { formats: { B1: "yyyy-mm" } });
    expect(read([title], rubric).table!.period).toBe("2026-05");
  });

  it("belongs to its month alone when there are several", () => {
    const result = read([sheet("2026-04"), sheet("2026-05")], rubric);
    expect(result.value("小美", "received")).toBe(1);
    expect(result.found("other-periods-left-out")[0]).toMatchObject({ sheet: "2026-04", cell: null });
  });

  it("does not make last month's people into a roster of this month", () => {
    const withId = (name: string, value: number) => gridOf(name, [["客服", "工号", "接待人数"], ["小美", "K1", value]]);
    const result = read([withId("2026-04", 1), withId("2026-05", 2)], rubric);
    expect(result.value("小美", "received")).toBe(2);
    expect(result.table!.agents[0]!.id).toBe("K1");
  });
});
