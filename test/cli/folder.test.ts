import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFolder } from "../../src/cli/folder";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jinpai-"));
});
afterEach(() => rm(folder, { recursive: true }));

const named = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) });

test("files of the same name are replaced, the others stay and are told of", async () => {
  await writeFile(join(folder, "a.xlsx"), "old");
  await writeFile(join(folder, "b.xlsx"), "kept");
  expect(await writeFolder(folder, [named("a.xlsx", "new"), named("c.xlsx")])).toEqual({ others: ["b.xlsx"] });
  expect(await readFile(join(folder, "a.xlsx"), "utf8")).toBe("new");
  expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
});

test("a folder that is not there is made", async () => {
  expect(await writeFolder(join(folder, "五月", "绩效卡"), [named("a.xlsx")])).toEqual({ others: [] });
  expect(await readdir(join(folder, "五月", "绩效卡"))).toEqual(["a.xlsx"]);
});

test("when one cannot be written none is, and nothing is left behind", async () => {
  await writeFile(join(folder, "a.xlsx"), "old");
  const issue = await writeFolder(folder, [named("a.xlsx", "new"), named(`${"长".repeat(200)}.xlsx`)]);
  expect(issue).toMatchObject({ severity: "error", code: "folder-unwritable", params: { reason: "ENAMETOOLONG" } });
  expect(await readFile(join(folder, "a.xlsx"), "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

test("what fails while the files are made leaves nothing either", async () => {
  function* failing() {
    yield named("a.xlsx");
    throw new RangeError("no such agent");
  }
  await expect(writeFolder(join(folder, "new"), failing())).rejects.toThrow("no such agent");
  expect(await readdir(folder)).toEqual([]);
});

test("a file is no folder", async () => {
  await writeFile(join(folder, "a"), "");
  expect(await writeFolder(join(folder, "a"), [named("b.xlsx")])).toMatchObject({ code: "folder-unwritable" });
});
