import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../running";

const SAMPLE = join(__dirname, "../../../assets/sample-month.xlsx");

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jinpai-verify-"));
  expect((await run("score", SAMPLE, "--out", join(folder, "结果.xlsx"))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("says that all match, in either language, and ends with 0", async () => {
  const { code, out } = await run("verify", join(folder, "结果.xlsx"));
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/^全部相符：核对了 \d{4,} 格/) as string });
  expect((await run("verify", join(folder, "结果.xlsx"), "--locale", "en")).out).toMatch(/^All match: /);
});

it("names the cell that does not, what stands there and what should, and ends with 1", async () => {
  const parts = unzipSync(readFileSync(join(folder, "结果.xlsx")));
  const [name, text] = Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)] as const).find(([part, xml]) => part.startsWith("xl/worksheets/") && xml.includes("<v>101.41</v>"))!;
  writeFileSync(join(folder, "改过.xlsx"), zipSync({ ...parts, [name]: strToU8(text.replace("<v>101.41</v>", "<v>91.41</v>")) }));
  const { code, out, err } = await run("verify", join(folder, "改过.xlsx"));
  expect([code, out]).toEqual([1, "有 1 处不相符。\n"]);
  expect(err).toMatch(/\[错误\] .+![A-Z]+\d+：表中是「91\.41」，按数据和方案应为「101\.41」。/);
});

it("has nothing to verify in a workbook that was not scored", async () => {
  expect(await run("verify", SAMPLE)).toMatchObject({ code: 1, err: expect.stringContaining("没有可以核对的结果") as string });
  expect((await run("verify", join(folder, "没有.xlsx"))).code).toBe(1);
});
