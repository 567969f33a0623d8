import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor } from "./reading";

const BASE = { key: "base", label: "基数", unit: "money", column: ["绩效工资基数"], aggregate: "max" };
const rubric = rubricFor([RECEIVED, BASE]);
const work = (...rows: (readonly [string, number])[]) => gridOf("数据", [["客服", "接待人数"], ...rows]);
const shops = (...rows: (readonly [string, string | null, number])[]) => gridOf("数据", [["客服", "店铺", "接待人数"], ...rows]);
const roster = (...rows: (readonly (string | number | null)[])[]) => gridOf("花名册", [["旺旺昵称", "工号", "姓名", "岗位", "绩效工资基数"], ...rows]);
const received = (result: ReturnType<typeof read>) => Object.fromEntries(result.agents.map((agent) => [agent, result.value(agent, "received")]));

describe("a roster", () => {
  it("gives people their id, name, post and metrics", () => {
    const result = read([work(["小美", 1], ["阿强", 2]), roster(["小美", "K017", "王小美", "售后", 2000], ["阿强", 18, null, null, "-"])], rubric);
    expect(result.table!.agents).toEqual([
      { agent: "小美", id: "K017", name: "王小美", post: "售后" },
      { agent: "阿强", id: "18", name: null, post: "售前" },
    ]);
    expect([result.value("小美", "base"), result.value("阿强", "base")]).toEqual([2000, null]);
    expect(result.sheets.map(({ role }) => role)).toEqual(["export", "roster"]);
  });

  it.each([",", "，", "；", ";", "、", " ", "， "])("lists several nicknames, separated by %j; the first is shown", (separator) => {
    const result = read([work(["小美2", 1], ["小美", 2]), roster([`小美${separator}小美2`, "K1", "王小美", "售前", 100])], rubric);
    expect(received(result)).toEqual({ 小美: 3 });
    expect(result.issues).toEqual([]);
  });

  it("does not take apart a cell that as a whole is a nickname in the data", () => {
    const result = read([work(["Li Lei", 1], ["小 美", 2]), roster(["Li Lei", "K1", null, null, 1], ["甲:小 美", "K2", null, null, 1])], rubric);
    expect(received(result)).toEqual({ "Li Lei": 1, "小 美": 2 });
  });

  it("lists people without a row of work as agents, in the order of appearance", () => {
    const lines = roster(["丽丽", "K3", null, null, 1], ["小美", "K1", null, null, 1]);
    expect(read([lines, work(["小美", 1])], rubric).agents).toEqual(["丽丽", "小美"]);
    expect(read([work(["小美", 1]), lines], rubric).agents).toEqual(["小美", "丽丽"]);
  });

  it("lists nicknames that it does not have, each once, and never drops them", () => {
    const result = read([work(["小美", 1], ["新人", 2], ["阿强", 4]), roster(["小美", "K1", null, null, 1])], rubric);
    expect(received(result)).toEqual({ 小美: 1, 新人: 2, 阿强: 4 });
    expect(result.found("unmatched-nickname").map(({ severity, sheet, cell, params }) => [severity, sheet, cell, params])).toEqual([
      ["warning", "数据", "A3", { agent: "新人" }],
      ["warning", "数据", "A4", { agent: "阿强" }],
    ]);
  });

  it("is a sheet named so, or one without dates that has an id, a real name or a pool", () => {
    const role = (name: string, ...header: string[]) => read([gridOf(name, [[...header, "接待人数"], ["小美", "x", 1]])], rubricFor([RECEIVED], { ranking: { pool: { column: ["组别"] } } })).sheets[0]!.role;
    expect(role("花名册", "客服", "班次")).toBe("roster");
    expect(role("Roster", "Agent", "Shift")).toBe("roster");
    expect(role("人员", "客服", "工号")).toBe("roster");
    expect(role("人员", "客服", "姓名")).toBe("roster");
    expect(role("人员", "客服", "组别")).toBe("roster");
    expect(role("人员", "客服", "岗位")).toBe("export");
    expect(role("2026-05", "客服", "工号")).toBe("export");
    const dated = gridOf("人员", [["客服", "工号", "日期", "接待人数"], ["小美", "K1", "2026-05-01", 1]]);
    expect(read([dated], rubricFor([RECEIVED])).sheets[0]!.role).toBe("export");
  });

  it("does not decide the period, but its own months count", () => {
    const monthly = gridOf("花名册", [["客服", "月份", "绩效工资基数"], ["小美", "2026-06", 900], ["小美", "2026-05", 800]]);
    const data = gridOf("数据", [["客服", "日期", "接待人数"], ["小美", "2026-05-01", 1]]);
    const result = read([monthly, data], rubric);
    expect(result.table!.period).toBe("2026-05");
    expect(result.value("小美", "base")).toBe(800);
  });

  it("may have several lines for one person: of one id, or of one nickname and real name", () => {
    const lines = roster(["小美", "K1", "王小美", null, 100], ["小美售后", "K1", null, null, null], ["甲:阿强", null, "李强", null, 50], ["乙:阿强", null, "李强", null, 70]);
    const result = read([lines, work(["小美", 1], ["小美售后", 2], ["阿强", 4])], rubric);
    expect(received(result)).toEqual({ 小美: 3, 阿强: 4 });
    expect(result.value("阿强", "base")).toBe(70);
  });
});

