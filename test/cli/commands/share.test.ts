import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../../src/book/file/open";
import type { Result } from "../../../src/report/result";
import { openXmlErrors } from "../../book/file/open-xml-rules";
import { run } from "../running";

const SAMPLE = join(__dirname, "../../../assets/sample-month.xlsx");

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jinpai-share-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function sampleAgents(): Promise<Result["agents"]> {
  const json = join(folder, "result.json");
  expect((await run("score", SAMPLE, "--dry-run", "--json", json)).code).toBe(0);
  return (JSON.parse(readFileSync(json, "utf8")) as Result).agents;
}

describe.each([[[]], [["--anonymous"]]])("share %j", (flags) => {
  it("hands everybody with a scorecard a file of their own, with nothing of anybody else's in it", async () => {
    const agents = (await sampleAgents()).filter(({ criteria }) => criteria.length > 0);
    const dir = join(folder, "cards");
    expect(await run("share", SAMPLE, "--dir", dir, ...flags)).toMatchObject({ code: 0, out: "" });
    expect(readdirSync(dir).sort()).toEqual(agents.map(({ id, agent }) => `2026-05 ${id} ${agent}.xlsx`).sort());
    for (const own of agents) {
      const parts = unzipSync(readFileSync(join(dir, `2026-05 ${own.id} ${own.agent}.xlsx`)));
      const text = Object.entries(parts).map(([name, bytes]) => name + strFromU8(bytes)).join("\n");
      expect(text).toContain(own.agent);
      const secrets = agents.filter((other) => other !== own).flatMap(({ agent, id, name }) => [agent, id, name]).filter((secret) => secret !== null && ![own.agent, own.name].some((mine) => mine?.includes(secret)));
      expect(secrets.filter((secret) => text.includes(secret!))).toEqual([]);
      expect(Object.keys(parts).filter((name) => /docProps|customXml|sharedStrings|externalLink/i.test(name))).toEqual([]);
      expect(text).not.toMatch(/state="(?:very)?[hH]idden"|<definedName [^>]*hidden="1"|<f>/);
    }
  });
});

it("gives files without a finding of the Open XML rules, that open again", async () => {
  const dir = join(folder, "cards");
  await run("share", SAMPLE, "--dir", dir, "--anonymous", "--locale", "en");
  const file = join(dir, readdirSync(dir)[0]!);
  expect(await openXmlErrors(readFileSync(file))).toEqual([]);
  const { grids, issues } = await openBook(readFileSync(file), file);
  expect([issues, grids.map(({ name }) => name)]).toEqual([[], ["KPI Scorecard", "KPI Scores"]]);
});

it("packs the same files into one archive", async () => {
  const [dir, zipped] = [join(folder, "cards"), join(folder, "zip")];
  await run("share", SAMPLE, "--dir", dir);
  expect((await run("share", SAMPLE, "--dir", zipped, "--zip")).code).toBe(0);
  expect(readdirSync(zipped)).toEqual(["绩效卡 2026-05.zip"]);
  const files = unzipSync(readFileSync(join(zipped, "绩效卡 2026-05.zip")));
  expect(Object.keys(files).sort()).toEqual(readdirSync(dir).sort());
  for (const [name, bytes] of Object.entries(files)) expect(Buffer.from(bytes).equals(readFileSync(join(dir, name)))).toBe(true);
});

it("names what else is in the folder, for an old card may be among it", async () => {
  writeFileSync(join(folder, "2026-04 K001 小美.xlsx"), "");
  const { code, err } = await run("share", SAMPLE, "--dir", folder);
  expect(code).toBe(0);
  expect(err).toContain("2026-04 K001 小美.xlsx");
});

it("names in files lead nowhere else, and namesakes get a file each", async () => {
  const data = join(folder, "数据.csv");
  writeFileSync(data, "客服,服务分\n../小美,90\n..\\小美,80\nAmy,70\namy,60\n");
  const rubric = join(folder, "方案.json");
  writeFileSync(
    rubric,
    JSON.stringify({ schema: "jinpai-rubric/1", name: "一项", metrics: [{ key: "score", label: "服务分", unit: "number", column: ["服务分"] }], agent: { column: ["客服"] }, scorecards: [{ posts: ["*"], criteria: [{ metric: "score", weight: 100, rule: { type: "linear", worst: 0, best: 100 } }] }], tiers: [{ name: "A" }] }),
  );
  expect((await run("share", data, "--rubric", rubric, "--dir", join(folder, "a", "b"))).code).toBe(0);
  expect(readdirSync(join(folder, "a", "b")).sort()).toEqual(["Amy.xlsx", "__小美 (2).xlsx", "__小美.xlsx", "amy (2).xlsx"].sort());
  expect(readdirSync(folder).sort()).toEqual(["a", "数据.csv", "方案.json"].sort());
});

it("stops where data has errors or nobody has a card, and writes nothing", async () => {
  const data = join(folder, "数据.csv");
  writeFileSync(data, "客服,岗位,转化率\n小美,保洁,90%\n");
  for (const [words, sentence] of [[["share", join(folder, "nix.xlsx"), "--template", "team"], "找不到"], [["share", data, "--template", "pre-sales"], ""]] as const) {
    const { code, err } = await run(...words, "--dir", join(folder, "cards"));
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  }
  expect(readdirSync(folder)).toEqual(["数据.csv"]);
});
