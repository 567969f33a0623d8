import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../running";

const SAMPLE = join(__dirname, "../../../assets/sample-month.xlsx");

it("prints the limits of every weight, and writes them whole as JSON", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "jinpai-")), "敏感性.json");
  const { code, out, err } = await run("sensitivity", SAMPLE, "--json", file);
  expect(code).toBe(0);
  expect(out).toMatch(/销售额 +25 +\d/);
  expect(out).toContain("前 3 名不变");
  expect(out).toMatch(/的等级会变。/);
  expect(err).toContain(`已写入 ${file}`);
  const json = JSON.parse(await readFile(file, "utf8")) as { schema: string; weights: { metric: string; weight: number; tiers: { low: { weight: number; agents: string[] }; high: { weight: number } } }[] };
  expect(json.schema).toBe("jinpai-sensitivity/1");
  expect(json.weights[0]).toMatchObject({ metric: "sales", weight: 25 });
  for (const { weight, tiers } of json.weights) expect(tiers.low.weight <= weight && weight <= tiers.high.weight).toBe(true);
  expect(json.weights[0].tiers.low.agents.every((agent) => typeof agent === "string")).toBe(true);
});

it("speaks English, and of as many as are asked for", async () => {
  const { out } = await run("sensitivity", SAMPLE, "--top", "5", "--locale", "en");
  expect(out).toContain("First 5 stay");
  expect(out).toContain("No tier changes");
});

it("computes nothing over data with errors", async () => {
  const { code, out } = await run("sensitivity", join(SAMPLE, "../nothing.xlsx"));
  expect([code, out]).toEqual([1, ""]);
});