describe("a roster with nothing to compare it with", () => {
  it("is not taken apart at spaces, which may be a part of a name", () => {
    const lone = gridOf("Sheet1", [["Agent", "工号", "接待人数"], ["Diane Smith", 1, 5], ["Diane Jones", 2, 6], ["Amy, Amy2", 3, 7]]);
    expect(read([lone], rubricFor([RECEIVED])).agents).toEqual(["Diane Smith", "Diane Jones", "Amy"]);
  });

  it("is compared with the other rosters", () => {
    const some = gridOf("一", [["Agent", "工号", "接待人数"], ["Diane Smith", 1, 5], ["小美", 2, 6]]);
    const more = gridOf("二", [["Agent", "工号", "绩效工资基数"], ["Diane Smith", 1, 5], ["小美 小美2", 2, 6]]);
    expect(read([some, more], rubric).agents).toEqual(["Diane Smith", "小美"]);
  });
});

describe("real names", () => {
  const byName = gridOf("基数", [["姓名", "工号", "绩效工资基数"], ["王小美", null, 500], ["Li Lei", null, 600]]);
  const nicknames = gridOf("花名册", [["旺旺昵称", "姓名"], ["小美", "王小美"], ["lilei", "Li Lei"]]);

  it("stand in for the agent column, and find their people whichever roster comes first", () => {
    for (const grids of [[byName, nicknames], [nicknames, byName]]) {
      const result = read([...grids, work(["小美", 1], ["lilei", 2])], rubric);
      expect(received(result)).toEqual({ 小美: 1, lilei: 2 });
      expect([result.value("小美", "base"), result.value("lilei", "base")]).toEqual([500, 600]);
    }
  });

  it("in rows of work find their people, too", () => {
    const result = read([nicknames, gridOf("质检", [["姓名", "日期", "接待人数"], ["王小美", "2026-05-01", 7]])], rubricFor([RECEIVED]));
    expect(received(result)).toEqual({ 小美: 7, lilei: null });
  });

  it("are not taken apart at a space, unless the parts are nicknames at work", () => {
    expect(read([gridOf("花名册", [["姓名", "绩效工资基数"], ["Li Lei", 1], ["小美 小美2", 2]]), work(["小美2", 3])], rubric).agents).toEqual(["Li Lei", "小美"]);
  });
});

