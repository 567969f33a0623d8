import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../../src/book/file/open";
import { ownSheet } from "../../../src/book/model/own-sheets";
import { openXmlErrors } from "../../book/file/open-xml-rules";
import { run } from "../running";

const SAMPLE = join(__dirname, "../../../assets/sample-month.xlsx");

let folder: string;
const at = (name: string) => join(folder, name);
const gridsIn = async (name: string) => (await openBook(readFileSync(at(name)), name)).grids;

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "jinpai-disputes-"))));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([["zh-CN", "考核申诉", "客服"], ["en", "KPI Disputes", "Agent"]])("adds an empty table to a copy, which Excel opens; the book itself stays as it is (%s)", async (locale, name, agent) => {
  const before = readFileSync(SAMPLE);
  const { code, out, err } = await run("disputes", SAMPLE, "--out", at(`${locale}.xlsx`), "--locale", locale);
  expect([code, out, err.includes(at(`${locale}.xlsx`))]).toEqual([0, "", true]);
  const grids = await gridsIn(`${locale}.xlsx`);
  const sheet = ownSheet(grids, "disputes")!;
  expect([grids.at(-1), sheet.name]).toEqual([sheet, name]);
  const { top, bottom } = sheet.tables[0]!;
  expect(sheet.rows[top]).toContain(agent);
  expect(sheet.rows.slice(top + 1, bottom + 1).flat().filter((cell) => cell !== null && cell !== undefined)).toEqual([]);
  expect(openXmlErrors(readFileSync(at(`${locale}.xlsx`)))).toEqual([]);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

it("scores as before while nobody has filled it in", async () => {
  const [without, filled] = [await run("score", SAMPLE, "--dry-run"), await run("score", at("zh-CN.xlsx"), "--dry-run")];
  expect([filled.code, filled.out]).toEqual([0, without.out]);
});

it("leaves a table that is there alone, and says where it is", async () => {
  const { code, err } = await run("disputes", at("zh-CN.xlsx"), "--out", at("twice.xlsx"));
  expect([code, existsSync(at("twice.xlsx"))]).toEqual([1, false]);
  expect(err).toContain("考核申诉");
});

it("refuses to write over what it reads, and files that are no workbooks", async () => {
  expect((await run("disputes", at("zh-CN.xlsx"), "--out", at("zh-CN.xlsx"))).code).toBe(2);
  expect((await run("disputes", at("gone.xlsx"), "--out", at("new.xlsx"))).code).toBe(1);
  writeFileSync(at("text.csv"), "旺旺昵称,接待人数\n小美,120\n");
  expect(await run("disputes", at("text.csv"), "--out", at("new.xlsx"))).toMatchObject({ code: 1, err: expect.stringContaining("加不了表") as string });
  expect((await run("disputes", at("en.xlsx"), "--out", join(folder, "no", "such", "new.xlsx"))).code).toBe(1);
  expect(existsSync(at("new.xlsx"))).toBe(false);
});

it("wants to be told what to write", async () => {
  expect((await run("disputes", SAMPLE)).code).toBe(2);
  expect((await run("disputes", "--out", at("new.xlsx"))).code).toBe(2);
});
