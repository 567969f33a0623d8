import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../running";

const SAMPLE = join(__dirname, "../../../assets/sample-month.xlsx");

interface RubricJson {
  readonly scorecards: readonly { readonly criteria: readonly { weight: number }[] }[];
  readonly tiers: readonly { minScore: number }[];
}

let folder: string;
const at = (name: string) => join(folder, name);

/** The template with something changed in it. */
function rubricWith(name: string, change: (rubric: RubricJson) => void): string {
  const rubric = JSON.parse(readFileSync(at("team.json"), "utf8")) as RubricJson;
  change(rubric);
  writeFileSync(at(name), JSON.stringify(rubric));
  return at(name);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jinpai-changes-"));
  await run("rubric", "init", "--template", "team", "--out", at("team.json"));
  const second = rubricWith("second.json", ({ scorecards }) => void ([scorecards[0]!.criteria[0]!.weight, scorecards[0]!.criteria[1]!.weight] = [31, 19]));
  expect((await run("score", SAMPLE, "--rubric", at("team.json"), "--out", at("1.xlsx"))).code).toBe(0);
  expect((await run("score", at("1.xlsx"), "--rubric", second, "--out", at("2.xlsx"))).code).toBe(0);
  expect((await run("score", at("2.xlsx"), "--out", at("3.xlsx"))).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

it("says what became of the rubric from one run to the next, in the words of its sheet", async () => {
  const { code, out } = await run("changes", at("2.xlsx"));
  expect(code).toBe(0);
  expect(out.split("\n")).toEqual([expect.stringMatching(/^第 1 条 \d{4}-\d\d-\d\d \d\d:\d\d:\d\d 2026-05 评分 → 第 2 条 .* 评分$/), "考核项「销售额」（售前 等）：权重 25 → 31", "考核项「询单转化率」（售前 等）：权重 20 → 19", ""]);
  expect((await run("changes", at("2.xlsx"), "--locale", "en")).out).toContain('(售前 etc.): Weight 25 → 31');
});

it("compares the rows that are named, either way round; of one alone the run before is meant", async () => {
  expect((await run("changes", at("3.xlsx"))).out).toContain("考核方案没有变化。");
  expect((await run("changes", at("3.xlsx"), "--from", "1")).out).toContain("权重 25 → 31");
  expect((await run("changes", at("3.xlsx"), "--to", "2")).out).toContain("权重 25 → 31");
  expect((await run("changes", at("3.xlsx"), "--from", "3", "--to", "1")).out).toContain("权重 31 → 25");
});

it("says why nothing can be compared", async () => {
  expect(await run("changes", at("1.xlsx"))).toMatchObject({ code: 1, out: "", err: expect.stringContaining("至少要评分两次") as string });
  expect((await run("changes", at("3.xlsx"), "--from", "7")).err).toContain("日志里没有第 7 条，最后一条是第 3 条");
  for (const named of [[], ["--to", "1"]]) expect((await run("changes", SAMPLE, ...named)).err).toContain("工作簿里没有日志");
  expect((await run("changes", at("gone.xlsx"))).code).toBe(1);
  expect((await run("changes", at("3.xlsx"), "--from", "first")).code).toBe(2);
  expect((await run("changes", at("3.xlsx"), at("2.xlsx"))).code).toBe(2);
});
