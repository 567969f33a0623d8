import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/book/file/open";
import type { Result } from "../../src/report/result";
import { templateNames } from "../../src/templates";
import { run } from "./running";

const SAMPLE = join(__dirname, "../../assets/sample-month.xlsx");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jinpai-cli-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const RUBRIC = {
  schema: "jinpai-rubric/1",
  name: "两项",
  metrics: [
    { key: "conversion", label: "转化率", unit: "rate", column: ["转化率"] },
    { key: "sales", label: "销售额", unit: "money", column: ["销售额"] },
  ],
  agent: { column: ["客服"] },
  scorecards: [
    {
      posts: ["*"],
      criteria: [
        { metric: "conversion", weight: 60, rule: { type: "linear", worst: 0, best: 1 } },
        { metric: "sales", weight: 40, rule: { type: "attainment", target: 1000 } },
      ],
    },
  ],
  tiers: [{ name: "A", minScore: 80, payout: { fixed: 300.1 } }, { name: "B", payout: { fixed: 100.2 } }],
  bonus: {},
};

describe("score", () => {
  it("prints ranking, tiers and Σ bonus of the sample by the rubric it holds", async () => {
    const { code, out } = await run("score", SAMPLE, "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("考核周期 2026-05");
    expect(out).toMatch(/Σ 奖金 [\d,]+\.\d\d 元/);
  });

  it("writes the result as JSON, the same bytes each time", async () => {
    const paths = [join(folder, "a.json"), join(folder, "b.json")];
    for (const path of paths) expect((await run("score", SAMPLE, "--dry-run", "--json", path)).code).toBe(0);
    const [a, b] = paths.map((path) => readFileSync(path, "utf8")) as [string, string];
    expect(a).toBe(b);
    const result = JSON.parse(a) as Result;
    expect(result.schema).toBe("jinpai-result/1");
    expect(Math.round(result.agents.reduce((sum, { bonus }) => sum + Math.round((bonus?.amount ?? 0) * 100), 0))).toBe(Math.round(result.totals.bonus * 100));
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b.json"]);
  });

  it.each(templateNames("zh-CN").map(({ name }) => name))("scores the sample by template %s alike in both languages", async (template) => {
    const results = await Promise.all(
      ["zh-CN", "en"].map(async (locale) => {
        const path = join(folder, `${locale}.json`);
        expect((await run("score", SAMPLE, "--template", template, "--locale", locale, "--dry-run", "--json", path)).code).toBe(0);
        return JSON.parse(readFileSync(path, "utf8")) as Result;
      }),
    );
    const numbers = ({ agents, totals }: Result) => [agents.map(({ agent, score, rank, bonus }) => [agent, score, rank, bonus]), totals.bonus, Object.values(totals.tiers)];
    expect(numbers(results[0]!)).toEqual(numbers(results[1]!));
  });

  it("scores own sheets by an own rubric", async () => {
    const { code, out } = await run("score", file("数据.csv", "客服,转化率,销售额\n小美,90%,1000\n阿强,50%,500\n"), "--rubric", file("方案.json", JSON.stringify(RUBRIC)));
    expect(code).toBe(0);
    expect(out).toMatch(/1 {2}小美 .*94\.00 {2}A +300\.10/);
    expect(out).toMatch(/2 {2}阿强 .*50\.00 {2}B +100\.20/);
    expect(out).toContain("Σ 奖金 400.30 元");
  });

  it("stops at data it cannot trust: exit 1, nothing ranked, the issues in the JSON", async () => {
    const path = join(folder, "result.json");
    const data = file("数据.csv", "客服,转化率,销售额\n小美,90%,1000\n小美,80%,900\n");
    const { code, out, err } = await run("score", data, "--rubric", file("方案.json", JSON.stringify(RUBRIC)), "--json", path);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("A3");
    const result = JSON.parse(readFileSync(path, "utf8")) as Result;
    expect(result.agents).toEqual([]);
    expect(result.issues).toContainEqual(expect.objectContaining({ severity: "error", code: "duplicate-row", sheet: "数据", cell: "A3" }));
  });

  it("writes the scored sheets beside the user's own, and scores that workbook alike", async () => {
    const before = readFileSync(SAMPLE);
    const [first, second] = [join(folder, "一.xlsx"), join(folder, "二.xlsx")];
    expect((await run("score", SAMPLE, "--out", first)).code).toBe(0);
    const again = await run("score", first, "--out", second);
    expect(again.code).toBe(0);
    expect(again.out).toBe((await run("score", SAMPLE, "--dry-run")).out);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const sheets = async (path: string) => (await openBook(readFileSync(path), path)).grids.map(({ name }) => name);
    const own = await sheets(SAMPLE);
    expect((await sheets(first)).slice(0, own.length)).toEqual(own);
    expect(await sheets(first)).toEqual(expect.arrayContaining(["评分排名", "奖金表", "实时试算", "考核数据", "历史", "日志"]));
    expect(await sheets(second)).toEqual(await sheets(first));
  });

  it("writes beside the book unless another name is asked for, and keeps what stood there", async () => {
    const data = file("5月.csv", "客服,转化率,销售额\n小美,90%,1000\n");
    const rubric = file("方案.json", JSON.stringify(RUBRIC));
    expect((await run("score", data, "--rubric", rubric)).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["5月.csv", "5月.scored.xlsx", "方案.json"]);
    const first = readFileSync(join(folder, "5月.scored.xlsx"));
    const again = await run("score", data, "--rubric", rubric);
    expect(again.err).toContain("5月.scored.bak.xlsx");
    expect(readFileSync(join(folder, "5月.scored.bak.xlsx")).equals(first)).toBe(true);
    expect((await run("score", join(folder, "5月.scored.xlsx"), data)).code).toBe(0);
    expect(readdirSync(folder)).toContain("5月.scored (2).xlsx");
  });

  it("never writes over a file it reads, nor two things into one, nor under an ending Excel does not open", async () => {
    const data = file("数据.csv", "客服,转化率,销售额\n小美,90%,1000\n");
    const rubric = file("方案.json", JSON.stringify(RUBRIC));
    const one = join(folder, "一.xlsx");
    const expected = [[data, "正是要读取的文件"], [rubric, "正是要读取的文件"], [join(folder, "新.xls"), "后缀不对"]] as const;
    for (const [out, sentence] of expected) {
      const { code, err } = await run("score", data, "--rubric", rubric, "--out", out);
      expect([out, code]).toEqual([out, 2]);
      expect(err).toContain(sentence);
    }
    expect((await run("score", data, "--rubric", rubric, "--out", one, "--json", one)).code).toBe(2);
    expect(readFileSync(data, "utf8")).toContain("小美");
    expect(JSON.parse(readFileSync(rubric, "utf8"))).toEqual(RUBRIC);
    expect(readdirSync(folder).sort()).toEqual(["数据.csv", "方案.json"]);
  });

  it("prints cards of those who are named, a page each, and says so when a later run leaves them", async () => {
    const data = file("数据.csv", "客服,转化率,销售额\n小美,90%,1000\n阿强,50%,500\n阿丽,70%,700\n");
    const rubric = file("方案.json", JSON.stringify(RUBRIC));
    const [first, second] = [join(folder, "一.xlsx"), join(folder, "二.xlsx")];
    expect((await run("score", data, "--rubric", rubric, "--cards", "阿强，小美", "--out", first)).code).toBe(0);
    const cards = async (path: string) => (await openBook(readFileSync(path), path)).grids.find(({ mark }) => mark === "cards")?.rows.flat();
    expect((await cards(first))?.filter((cell) => cell === "阿强" || cell === "小美" || cell === "阿丽")).toEqual(["阿强", "小美"]);
    const again = await run("score", data, first, "--rubric", rubric, "--cards", "无此人", "--out", second);
    expect([again.code, readdirSync(folder).includes("二.xlsx")]).toEqual([1, false]);
    expect((await run("score", first, data, "--period", "2026-05", "--out", second)).err).toContain("没有更新");
  });

  it.each([
    ["a file that is not there", () => join(folder, "nix.xlsx")],
    ["an empty file", () => file("空.xlsx", "")],
    ["a folder", () => folder],
    ["something that is no workbook", () => file("坏.xlsx", "PK\u0003\u0004broken")],
  ])("exit 1 and one sentence for %s", async (_, book) => {
    const { code, out, err } = await run("score", book(), "--template", "team");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^\[错误\] .+。\n/);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it("says so when neither flag nor workbook gives a rubric", async () => {
    const { code, err } = await run("score", file("数据.csv", "客服,转化率\n小美,90%\n"), "--locale", "en");
    expect(code).toBe(1);
    expect(err).toContain("holds no rubric");
  });
});

describe("explain", () => {
  it.each(["小美", "K001", "王小美"])("finds an agent by nickname, ID or name: %s", async (who) => {
    const { code, out } = await run("explain", SAMPLE, who);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("小美（王小美），工号 K001，岗位 售前，考核周期 2026-05");
    expect(out).toMatch(/奖金合计 [\d,]+\.\d\d 元。\n/);
  });

  it("says what the next better tier, or the one named, would have taken", async () => {
    expect((await run("explain", SAMPLE, "诗涵")).out).toMatch(/只差：.+ → .+ 即可到 A。\n/);
    const { code, out } = await run("explain", SAMPLE, "诗涵", "--tier", "S", "--locale", "en");
    expect(code).toBe(0);
    expect(out).toContain("for S");
    expect(await run("explain", SAMPLE, "诗涵", "--tier", "特等")).toMatchObject({ code: 1, err: expect.stringContaining("S / A / B / C") as string });
  });

  it("names the closest when there is none", async () => {
    const { code, err } = await run("explain", SAMPLE, "小美美", "--locale", "en");
    expect(code).toBe(1);
    expect(err).toContain("小美");
  });
});

describe("payroll", () => {
  it("writes a list whose total is the total of the result", async () => {
    const path = join(folder, "奖金.csv");
    expect((await run("payroll", SAMPLE, "--out", path)).code).toBe(0);
    const lines = readFileSync(path, "utf8").trimEnd().split("\r\n");
    expect(lines[0]!.startsWith("\uFEFF工号,姓名,客服")).toBe(true);
    const amounts = lines.slice(1).map((line) => Math.round(Number(line.split(",").at(-1)) * 100));
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1));
  });
});

