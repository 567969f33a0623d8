/** The workbench as a newcomer meets it: the sample, the add-in beside it, and what comes of both. */
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { build } from "../../scripts/workbench/build";
import { openSite, type Site } from "../../scripts/workbench/site";
import { sumExactly } from "../../src/appraisal/decimal";
import { openBook } from "../../src/book/file/open";
import { ownSheet } from "../../src/book/model/own-sheets";
import { readRubricSheet } from "../../src/intake/rubric-sheet";
import { taskpanePhrasesOf, workbenchPhrasesOf } from "../../src/locale/locale";
import { score } from "../../src/pipeline";
import { until } from "../office/until";
import { anchors, cellAt, completeAfterInserting, enterFormula, findCell, insertRows, isChangedAfterSaving, openDesk, renameSheet, sheetNames, shownAt, standing, tableTop, typeInto, undo, zoom, type OpenDesk } from "./desk";

let site: Site;
beforeAll(async () => void (site = await openSite(build, false)), 900_000);
afterAll(() => site?.close());

const zh = taskpanePhrasesOf("zh-CN");
const bench = workbenchPhrasesOf("zh-CN");

/** Shows the preview and writes it. */
async function publish({ pane }: OpenDesk, phrases = zh): Promise<void> {
  await pane.locator("#step-preview").click();
  await pane.getByText("75,921.88").first().waitFor();
  await pane.getByRole("button", { name: phrases.next.preview, exact: true }).click();
  await pane.getByText(phrases.messages.written).waitFor();
}

test("the sample to scorecards and charts, and back: with Microsoft's client, and no request to anywhere else", async () => {
  const desk = await openDesk(site, "zh-CN");
  const { page, pane, problems, elsewhere } = desk;
  const before = await sheetNames(page);
  await publish(desk);
  expect(await sheetNames(page)).toEqual([...before, "看板", "评分排名", "绩效卡", "绩效卡数据", "奖金表", "实时试算", "考核数据", "历史", "日志", "方案版本"]);
  await pane.getByRole("button", { name: "看板", exact: true }).click();
  await page.locator(".chart svg").first().waitFor();
  expect(await page.locator(".chart svg").first().locator("text").allTextContents()).toContain("超超");
  await pane.getByRole("button", { name: zh.write.restore, exact: true }).click();
  await pane.getByText(zh.messages.restored).waitFor();
  // What was written and taken back is on record.
  expect(await sheetNames(page)).toEqual([...before, "日志", "方案版本"]);
  expect(problems).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.context().close();
});

