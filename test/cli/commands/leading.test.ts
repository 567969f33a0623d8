/** The commands for those who lead a team, on a quarter that is scored month by month. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../../src/book/file/open";
import { openXmlErrors } from "../../book/file/open-xml-rules";
import { run } from "../running";

const QUARTER = join(__dirname, "../../../assets/sample-quarter.xlsx");
const MONTH = join(__dirname, "../../../assets/sample-month.xlsx");

let folder: string;
const at = (name: string) => join(folder, name);
const marksOf = async (name: string) => (await openBook(readFileSync(at(name)), name)).grids.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jinpai-leading-"));
  expect((await run("score", QUARTER, "--template", "team", "--period", "2026-04", "--out", at("4.xlsx"))).code).toBe(0);
  expect((await run("score", at("4.xlsx"), "--period", "2026-05", "--out", at("5.xlsx"))).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("review", () => {
  it("prints the course of the team and writes the sheet into a copy, which Excel opens", async () => {
    const { code, out } = await run("review", at("5.xlsx"), "--period", "2026-05", "--before", "2026-04", "--after", "2026-05", "--by", "组别", "--months", "2", "--out", at("review.xlsx"));
    expect(code).toBe(0);
    expect(out).toMatch(/^【团队走势】\n周期 .*\n2026-04 .*73,632\.04\n2026-05 .*\+0\.14 .*73,368\.86\n/);
    expect(out).toMatch(/【等级升降】\n升 \d+ 人，降 \d+ 人/);
    expect(out).toContain("连续 2 期及以上最高等级：");
    expect((await marksOf("review.xlsx")).at(-1)).toBe("review");
    expect(openXmlErrors(readFileSync(at("review.xlsx")))).toEqual([]);
  });

  it("speaks English, and writes nothing on a dry run", async () => {
    const before = readdirSync(folder);
    const { code, out } = await run("review", at("5.xlsx"), "--period", "2026-05", "--dry-run", "--locale", "en");
    expect([code, out.split("\n")[0]]).toEqual([0, "[The team over time]"]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("refuses a column that is not there and spans without rows, and writes nothing", async () => {
    const before = readdirSync(folder);
    const column = await run("review", at("5.xlsx"), "--period", "2026-05", "--by", "血型");
    expect([column.code, column.out]).toEqual([1, ""]);
    expect(column.err).toContain("没有“血型”这一列");
    const spans = await run("review", at("5.xlsx"), "--period", "2026-05", "--before", "2025", "--after", "2026-05");
    expect(spans.code).toBe(1);
    expect(spans.err).toContain("历史表里没有 2025-01..2025-12 的记录");
    expect(readdirSync(folder)).toEqual(before);
  });
});

it("coaching lists what costs most, and writes list and advice", async () => {
  const { code, out } = await run("coaching", at("5.xlsx"), "--period", "2026-05", "--most", "1", "--out", at("coaching.xlsx"));
  expect(code).toBe(0);
  expect(out.trim().split("\n").length).toBeGreaterThan(40);
  expect(out).toMatch(/^客服 +岗位 +考核项/);
  expect((await marksOf("coaching.xlsx")).slice(-2)).toEqual(["coaching", "advice"]);
});

it("certificates names whom they are for, or says that there is nobody", async () => {
  const two = await run("certificates", at("5.xlsx"), "--period", "2026-05", "--months", "2", "--title", "服务之星", "--out", at("certificates.xlsx"));
  expect(two.code).toBe(0);
  expect(two.out).toMatch(/^连续 2 期及以上最高等级：.* 2、/);
  const { grids } = await openBook(readFileSync(at("certificates.xlsx")), "x");
  expect(grids.at(-1)!.rows.flat()).toContain("服务之星");
  const three = await run("certificates", at("5.xlsx"), "--period", "2026-05", "--out", at("none.xlsx"));
  expect(three.code).toBe(1);
  expect(three.err).toContain("没有人连续 3 期获得最高等级");
  expect(readdirSync(folder)).not.toContain("none.xlsx");
});

it("fairness breaks tiers down, ranks across posts, and shows raters with what correcting them would change", async () => {
  const { code, out } = await run("fairness", MONTH, "--by", "班次", "--json", at("fairness.json"));
  expect(code).toBe(0);
  for (const part of ["【等级分布，按“班次”】", "【跨岗排名：", "【评分人宽严：质检分", "如按校正后的评分计算（仅供参考，没有写入）："]) expect(out).toContain(part);
  const json = JSON.parse(readFileSync(at("fairness.json"), "utf8")) as { groups: { value: string; ranked: number; tiers: Record<string, number> }[]; across: { agent: string }[] };
  expect(json.groups.map(({ value }) => value)).toEqual(["早班", "晚班"]);
  for (const { ranked, tiers } of json.groups) expect(Object.values(tiers).reduce((sum, heads) => sum + heads, 0)).toBe(ranked);
  expect(json.across[0]!.agent).toBe("超超");
  expect((await run("fairness", MONTH, "--by", "血型")).code).toBe(1);
});

describe("drivers", () => {
  it("speaks of going together, never of causes, and of nothing where too few are", async () => {
    const { code, out } = await run("drivers", MONTH);
    expect(code).toBe(0);
    expect(out).toContain("相关不等于因果");
    expect(out).toMatch(/【未填岗位】1 人\n样本不足或数值都相同\n/);
    expect(out).not.toMatch(/导致|引起|造成/);
  });

  it("splits the difference of two agents, whoever is named first", async () => {
    const [one, other] = [await run("drivers", MONTH, "琳琳", "小美"), await run("drivers", MONTH, "小美", "琳琳")];
    const gap = /琳琳 的销售额比 小美 多 40,881\.19 元，其中：\n {2}询单量 \+177\.28 元\n {2}转化率 \+23,049\.01 元\n {2}客单价 \+17,654\.90 元/;
    expect(one.out).toMatch(gap);
    expect(other.out).toMatch(gap);
  });

  it("refuses an agent or a metric that is not there", async () => {
    expect((await run("drivers", MONTH, "琳琳", "没有这人")).err).toContain("没有找到客服「没有这人」");
    const { code, err } = await run("drivers", MONTH, "--outcome", "心情");
    expect([code, err.includes("方案里没有指标「心情」")]).toEqual([1, true]);
  });
});