describe("shops", () => {
  it("come from the column, else from before the nickname", () => {
    const result = read([shops(["甲:小美", null, 1], ["乙:小美", "甲", 2])], rubricFor([RECEIVED], { duplicates: "sum", averageOver: ["shop"] }));
    expect(result.table!.slices.map(({ shop }) => shop)).toEqual(["甲"]);
    expect(result.value("小美", "received")).toBe(3);
  });

  it("split at the first colon, full width or half", () => {
    expect(read([work(["甲：小:美", 1], [":阿强", 1], ["丽丽:", 1])], rubricFor([RECEIVED])).agents).toEqual(["小:美", "阿强", "丽丽"]);
  });

  it("without a roster line make one person of a nickname, with a warning", () => {
    const result = read([shops(["小美", "甲", 1], ["小美", "乙", 2], ["小美", "丙", 4], ["阿强", null, 1], ["阿强", "甲", 1])], rubricFor([RECEIVED]));
    expect(received(result)).toEqual({ 小美: 7, 阿强: 2 });
    expect(result.found("nickname-in-several-shops")).toEqual([expect.objectContaining({ severity: "warning", cell: "A3", params: { agent: "小美", shops: "甲 / 乙 / 丙" } })]);
  });

  it("tell two people of one nickname apart by the roster; both are shown with their shop", () => {
    const lines = roster(["甲:小美", "K1", null, null, 100], ["乙:小美", "K2", null, null, 200]);
    const result = read([lines, shops(["小美", "甲", 1], ["小美", "乙", 2])], rubric);
    expect(received(result)).toEqual({ "甲:小美": 1, "乙:小美": 2 });
    expect([result.value("甲:小美", "base"), result.value("乙:小美", "base")]).toEqual([100, 200]);
    expect(result.issues).toEqual([]);
  });

  it("unknown in the data leave such a nickname to nobody: listed apart, with a warning", () => {
    const lines = roster(["甲:小美", "K1", null, null, 100], ["乙:小美", "K2", null, null, 200]);
    const result = read([lines, shops(["小美", "甲", 1], ["小美", null, 4])], rubric);
    expect(received(result)).toEqual({ "甲:小美": 1, "乙:小美": null, 小美: 4 });
    expect(result.found("nickname-of-several-people")).toEqual([expect.objectContaining({ severity: "warning", cell: "A3", params: { agent: "小美", count: 2 } })]);
  });

  it("of the roster match a nickname whose shop the data do not name, but not another shop", () => {
    const lines = roster(["甲:小美", "K1", null, null, 100]);
    expect(received(read([lines, shops(["小美", null, 1])], rubric))).toEqual({ 小美: 1 });
    const other = read([lines, shops(["小美", "乙", 1])], rubric);
    expect(received(other)).toEqual({ "甲:小美": null, "乙:小美": 1 });
    expect(other.codes).toContain("unmatched-nickname");
  });

  it("of a roster column hold for the line", () => {
    const lines = gridOf("花名册", [["客服", "工号", "店铺", "绩效工资基数"], ["小美", "K1", "甲", 100], ["小美", "K2", "乙", 200]]);
    const result = read([lines, shops(["小美", "甲", 1], ["小美", "乙", 2])], rubric);
    expect(received(result)).toEqual({ "甲:小美": 1, "乙:小美": 2 });
  });

  it("of several nicknames in one cell are each nickname's own", () => {
    const lines = roster(["甲:小美, 乙:美美", "K1", null, null, 100]);
    const result = read([lines, shops(["小美", "甲", 1], ["美美", "乙", 2])], rubricFor([RECEIVED, BASE], { averageOver: ["shop"] }));
    expect(received(result)).toEqual({ 小美: 3 });
    expect(result.slices("小美", "base")).toEqual([100, 100]);
  });
});

describe("posts", () => {
  it("are the first found; a second one gets a warning, once", () => {
    const data = gridOf("数据", [["客服", "岗位", "接待人数", "日期"], ["小美", "售前", 1, "2026-05-01"], ["小美", "售后", 2, "2026-05-02"], ["小美", "投诉", 2, "2026-05-03"], ["阿强", null, 1, "2026-05-01"]]);
    const result = read([data], rubricFor([RECEIVED], { post: { column: ["岗位"], default: "综合" } }));
    expect(result.table!.agents.map(({ post }) => post)).toEqual(["售前", "综合"]);
    expect(result.issues).toEqual([expect.objectContaining({ severity: "warning", code: "second-post", cell: "B3", value: "售后", params: { agent: "小美", post: "售前", other: "售后" } })]);
  });

  it("of other periods do not count", () => {
    const data = gridOf("数据", [["客服", "岗位", "接待人数", "日期"], ["小美", "售前", 1, "2026-04-01"], ["小美", "售后", 2, "2026-05-02"]]);
    const result = read([data], rubricFor([RECEIVED]));
    expect(result.table!.agents[0]!.post).toBe("售后");
    expect(result.codes).toEqual(["other-periods-left-out"]);
  });
});

describe("pools", () => {
  const pooled = rubricFor([RECEIVED], { ranking: { pool: { column: ["组别"] } } });

  it("are the roster's cells, empty ones included", () => {
    const lines = gridOf("花名册", [["客服", "组别"], ["小美", "一组"], ["阿强", null]]);
    expect(read([work(["小美", 1], ["阿强", 2]), lines], pooled).table!.agents.map(({ poolCell }) => poolCell)).toEqual(["一组", ""]);
    expect(read([work(["小美", 1])], rubricFor([RECEIVED])).table!.agents[0]).not.toHaveProperty("poolCell");
  });

  it("without a column are one, with a warning", () => {
    expect(read([work(["小美", 1])], pooled).found("pool-column-missing")[0]).toMatchObject({ severity: "warning", params: { aliases: "组别" } });
  });
});
