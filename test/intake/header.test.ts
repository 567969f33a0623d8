import { headerKey } from "../../src/intake/cells/text";
import { findHeader } from "../../src/intake/header";
import { matchColumn } from "../../src/intake/match";
import { gridOf } from "./grids";

const keys = (...texts: string[]) => new Set(texts.map(headerKey));
const vocabulary = { agent: keys("客服", "旺旺昵称"), known: keys("客服", "旺旺昵称", "日期", "接待人数", "平均响应时长", "销售额", "售前接待人数") };

const headerOf = (rows: Parameters<typeof gridOf>[1], merges: readonly string[] = []) => findHeader(gridOf("表", rows, { merges }), vocabulary).header;

describe("findHeader", () => {
  it("looks below titles, filters and blank rows", () => {
    const header = headerOf([["客服绩效报表"], [], ["日期：", "2026-05"], [], ["旺旺昵称", "接待人数"], ["小美", 1]]);
    expect(header).toMatchObject({ top: 4, bottom: 4, dataTop: 5 });
    expect(header!.columns.map(({ text }) => text)).toEqual(["旺旺昵称", "接待人数"]);
  });

  it("takes the row that knows the most columns, not the first that names an agent", () => {
    expect(headerOf([["客服", "全部"], ["客服", "日期", "接待人数"], ["小美", "2026-05-01", 1]])!.top).toBe(1);
  });

  it("takes the upper of two equal rows", () => {
    expect(headerOf([["客服", "接待人数"], ["客服", "接待人数"]])!.top).toBe(0);
  });

  it("ignores case, spaces, line breaks and width", () => {
    const header = findHeader(gridOf("t", [["ＡＧＥＮＴ ", "Calls\nTaken"]]), { agent: keys("Agent"), known: keys("agent", "calls taken") }).header;
    expect(header!.columns.map(({ keys: [key] }) => key)).toEqual(["agent", "callstaken"]);
  });

  it("needs an agent column, and looks no further than row 15", () => {
    expect(headerOf([["日期", "接待人数"]])).toBeNull();
    const blank = Array.from({ length: 14 }, () => [null]);
    expect(headerOf([...blank, ["客服", "接待人数"]])!.top).toBe(14);
    expect(headerOf([...blank, [null], ["客服", "接待人数"]])).toBeNull();
  });

  it("tells the row that knows the most when none names an agent", () => {
    const { header, best } = findHeader(gridOf("表", [["总览"], ["日期", "接待人数"]]), vocabulary);
    expect(header).toBeNull();
    expect(best!.top).toBe(1);
  });
});

describe("two-row headers", () => {
  const rows = [
    ["旺旺昵称", "接待", null, "销售额"],
    [null, "接待人数", "平均响应时长(秒)", null],
    ["小美", 1, 2, 3],
  ];

  it("takes the lower text, and the upper one where nothing stands below it", () => {
    const header = headerOf(rows, ["B1:C1"]);
    expect(header).toMatchObject({ top: 0, bottom: 1, dataTop: 2 });
    expect(header!.columns.map(({ text }) => text)).toEqual(["旺旺昵称", "接待人数", "平均响应时长(秒)", "销售额"]);
  });

  it("does without merges", () => {
    expect(headerOf(rows)!.columns.map(({ column, text }) => [column, text])).toEqual([
      [0, "旺旺昵称"],
      [1, "接待人数"],
      [2, "平均响应时长(秒)"],
      [3, "销售额"],
    ]);
  });

  it("answers to both texts together, across a merged heading and an unmerged one", () => {
    const two = [["客服", "售前", null], [null, "其他", "接待人数"]];
    expect(headerOf(two, ["B1:C1"])!.columns[2]!.keys).toEqual(["接待人数", "售前接待人数", "售前(接待人数)"]);
    expect(headerOf(two)!.columns[2]!.keys).toEqual(["接待人数", "售前接待人数", "售前(接待人数)"]);
  });

  it("reads a qualifier in the lower row as one in brackets", () => {
    const { columns } = findHeader(gridOf("表", [["客服", "好评率", null], [null, "人维度", "会话"]]), { agent: keys("客服"), known: keys("客服", "好评率（人维度）", "好评率（会话）") }).header!;
    expect(matchColumn(columns, [headerKey("好评率（会话）")])!.column).toBe(2);
    expect(matchColumn(columns, [headerKey("好评率（人维度）")])!.column).toBe(1);
  });

  it("does not take a heading over several columns for one of them", () => {
    const { columns } = headerOf([["旺旺昵称", "客服", null], [null, "接待人数", "销售额"]])!;
    expect(matchColumn(columns, [headerKey("客服")])).toBeNull();
  });

  it("is no pair where the single row knows as much: the next row is data", () => {
    expect(headerOf([["客服", "接待人数"], ["小美", 1]])).toMatchObject({ top: 0, bottom: 0, dataTop: 1 });
  });

  it("reads a vertically merged header cell in the lower row, and begins below it", () => {
    const all = headerOf(rows, ["A1:A2", "B1:C1", "D1:D2"]);
    expect(all).toMatchObject({ top: 1, bottom: 1, dataTop: 2 });
    expect(all!.columns.map(({ text }) => text)).toEqual(["旺旺昵称", "接待人数", "平均响应时长(秒)", "销售额"]);
    const merged = headerOf([["客服", "接待", null], [null, "接待人数", "销售额"], ["小美", 1, 2]], ["A1:A2"]);
    expect(merged).toMatchObject({ top: 1, bottom: 1, dataTop: 2 });
    const hanging = headerOf([["客服", "接待人数", "销售额"], [null, "人", "元"], ["小美", 1, 2]], ["A1:A2"]);
    expect(hanging).toMatchObject({ top: 0, bottom: 0, dataTop: 2 });
  });
});
