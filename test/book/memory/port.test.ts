import { memoryPort } from "../../../src/book/memory/port";
import { applyPlan } from "../../../src/book/model/apply";
import { sheetAsGrid } from "../../../src/book/model/as-grid";
import { workbookAsRead } from "../../../src/book/model/as-read";
import type { OurSheet } from "../../../src/book/model/workbook";
import type { Change } from "../../../src/book/port";
import { sampleBytes } from "../../actions/desk";
import { blockOf, planOf, sheetPlan } from "../model/plans";

const empty = () => memoryPort({ host: { locale: "zh-CN", theme: "light" }, book: "5月.xlsx" });

test("sheets are added behind the last tab, under another name where theirs is taken", async () => {
  const port = empty();
  await port.addSheets(await sampleBytes());
  const first = (await port.read()).grids.map(({ name }) => name);
  await port.addSheets(await sampleBytes());
  const names = (await port.read()).grids.map(({ name }) => name);
  expect(names.slice(0, first.length)).toEqual(first);
  expect(names[first.length]).toBe(`${first[0]} (2)`);
});

test("a file that cannot be opened adds nothing and says why", async () => {
  const port = empty();
  expect(await port.addSheets(new Uint8Array())).toMatchObject([{ severity: "error", code: "file-empty" }]);
  expect((await port.read()).grids).toEqual([]);
});

test("a plan leaves the sheets that the model says, and can be taken back once", async () => {
  const port = empty();
  expect(await port.canRestore()).toBe(false);
  expect([await port.replaced(), await port.restore(planOf())]).toEqual([null, []]);
  await port.apply(planOf(sheetPlan("log", "日志")));
  const expected = applyPlan(workbookAsRead([]), planOf(sheetPlan("log", "日志"))).sheets.map((sheet) => sheetAsGrid(sheet as OurSheet, "5月.xlsx"));
  expect((await port.read()).grids).toEqual(expected);
  expect(await port.canRestore()).toBe(true);
  expect(await port.replaced()).toEqual({ marks: ["log"], before: [] });
  await port.restore(planOf());
  expect([(await port.read()).grids, await port.canRestore(), await port.replaced()]).toEqual([[], false, null]);
});

test("a sheet that is to say something else is not as it was before", async () => {
  const port = empty();
  await port.apply(planOf(sheetPlan("log", "日志", { blocks: [blockOf(["第一次"])] })));
  await port.apply(planOf(sheetPlan("log", "日志", { blocks: [blockOf(["第二次"])] }), sheetPlan("data", "考核数据")));
  expect((await port.replaced())?.before.map(({ mark, rows }) => [mark, rows])).toEqual([["log", [["第一次"]]]]);
  await port.restore(planOf(sheetPlan("log", "日志", { blocks: [blockOf(["撤回"])] })));
  expect((await port.read()).grids.map(({ name, rows }) => [name, rows])).toEqual([["日志", [["撤回"]]]]);
  expect(await port.canRestore()).toBe(false);
});

test("changes people make are told until nobody listens", async () => {
  const port = empty();
  await port.addSheets(await sampleBytes());
  const heard: Change[] = [];
  const stop = port.onChange((change) => heard.push(change));
  port.type("花名册", "B3", "x");
  await port.write("花名册", "B3", "y");
  stop();
  port.type("花名册", "B3", "z");
  expect(heard).toEqual([{ sheet: "花名册" }]);
});

test("settings come back as they were, by value", async () => {
  const port = empty();
  expect(await port.readSettings()).toBeNull();
  const settings = { mapping: { a: "b" } };
  await port.writeSettings(settings);
  settings.mapping.a = "c";
  expect(await port.readSettings()).toEqual({ mapping: { a: "b" } });
});

test("no cell is a programming error", async () => {
  await expect(empty().write("花名册", "nowhere", "x")).rejects.toThrow("nowhere is no cell");
});