describe("rubric", () => {
  it("prints a template that checks out, and never overwrites a file", async () => {
    const path = join(folder, "方案.json");
    expect((await run("rubric", "init", "--template", "pre-sales", "--out", path)).code).toBe(0);
    const before = readFileSync(path, "utf8");
    expect((await run("rubric", "init", "--template", "team", "--out", path)).code).toBe(1);
    expect(readFileSync(path, "utf8")).toBe(before);
    expect((await run("rubric", "check", path)).code).toBe(0);
  });

  it("checks the rubric sheet of a workbook", async () => {
    expect((await run("rubric", "check", SAMPLE)).out).toContain("可用");
  });

  it("names the path of what is wrong", async () => {
    const { code, err } = await run("rubric", "check", file("方案.json", JSON.stringify({ ...RUBRIC, wieghts: 1 })));
    expect(code).toBe(1);
    expect(err).toContain("wieghts");
  });

  it("says where JSON breaks", async () => {
    const { code, err } = await run("rubric", "check", file("方案.json", "{,}"), "--locale", "en");
    expect(code).toBe(1);
    expect(err).toContain("is not valid JSON");
  });
});

test.each([[["score"]], [["score", "a.xlsx", "--wrong"]], [["nix"]], [["score", "a.xlsx", "--template", "nix"]], [["rubric", "init"]], [["payroll", "a.xlsx"]]])("wrong usage is exit 2: %j", async (words) => {
  const { code, out, err } = await run(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("jinpai --help");
});

test("help names every template in both languages", async () => {
  for (const locale of ["zh-CN", "en"] as const) {
    const { code, out } = await run("--help", "--locale", locale);
    expect(code).toBe(0);
    for (const { name, title } of templateNames(locale)) expect(out).toMatch(new RegExp(`${name} +${title}`));
  }
});
