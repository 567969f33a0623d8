import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writerOf } from "./killed-writer";
import { openBooks, readBytes, writeWhole } from "../../src/cli/files";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jinpai-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("reading", () => {
  test("the bytes of a file", async () => {
    await writeFile(join(folder, "a.csv"), "客服\n小美");
    expect(Buffer.from((await readBytes(join(folder, "a.csv"))) as Uint8Array).toString()).toBe("客服\n小美");
  });

  test("a file that is not there is an issue, with its name as the place", async () => {
    expect(await readBytes(join(folder, "五月.xlsx"))).toMatchObject({ severity: "error", code: "file-not-found", sheet: "五月.xlsx" });
  });

  test("a folder is one that cannot be read, and says why", async () => {
    expect(await readBytes(folder)).toMatchObject({ severity: "error", code: "file-unreadable", params: { reason: "EISDIR" } });
  });
});

describe("books", () => {
  test("all sheets in the order given, each file told of as it is opened", async () => {
    const files = ["b.csv", "a.csv"].map((name) => join(folder, name));
    for (const file of files) await writeFile(file, "客服,接待人数\n小美,1\n");
    const opened: string[] = [];
    const { grids, issues } = await openBooks(files, (file) => opened.push(file));
    expect(grids).toHaveLength(2);
    expect(issues).toEqual([]);
    expect(opened).toEqual(files);
  });

  test("one that cannot be read leaves no sheets, and every problem is told", async () => {
    await writeFile(join(folder, "a.csv"), "客服,接待人数\n小美,1\n");
    const { grids, issues } = await openBooks(["a.csv", "x.xlsx", "y.xlsx"].map((name) => join(folder, name)), () => undefined);
    expect(grids).toEqual([]);
    expect(issues.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["file-not-found", "x.xlsx"],
      ["file-not-found", "y.xlsx"],
    ]);
  });
});

describe("writing whole or not at all", () => {
  test("a new file, and over an old one, with nothing left beside it", async () => {
    const file = join(folder, "result.json");
    expect(await writeWhole(file, "first")).toBeNull();
    expect(await writeWhole(file, "第二")).toBeNull();
    expect(await readFile(file, "utf-8")).toBe("第二");
    expect(await readdir(folder)).toEqual(["result.json"]);
  });

  test("a folder that is not there, or a name that is a folder's, is an issue and leaves nothing", async () => {
    expect(await writeWhole(join(folder, "none", "result.json"), "x")).toMatchObject({ severity: "error", code: "file-unwritable", params: { reason: "ENOENT" } });
    expect(await writeWhole(folder, "x")).toMatchObject({ code: "file-unwritable" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("a name as long as names can be", async () => {
    const file = join(folder, `${"奖".repeat(83)}.xlsx`);
    expect(await writeWhole(file, "x")).toBeNull();
    expect(await readFile(file, "utf-8")).toBe("x");
  });

  test("what a killed run left is cleared away later, what another run is writing is not, nor a file of the user's", async () => {
    const [old, fresh, users] = [".jinpai-0123456789ab.tmp", ".jinpai-ba9876543210.tmp", ".jinpai-notes.tmp"];
    for (const name of [old, fresh, users]) await writeFile(join(folder, name), "half");
    for (const name of [old, users]) await utimes(join(folder, name), 0, 0);
    expect(await writeWhole(join(folder, "a.json"), "x")).toBeNull();
    expect((await readdir(folder)).sort()).toEqual([fresh, users, "a.json"].sort());
  });

  test("a run that is killed leaves the old file or the new one, and does not stop the next", async () => {
    const file = join(folder, "五月.scored.xlsx");
    const writer = writerOf(file);
    for (const milliseconds of [0, 3, 11, 29, 67]) {
      await writer.killAfter(milliseconds);
      const left = await readdir(folder);
      expect(left.filter((name) => name !== "五月.scored.xlsx").every((name) => /^\.jinpai-[0-9a-f]{12}\.tmp$/.test(name))).toBe(true);
      if (left.includes("五月.scored.xlsx")) expect(writer.isWhole(await readFile(file))).toBe(true);
    }
    writer.remove();
    expect(await writeWhole(file, "next")).toBeNull();
    expect(await readFile(file, "utf-8")).toBe("next");
  });
});
