import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rubricFile } from "../../src/cli/rubric-source";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jinpai-rubric-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function codesOf(content: string | Uint8Array): Promise<string[]> {
  const file = join(folder, "方案");
  writeFileSync(file, content);
  const { rubric, issues } = await rubricFile(file);
  expect(rubric).toBeNull();
  return issues.map(({ code }) => code);
}

const OLD_EXCEL = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

test("a rubric file is told by what it holds, not by its name", async () => {
  expect(await codesOf(OLD_EXCEL)).toEqual(["file-old-xls"]);
  expect(await codesOf("{")).toEqual(["rubric-not-json"]);
});

test("a file that is not there", async () => {
  expect((await rubricFile(join(folder, "没有.json"))).issues.map(({ code }) => code)).toEqual(["file-not-found"]);
});
