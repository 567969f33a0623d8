import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTemplate } from "../../../src/templates";
import { run } from "../running";

const SAMPLE = join(__dirname, "../../../assets/sample-month.xlsx");

async function fileOf(content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "jinpai-")), "试算.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const scenarios = (...changes: object[]) => ({ schema: "jinpai-scenarios/1", scenarios: [{ name: "重转化", changes }, { name: "照旧", changes: [] }] });

it("puts scenarios beside today, in words and as JSON", async () => {
  const tried = await fileOf(scenarios({ at: "scorecards[0].criteria[1].weight", value: 60 }));
  const json = join(tried, "../对比.json");
  const { code, out } = await run("what-if", SAMPLE, "--template", "team", "--scenarios", tried, "--json", json);
  expect(code).toBe(0);
  expect(out).toContain("【试算：重转化】");
  expect(out).toMatch(/Σ 奖金 [\d,.]+ → [\d,.]+ 元，差 [-+]?[\d,.]+ 元/);
  expect(out).toMatch(/【试算：照旧】[^]*名次、等级和奖金都没有变化。/);
  const kept = JSON.parse(await readFile(json, "utf8")) as { scenarios: { name: string; bonus: { change: number }; moves: { agent: string; climbed: number | null }[] }[] };
  expect(kept.scenarios.map(({ name }) => name)).toEqual(["重转化", "照旧"]);
  expect(kept.scenarios[0].moves.some(({ climbed }) => (climbed ?? 0) > 0)).toBe(true);
  expect(kept.scenarios[1].bonus.change).toBe(0);
});

it("puts another rubric beside today", async () => {
  const rubric = loadTemplate("team", "zh-CN") as { tiers: { name: string; minScore?: number }[] };
  const other = await fileOf({ ...rubric, tiers: rubric.tiers.map((tier, k) => (k === 0 ? { ...tier, name: "特等" } : tier)) });
  const { code, out } = await run("what-if", SAMPLE, "--template", "team", "--with", other, "--locale", "en");
  expect(code).toBe(0);
  expect(out).toContain("特等 0 → ");
  expect(out).toContain("S → 特等");
});

it.each([
  ["[1,", "试算.json", "第 1 行第 4 个字符"],
  [{ schema: "x" }, "schema", "不是有效的试算情景文件"],
  [scenarios({ at: "scorecards[99].criteria", value: [] }), "scorecards[99].criteria", "在这份方案里不存在"],
  [scenarios({ at: "scorecards[0].criteria[0].weight", value: -1 }), "scorecards[0].criteria[0].weight", "-1"],
])("says what is wrong with %j and computes nothing", async (content, place, message) => {
  const { code, out, err } = await run("what-if", SAMPLE, "--template", "team", "--scenarios", await fileOf(content));
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(place);
  expect(err).toContain(message);
});

it("does not write over what it reads", async () => {
  const tried = await fileOf(scenarios());
  const { code, err } = await run("what-if", SAMPLE, "--scenarios", tried, "--json", tried);
  expect(code).toBe(2);
  expect(err).toContain("正是要读取的文件");
});
