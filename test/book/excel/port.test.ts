/** @jest-environment ./test/office/environment.ts */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelPort } from "../../../src/book/excel/port";
import { openBook } from "../../../src/book/file/open";
import { liveWorkbook } from "../../../src/book/model/live/grids";
import type { Change } from "../../../src/book/port";
import { HostError } from "../../../src/host/errors";
import { memoryStorage, usersBook, visible, visibleSheet } from "../../office/books";
import { openInExcel } from "../../office/start";
import { until } from "../../office/until";
import { ourPlan, scoresPlan } from "../file/our-plan";

const HOST = { locale: "zh-CN", theme: "light" } as const;
const MAY = ourPlan([["小美", 91], ["阿强", 72]]);
const JUNE = ourPlan([["小美", 60], ["阿强", 95]]);
const NONE = { sheets: [] };
const calculate = (formula: string) => (formula.startsWith("KPI.") ? [["小美"], ["阿强"]] : 81.5);

async function open(book = usersBook(), storage = memoryStorage()) {
  const line = await openInExcel(book, { calculate, openFile: async (bytes) => liveWorkbook((await openBook(bytes, "x.xlsx")).grids).sheets });
  return { book, storage, line, port: excelPort(HOST, storage) };
}

test("what was read is written over, and what that replaced can be had back", async () => {
  const { book, port } = await open();
  const before = structuredClone(visible(book));
  expect(await port.canRestore()).toBe(false);
  await port.read();
  expect(await port.apply(MAY)).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["数据信息", "评分排名", "看板", "实时试算"]);
  expect(await port.canRestore()).toBe(true);
  expect(await port.restore(NONE)).toEqual([]);
  expect(visible(book)).toEqual(before);
});

test("what a run replaced is told, and a sheet that is to say something else is written with what is given back", async () => {
  const { book, port } = await open();
  await port.read();
  await port.apply(MAY);
  const others = () => structuredClone(book.sheets.filter(({ name }) => name !== "评分排名").map(visibleSheet));
  const may = others();
  expect(await port.replaced()).toEqual({ marks: ["scores", "dashboard", "live"], before: [] });
  await port.read();
  await port.apply(JUNE);
  expect((await port.replaced())!.before.map(({ mark, rows }) => [mark, rows[1]?.[1]])).toEqual([["scores", "小美"], ["dashboard", undefined], ["live", undefined]]);
  await port.read();
  const but = scoresPlan([["撤回", 1], ["小美", 60]]);
  expect(await port.restore({ sheets: [but] })).toEqual([]);
  expect(book.sheets.find(({ name }) => name === "评分排名")!.cells.values[1]?.[1]).toBe("撤回");
  expect(others()).toEqual(may);
  expect([await port.canRestore(), await port.replaced(), await port.restore(NONE)]).toEqual([false, null, []]);
});

test("a restore that is stopped leaves everything as it was, and can be asked for again", async () => {
  const { book, port } = await open();
  await port.read();
  await port.apply(MAY);
  await port.read();
  const may = structuredClone(visible(book));
  const but = { sheets: [scoresPlan([["撤回", 1]])] };
  const controller = new AbortController();
  await expect(port.restore(but, { signal: controller.signal, onProgress: () => controller.abort(new Error("stopped")) })).rejects.toThrow("stopped");
  expect([visible(book), await port.canRestore(), await port.unfinished()]).toEqual([may, true, null]);
  expect(await port.restore(but)).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toEqual(["数据信息", "评分排名"]);
});

test.each(["complete", "undo"] as const)("a restore that was cut off is brought to its end or taken back, with the sheet that says so: %s", async (way) => {
  const first = await open();
  await first.port.read();
  await first.port.apply(MAY);
  await first.port.read();
  const may = structuredClone(visible(first.book));
  void first.port.restore({ sheets: [scoresPlan([["撤回", 1]])] }, { onProgress: () => first.line.cut() });
  await first.line.isDown;
  await settled();
  const { port, book } = await open(first.book, first.storage);
  expect(await port.unfinished()).toMatchObject({ kind: "restore", canUndo: true });
  expect(await port.recover(way)).toEqual([]);
  // What was given back is not taken away by restoring once more; what was not, still can be.
  expect([await port.unfinished(), await port.canRestore()]).toEqual([null, way === "undo"]);
  if (way === "undo") expect(visible(book)).toEqual(may);
  else expect(book.sheets.map(({ name, cells }) => [name, cells.values[1]?.[1]])).toEqual([["数据信息", 120], ["评分排名", "撤回"]]);
});

test("who the workbook is, is asked once", async () => {
  const { line, port } = await open();
  await port.unfinished();
  const { requests } = line.traffic;
  expect(requests).toBeGreaterThan(0);
  expect([await port.canRestore(), await port.unfinished()]).toEqual([false, null]);
  expect(line.traffic.requests).toBe(requests);
});

test("asked in vain, it is asked again", async () => {
  const { line, port } = await open();
  line.spoil(1, { kind: "refuse", error: new HostError("GeneralException", "There was an internal error while processing the request.", 500) });
  await expect(port.unfinished()).rejects.toThrow();
  expect(await port.unfinished()).toBeNull();
});

test("a workbook nobody has written to stays untouched by being read", async () => {
  const { book, port } = await open();
  await port.read();
  expect([await port.canRestore(), await port.unfinished(), await port.restore(NONE), await port.recover("undo")]).toEqual([false, null, [], []]);
  expect(book.settings.size).toBe(0);
});

