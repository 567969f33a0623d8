import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeGb18030 } from "../../../scripts/sample/gb18030";
import { csvText, monthSheets, quarterSheets } from "../../../scripts/sample/sample";
import type { Cell, Sheet } from "../../../scripts/sample/sheet";
import { workbookBytes } from "../../../scripts/sample/workbook";

const month = monthSheets();
const quarter = quarterSheets();

function sheet(sheets: readonly Sheet[], name: string): Sheet {
  return sheets.find((each) => each.name === name)!;
}

function column({ header, rows }: Sheet, name: string): Cell[] {
  const at = header.map((cells) => cells.indexOf(name)).find((place) => place >= 0)!;
  return rows.map((row) => row[at]);
}

function asset(name: string): Buffer {
  return readFileSync(join(__dirname, "../../../assets", name));
}

describe("the files in assets", () => {
  test("are what the script makes, to the byte", async () => {
    expect(Buffer.from(await workbookBytes(month)).equals(asset("sample-month.xlsx"))).toBe(true);
    expect(Buffer.from(encodeGb18030(csvText())).equals(asset("sample-export.csv"))).toBe(true);
  });

  test("stay small", () => {
    for (const name of ["sample-month.xlsx", "sample-quarter.xlsx"]) expect(asset(name).length).toBeLessThan(1_000_000);
  });
});

describe("the sample team", () => {
  const roster = sheet(month, "花名册");

  test("is fifty people of three posts on two shifts", () => {
    expect(roster.rows).toHaveLength(50);
    expect(new Set(column(roster, "岗位"))).toEqual(new Set(["售前", "售后", "投诉处理"]));
    expect(new Set(column(roster, "班次"))).toEqual(new Set(["早班", "晚班"]));
    for (const key of ["工号", "姓名", "旺旺昵称"]) expect(new Set(column(roster, key)).size).toBe(50);
  });

  test("gives every seller, and nobody else, a target", () => {
    const goals = column(roster, "个人销售目标");
    column(roster, "岗位").forEach((post, row) => expect(typeof goals[row] === "number").toBe(post === "售前"));
  });

  test("works no more days than are due", () => {
    const due = column(roster, "应出勤天数") as number[];
    (column(roster, "出勤天数") as number[]).forEach((worked, row) => expect(worked).toBeLessThanOrEqual(due[row]));
  });

  test("sells in two shops", () => {
    expect(new Set(column(sheet(month, "赤兔客服绩效"), "店铺")).has("金牌家居旗舰店")).toBe(true);
    expect(new Set(column(sheet(month, "飞鸽客服表现"), "店铺名称"))).toEqual(new Set(["金牌家居抖音店"]));
  });
});

describe("the exports", () => {
  test("carry what makes real ones untidy", () => {
    expect(sheet(month, "赤兔客服绩效").titles.length).toBeGreaterThan(0);
    expect(column(sheet(month, "赤兔客服绩效"), "客服昵称")).toEqual(expect.arrayContaining(["汇总", "均值"]));
    expect(column(sheet(month, "飞鸽客服表现"), "客服昵称")).toContain("店铺汇总值");
    expect(sheet(month, "飞鸽客服表现").header).toHaveLength(2);
    expect(sheet(month, "售后日报").merges!.length).toBeGreaterThan(10);
    expect(column(sheet(month, "生意参谋-按客服"), "销售额").filter((cell) => typeof cell === "string").map((cell) => String(cell).at(-1))).toContain("万");
    expect(column(sheet(month, "选拔考核"), "实操")).toContain("缺考");
  });

  test("sum up a shop's day from the people of that day", () => {
    const { rows } = sheet(month, "飞鸽客服表现");
    const [ofShop, ofPeople] = [true, false].map((summary) => rows.filter((row) => (row[2] === "店铺汇总值") === summary));
    const received = (some: readonly (readonly Cell[])[]) => some.reduce((sum, row) => sum + Number(row[4]), 0);
    expect(received(ofShop)).toBe(received(ofPeople));
  });

  test("have as many cells in every row as headers", () => {
    const odd = [...month, ...quarter].flatMap(({ name, header, rows }) => rows.filter((row) => header.length > 0 && row.length !== header[0].length).map(() => name));
    expect(odd).toEqual([]);
  });

  test("of a quarter speak of its three months", () => {
    expect(new Set(column(sheet(quarter, "月度目标"), "月份"))).toEqual(new Set(["2026-04", "2026-05", "2026-06"]));
    const days = column(sheet(quarter, "生意参谋-按客服"), "统计日期").map((day) => String(day).slice(0, 7));
    expect(new Set(days)).toEqual(new Set(["2026-04", "2026-05", "2026-06"]));
  });

  test("print no binary fractions", () => {
    const cells = [...month, ...quarter].flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === "number" && String(cell).length > 10)).toEqual([]);
  });
});
