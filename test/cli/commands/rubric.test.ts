import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTemplate } from "../../../src/templates";
import { run } from "../running";

interface TeamJson {
  readonly scorecards: { readonly criteria: { weight: number }[] }[];
  readonly tiers: { minScore?: number }[];
}

async function fileOf(change: (team: TeamJson) => void): Promise<string> {
  const team = JSON.parse(JSON.stringify(loadTemplate("team", "zh-CN"))) as TeamJson;
  change(team);
  const file = join(await mkdtemp(join(tmpdir(), "jinpai-")), "方案.json");
  await writeFile(file, JSON.stringify(team));
  return file;
}

const same = () => fileOf(() => undefined);

it("tells each difference of two rubrics with the criterion or tier it is about", async () => {
  const other = await fileOf(({ scorecards, tiers }) => {
    scorecards[0].criteria[1].weight = 35;
    tiers[1].minScore = 99;
  });
  const { code, out } = await run("rubric", "diff", await same(), other);
  expect(code).toBe(0);
  expect(out).toMatch(/询单转化率 scorecards\[0\]\.criteria\[1\]\.weight：20 → 35\n/);
  expect(out).toMatch(/等级 A tiers\[1\]\.minScore：.+ → 99\n/);
});

it("says when there is none", async () => {
  expect(await run("rubric", "diff", await same(), await same(), "--locale", "en")).toMatchObject({ code: 0, out: "The two rubrics do not differ.\n" });
});

it("tells what is wrong with either file", async () => {
  const { code, out, err } = await run("rubric", "diff", await same(), "没有.json");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("找不到文件 没有.json");
});
