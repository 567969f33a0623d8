import { gridOf } from "./grids";
import { read, RECEIVED, rubricFor } from "./reading";

const rubric = (duplicates: string, metrics = [RECEIVED as Record<string, unknown>]) => rubricFor(metrics, { duplicates });
const HEADER = ["客服", "日期", "店铺", "接待人数"];
const rows = [HEADER, ["小美", "2026-05-01", "甲", 1], ["小美", "2026-05-02", "甲", 2], ["小美", "2026/5/1", "甲", 4], ["小美", "2026-05-01", "乙", 8], ["小美", "20260501", "甲", 16]];

describe("duplicate rows", () => {
  it("stop the run until the user chooses, one error a group", () => {
    const result = read([gridOf("表", rows)], rubric("error"));
    expect(result.table).toBeNull();
    expect(result.found("duplicate-row")).toEqual([expect.objectContaining({ severity: "error", sheet: "表", cell: "A4", value: "小美", params: { agent: "小美", first: "A2", second: "A4", rows: 3 } })]);
  });

  it.each([
    ["first", 1 + 2 + 8],
    ["last", 2 + 8 + 16],
    ["sum", 31],
  ])("%s", (choice, total) => {
    const result = read([gridOf("表", rows)], rubric(choice));
    expect(result.value("小美", "received")).toBe(total);
    expect(result.found("duplicate-rows-left-out").map(({ severity, params }) => [severity, params])).toEqual(choice === "sum" ? [] : [["info", { count: 2, kept: choice }]]);
    expect(result.sheets[0]!.rowsSkipped.duplicate).toBe(choice === "sum" ? 0 : 2);
  });

  it("are found across the sheets of one export, not across exports", () => {
    const sheet = (name: string, header = HEADER) => gridOf(name, [header, ["小美", "2026-05-01", "甲", 1]]);
    const both = read([sheet("上"), sheet("下")], rubric("error"));
    expect(both.found("duplicate-row")[0]).toMatchObject({ sheet: "下", cell: "A2", params: { first: "上!A2", second: "A2" } });
    expect(read([sheet("上"), sheet("下", ["客服", "日期", "店铺", "接待人数", ])], rubric("first")).value("小美", "received")).toBe(1);
    expect(read([sheet("上"), sheet("下", ["客服", "日期", "店铺", "接待人数（人）"])], rubric("error")).found("duplicate-row")).toEqual([]);
  });

  it("are told by the nickname as written: two nicknames of one person are none", () => {
    const roster = gridOf("花名册", [["旺旺昵称", "工号"], ["小美,小美2", "K1"]]);
    const data = gridOf("表", [["客服", "接待人数"], ["小美", 1], ["小美2", 2]]);
    expect(read([roster, data], rubric("error")).value("小美", "received")).toBe(3);
  });

  it("are the same shop before the nickname and in a column", () => {
    const data = gridOf("表", [["客服", "店铺", "接待人数"], ["甲:小美", null, 1], ["小美", "甲", 2]]);
    expect(read([data], rubric("error")).codes).toContain("duplicate-row");
  });

  it("are found in the roster too", () => {
    const roster = gridOf("花名册", [["旺旺昵称", "接待人数"], ["小美", 1], ["小美", 2]]);
    expect(read([roster], rubric("error")).codes).toContain("duplicate-row");
  });

  it("are found in sheets that have their period from their name", () => {
    const data = gridOf("2026-05", [["客服", "接待人数"], ["小美", 1], ["小美", 2]]);
    expect(read([data], rubric("error")).codes).toContain("duplicate-row");
  });

  it("do not matter in other periods", () => {
    const data = gridOf("表", [HEADER, ["小美", "2026-04-01", "甲", 1], ["小美", "2026-04-01", "甲", 2], ["小美", "2026-05-01", "甲", 4]]);
    expect(read([data], rubric("error")).value("小美", "received")).toBe(4);
  });

  it("are listed up to twenty groups", () => {
    const many = Array.from({ length: 25 }, (_, index) => [`客服${index}`, 1]);
    const result = read([gridOf("表", [["客服", "接待人数"], ...many, ...many])], rubric("error"));
    expect(result.found("duplicate-row")).toHaveLength(20);
    expect(result.found("duplicate-rows-more")[0]).toMatchObject({ severity: "error", params: { count: 5 } });
  });
});

describe("rows that are events", () => {
  const log = (header: string, ids: readonly (string | number | null)[]) => gridOf("表", [["客服", header, "接待人数"], ...ids.map((id) => ["小美", id, 1])]);
  const isExcused = (header: string, ids: readonly (string | number | null)[]) => read([log(header, ids)], rubric("error")).table !== null;

  it.each(["Call Id", "CallID", "会话ID", "订单号", "工单编号", "No."])("are told apart by %s, numbers or not", (header) => {
    expect(isExcused(header, [1, 2, 3])).toBe(true);
    expect(isExcused(header, ["A1", "A2", "A3"])).toBe(true);
  });

  it.each(["序号", "行号", "#", "paid", "时间"])("are not told apart by numbers under %s", (header) => expect(isExcused(header, [1, 2, 3])).toBe(false));

  it("are told apart by any text that differs in every row, and by nothing less", () => {
    expect(isExcused("主题", ["退货", "换货", "发票"])).toBe(true);
    expect(isExcused("主题", ["退货", "换货", "退货"])).toBe(false);
    expect(isExcused("主题", ["退货", "换货", null])).toBe(false);
    expect(isExcused("时刻", ["09:10:11", "09:10:12", "10:00:00"])).toBe(false);
    expect(isExcused("完成率", ["97%", "98%", "99%"])).toBe(false);
    expect(isExcused("工号", ["K1", "K2", "K3"])).toBe(false);
  });

  it("are told apart over all sheets of the export: one log pasted twice is not", () => {
    const once = log("Call Id", ["A1", "A2"]);
    expect(read([once, { ...once, name: "另" }], rubric("error")).codes).toContain("duplicate-row");
    expect(read([once, { ...log("Call Id", ["A3", "A4"]), name: "另" }], rubric("error")).value("小美", "received")).toBe(4);
  });

  it("are counted, too, where a metric counts or takes a share", () => {
    const counted = { key: "calls", unit: "count", column: ["接待人数"], aggregate: "count" };
    const share = { key: "yes", unit: "rate", column: ["接待人数"], aggregate: "share", equals: "1" };
    for (const metric of [counted, share]) expect(read([log("序号", [1, 2])], rubric("error", [metric])).codes).toEqual([]);
  });
});