test("a run that is stopped throws what stopped it, and leaves the workbook as it was", async () => {
  const { book, port } = await open();
  await port.read();
  const before = structuredClone(visible(book));
  const controller = new AbortController();
  await expect(port.apply(MAY, { signal: controller.signal, onProgress: () => controller.abort(new Error("stopped")) })).rejects.toThrow("stopped");
  expect(visible(book)).toEqual(before);
});

test.each(["complete", "undo"] as const)("a pane that is closed in the middle of a run finds it when it opens again: %s", async (way) => {
  const first = await open();
  const whole = await open();
  for (const plan of [MAY, JUNE]) {
    await whole.port.read();
    await whole.port.apply(plan);
  }
  const cut = await open(first.book, first.storage);
  await cut.port.read();
  await cut.port.apply(MAY);
  await cut.port.read();
  const before = structuredClone(visible(cut.book));
  const requests = cut.line.traffic.requests;
  void cut.port.apply(JUNE, { onProgress: () => cut.line.cut() });
  await cut.line.isDown;
  // What the closed pane would still have sent goes nowhere.
  await settled();
  expect(cut.line.traffic.requests).toBeGreaterThan(requests);
  const { port } = await open(cut.book, cut.storage);
  expect(await port.unfinished()).toEqual({ kind: "publish", sheets: ["评分排名", "看板", "实时试算"], canUndo: true });
  expect(await port.recover(way)).toEqual([]);
  expect(visible(cut.book)).toEqual(way === "undo" ? before : visible(whole.book));
  expect(await port.unfinished()).toBeNull();
});

test("a workbook has nothing to restore of another one, and a copy under another name is another one", async () => {
  const { book, port, storage } = await open();
  await port.read();
  await port.apply(MAY);
  const copy = { ...book, settings: new Map([["jinpai-id", "another"]]) };
  const { port: inCopy } = await open(copy, storage);
  expect([await inCopy.canRestore(), await inCopy.restore(NONE)]).toEqual([false, []]);
  const [key] = [...storage.kept.keys()];
  expect(key).toContain(String(book.settings.get("jinpai-id")));
  expect(key).toContain(Office.context.document.url);
});

test("settings are kept inside the workbook", async () => {
  const { book, port } = await open();
  expect(await port.readSettings()).toBeNull();
  await port.writeSettings({ mapping: { reply: "响应时间" }, budget: 9000.5 });
  await port.writeSettings({ mapping: { reply: "首响" }, budget: null });
  const { port: again } = await open(book);
  expect(await again.readSettings()).toEqual({ mapping: { reply: "首响" }, budget: null });
});

test("a text is put into a cell as text, and nowhere else than asked", async () => {
  const { book, port } = await open();
  expect(await port.write("数据信息", "B2", "=1+1")).toEqual([]);
  expect(book.sheets[0]!.cells.values).toEqual([["旺旺昵称", "接待人数"], ["小美", "=1+1"]]);
  expect(await port.write("没有", "A1", "x")).toMatchObject([{ code: "excel-changed" }]);
  book.sheets[0]!.isProtected = true;
  expect(await port.write("数据信息", "B2", "y")).toMatchObject([{ code: "excel-sheet-protected", params: { sheets: "数据信息" } }]);
});

test("a cell is shown, on a sheet that can be", async () => {
  const { book, port, line } = await open();
  await port.read();
  await port.apply(MAY);
  expect(await port.goTo("评分排名", "B3")).toBe(true);
  expect([book.active, line.host.session.selection]).toEqual([book.sheets[1]!.id, { sheet: book.sheets[1]!.id, range: { top: 2, left: 1, bottom: 2, right: 1 } }]);
  expect(await port.goTo("没有", "B3")).toBe(false);
  expect(await port.goTo("实时试算", null)).toBe(false);
});

test("changes of people are told, those of the add-in are not", async () => {
  const { book, port, line } = await open();
  const heard: Change[] = [];
  const stop = port.onChange((change) => heard.push(change));
  const told = (count: number) => until(async () => heard.length, (length) => length >= count);
  // It listens once Excel has heard of it.
  while (heard.length === 0) {
    line.host.session.changed(book.sheets[0]!, "B1", "person");
    await settled();
  }
  await settled();
  heard.length = 0;
  await port.write("数据信息", "B2", "7");
  line.host.session.changed(book.sheets[0]!, "B3", "person");
  line.host.session.changed(book.sheets[0]!, "B4", "co-author");
  await told(2);
  await settled();
  expect(heard).toEqual([{ sheet: "数据信息" }, { sheet: "数据信息" }]);
  stop();
  await settled();
  line.host.session.changed(book.sheets[0]!, "B3", "person");
  await settled();
  expect(heard).toHaveLength(2);
});

test("sheets of a file are added behind the last tab, under numbered names where theirs are taken", async () => {
  const { book, port } = await open();
  const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-month.xlsx")));
  expect(await port.addSheets(sample)).toEqual([]);
  const first = book.sheets.map(({ name }) => name);
  expect(first.length).toBeGreaterThan(2);
  expect(await port.addSheets(sample)).toEqual([]);
  expect(book.sheets.map(({ name }) => name).slice(first.length)).toEqual(first.slice(1).map((name) => `${name} (2)`));
  expect((await port.read()).grids[1]!.rows.length).toBeGreaterThan(3);
  expect(await port.addSheets(new Uint8Array([1, 2, 3]))).toMatchObject([{ severity: "error", code: "excel-refused" }]);
});

const settled = () => new Promise((go) => setTimeout(go, 30));