test("the live sheet is computed by the add-in's functions, and follows a weight that is typed into the grid", async () => {
  const desk = await openDesk(site, "zh-CN");
  const { page, pane, problems } = desk;
  await publish(desk);
  await pane.getByRole("button", { name: "实时试算", exact: true }).click();
  await until(() => cellAt(page, "实时试算", 8, 2), (score) => score === 101.41);
  const heading = await findCell(page, "考核方案", "权重");
  await typeInto(page, "考核方案", heading.row + 1, heading.column, "60");
  await until(() => cellAt(page, "实时试算", 8, 2), (score) => score !== 101.41);
  expect(await cellAt(page, "实时试算", 8, 1)).toBe(101.41);
  // The pane works with what the sheet says now.
  await pane.locator("#step-preview").click();
  await until(() => pane.getByText("75,921.88").count(), (count) => count === 0);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a function's text stays a text, whatever it looks like", async () => {
  const { page, problems } = await openDesk(site, "zh-CN");
  const [sheet] = await sheetNames(page);
  await enterFormula(page, sheet, 44, 20, '=KPI.TIER(60,{"等级","最低总分";"A",90;"888",""})');
  await until(() => cellAt(page, sheet, 44, 20), (tier) => tier === "888");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("formulas follow their cells, wherever those move and whatever their sheet is called", async () => {
  const { page, problems } = await openDesk(site, "zh-CN");
  const [sheet, other] = await sheetNames(page);
  await typeInto(page, sheet, 50, 20, "1");
  await enterFormula(page, sheet, 50, 21, "=U51*2");
  await enterFormula(page, other, 50, 20, `='${sheet}'!U51+SUM('${sheet}'!U:U)`);
  await enterFormula(page, other, 51, 20, `=SUM(OFFSET('${sheet}'!U51,0,0,2,1))`);
  await until(() => cellAt(page, other, 50, 20), (value) => value === 2);
  const follow = async (name: string, row: number, value: number): Promise<void> => {
    await typeInto(page, name, row, 20, String(value));
    await until(() => cellAt(page, name, row, 21), (twice) => twice === value * 2);
    await until(() => cellAt(page, other, 50, 20), (sum) => sum === value * 2);
    await until(() => cellAt(page, other, 51, 20), (sum) => sum === value);
  };
  await follow(sheet, 50, 7);
  await insertRows(page, sheet, 10, 3);
  await follow(sheet, 53, 8);
  await renameSheet(page, sheet, "改了名");
  await follow("改了名", 53, 9);
  await follow("改了名", 53, 10);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("lookups follow what formulas put into their columns, and arrays shrink", async () => {
  const { page, problems } = await openDesk(site, "zh-CN");
  const [sheet] = await sheetNames(page);
  const shows = (row: number, column: number, wanted: unknown) => until(() => cellAt(page, sheet, row, column), (value) => value === wanted);
  for (const [row, value] of ["3", "2", "1"].entries()) await typeInto(page, sheet, 50 + row, 20, value);
  await enterFormula(page, sheet, 50, 21, "=U51:U53*10");
  await enterFormula(page, sheet, 50, 22, "=IFERROR(MATCH(20,V51:V53,0),0)");
  await enterFormula(page, sheet, 51, 22, '=IFERROR(VLOOKUP(20,V51:V53,1,FALSE)&"","没有")');
  await enterFormula(page, sheet, 50, 23, "=SEQUENCE(U51)");
  await shows(50, 22, 2);
  await shows(51, 22, "20");
  await shows(52, 23, 3);
  await typeInto(page, sheet, 51, 20, "7");
  await shows(51, 21, 70);
  await shows(50, 22, 0);
  await shows(51, 22, "没有");
  await typeInto(page, sheet, 50, 20, "2");
  await shows(50, 22, 1);
  await shows(51, 22, "20");
  await shows(51, 23, 2);
  await shows(52, 23, null);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("what the add-in writes comes to the grid cell by cell: selection, scroll, zoom and undo stay", async () => {
  const desk = await openDesk(site, "zh-CN");
  const { page, pane, problems } = desk;
  const [sheet] = await sheetNames(page);
  const before = await cellAt(page, sheet, 30, 3);
  await typeInto(page, sheet, 30, 3, "77");
  await until(() => cellAt(page, sheet, 30, 3), (value) => value === 77);
  await zoom(page, 0.8);
  const stood = await standing(page);
  await publish(desk);
  await until(() => shownAt(page, "评分排名", 5, 1), (value) => value !== null);
  expect(await standing(page)).toEqual(stood);
  expect(stood.zoom).toBe(0.8);
  await undo(page);
  await until(() => cellAt(page, sheet, 30, 3), (value) => value === before);
  // To take something back shows where it was.
  const thereAfter = await standing(page);
  await pane.getByRole("button", { name: zh.write.restore, exact: true }).click();
  await pane.getByText(zh.messages.restored).waitFor();
  await until(() => shownAt(page, "评分排名", 5, 1), (value) => value === null);
  expect(await standing(page)).toEqual(thereAfter);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("what comes to the grid last stands where people have moved it meanwhile", async () => {
  // In a page that is never idle nothing of it comes before it is asked for, however slow the machine.
  const { page, problems } = await openDesk(site, "zh-CN", (context) => context.addInitScript(() => void (window.requestIdleCallback = () => 0)));
  const before = await tableTop(page, "考核方案");
  const { wasComplete, book, grid } = await completeAfterInserting(page, "考核方案", 2);
  expect(wasComplete).toBe(false);
  expect(book).toContain(before + 2);
  expect(grid).toEqual(book);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("rows that are put in by hand move charts and tables along", async () => {
  const desk = await openDesk(site, "zh-CN");
  const { page, pane, problems } = desk;
  await publish(desk);
  await pane.getByRole("button", { name: "看板", exact: true }).click();
  await page.locator(".chart svg").first().waitFor();
  const [before, table] = [await anchors(page, "看板"), await tableTop(page, "评分排名")];
  await insertRows(page, "看板", 0, 2);
  await until(() => anchors(page, "看板"), (after) => after.length > 0 && after.every((top, n) => top === before[n] + 2));
  await page.locator(".chart svg").first().waitFor();
  await insertRows(page, "评分排名", 0, 3);
  await until(() => tableTop(page, "评分排名"), (top) => top === table + 3);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("what is downloaded is the file that was opened, with our sheets, and scores the same", async () => {
  const desk = await openDesk(site, "zh-CN");
  const { page } = desk;
  await publish(desk);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: bench.download, exact: true }).click()]);
  expect(download.suggestedFilename()).toBe("sample-month.xlsx");
  const { grids, issues } = await openBook(new Uint8Array(readFileSync(await download.path())), "sample-month.xlsx");
  expect(issues).toEqual([]);
  const { rubric } = readRubricSheet(grids)!;
  const { appraisal } = score(grids, rubric!);
  expect(sumExactly(appraisal!.bonuses.map((parts) => parts?.amount ?? 0))).toBe(75921.88);
  expect(ownSheet(grids, "scores")?.name).toBe("评分排名");
  await page.context().close();
});

test("what is changed while a file is saved is not in it, and not taken for saved", async () => {
  const { page, problems } = await openDesk(site, "zh-CN");
  const [sheet] = await sheetNames(page);
  await typeInto(page, sheet, 50, 20, "1");
  await until(() => cellAt(page, sheet, 50, 20), (value) => value === 1);
  expect(await isChangedAfterSaving(page, null)).toBe(false);
  expect(await isChangedAfterSaving(page, { sheet, row: 50, column: 20, value: 2 })).toBe(true);
  expect(await isChangedAfterSaving(page, null)).toBe(false);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("a file of one's own is opened in the place of the sample; one that cannot be read says why, and what is open stays", async () => {
  const { page, pane } = await openDesk(site, "zh-CN");
  const input = page.locator("input[type=file]");
  await input.setInputFiles({ name: "坏.xlsx", mimeType: "application/octet-stream", buffer: Buffer.alloc(0) });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("status").first().textContent()).toContain("sample-month.xlsx");
  await page.getByRole("button", { name: bench.dismiss, exact: true }).click();
  await input.setInputFiles({ name: "五月.csv", mimeType: "text/csv", buffer: Buffer.from("旺旺昵称,接待人数,销售额\n小美,120,5000\n阿强,90,4200\n") });
  await page.getByText("五月.csv", { exact: true }).waitFor();
  expect(await sheetNames(page)).toHaveLength(1);
  await pane.getByText(zh.data.chooseRubric).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: bench.download, exact: true }).click()]);
  expect(download.suggestedFilename()).toBe("五月.xlsx");
  const { grids } = await openBook(new Uint8Array(readFileSync(await download.path())), "五月.xlsx");
  expect(grids.map(({ rows }) => rows)).toEqual([[["旺旺昵称", "接待人数", "销售额"], ["小美", "120", "5000"], ["阿强", "90", "4200"]]]);
  await page.context().close();
});

test("the ribbon runs the pane's actions, in English too, and the requests can be looked at", async () => {
  const en = taskpanePhrasesOf("en");
  const desk = await openDesk(site, "en");
  const { page, pane, problems } = desk;
  await page.getByRole("button", { name: "Score now", exact: true }).click();
  await pane.getByText("75,921.88").first().waitFor();
  await publish(desk, en);
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await pane.getByText(en.messages.restored).waitFor();
  // Ctrl+F6 leads from the add-in back to the bar.
  await pane.locator("#step-write").focus();
  await page.keyboard.press("Control+F6");
  await until(() => page.evaluate(() => document.activeElement?.closest("#bar")?.id), (bar) => bar === "bar");
  const [help] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("button", { name: "Help", exact: true }).click()]);
  expect(new URL(help.url()).pathname).toBe("/help.html");
  await page.getByRole("button", { name: workbenchPhrasesOf("en").inspector, exact: true }).click();
  expect(await page.locator(".batches tbody tr").count()).toBeGreaterThan(10);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("where the browser takes the certificate for the page's address only, the add-in comes from there", async () => {
  const { page, pane, problems } = await openDesk(site, "zh-CN", (context) => context.route(`${site.addIn}/**`, (route) => route.abort()));
  await publish({ page, pane, problems, elsewhere: [] });
  expect(new URL((await page.locator("#add-in iframe").getAttribute("src"))!).origin).toBe(site.address);
  await page.context().close();
});

test("no serious finding of axe around the grid", async () => {
  const { page } = await openDesk(site, "zh-CN");
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(on: object): Promise<{ violations: { id: string; impact: string }[] }> } }).axe.run({ include: [["#bar"]] }));
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  await page.context().close();
});
