/** Longer ways through the workbench: a messy workbook of one's own, mended; another weight, written again; the keyboard alone. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookBytes } from "../../scripts/sample/workbook";
import { build } from "../../scripts/workbench/build";
import { openSite, type Site } from "../../scripts/workbench/site";
import { editorPhrasesOf, taskpanePhrasesOf, workbenchPhrasesOf } from "../../src/locale/locale";
import type { Result } from "../../src/report/result";
import { run } from "../cli/running";
import { until } from "../office/until";
import { cellAt, findCell, openDesk, selection, sheetNames, typeInto, type OpenDesk } from "./desk";

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite(build, false);
  folder = mkdtempSync(join(tmpdir(), "jinpai-walks-"));
}, 900_000);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

const RUBRIC = {
  schema: "jinpai-rubric/1",
  name: "售前月度考核",
  metrics: [
    { key: "asked", label: "询单人数", unit: "count", column: ["询单人数"] },
    { key: "paid", label: "付款人数", unit: "count", column: ["付款人数"] },
    { key: "conversion", label: "询单转化率", unit: "rate", ratio: ["paid", "asked"] },
    { key: "reply", label: "平均响应", unit: "seconds", column: ["平均响应时长"], aggregate: "weightedMean", weightBy: "asked" },
  ],
  agent: { column: ["旺旺昵称"] },
  period: { column: ["日期"] },
  scorecards: [
    {
      posts: ["*"],
      criteria: [
        { metric: "conversion", weight: 60, rule: { type: "linear", worst: 0.4, best: 0.7 } },
        { metric: "reply", weight: 40, rule: { type: "linear", worst: 60, best: 20 } },
      ],
    },
  ],
  tiers: [{ name: "A", minScore: 70, payout: { fixed: 800.5 } }, { name: "B", payout: { fixed: 300 } }],
  bonus: {},
};

/** As such exports come: titles above the header, a row twice, a word in the place of a number, a line of sums. */
const messy = () =>
  workbookBytes([
    {
      name: "5月数据",
      titles: [["赤兔 客服绩效"], ["店铺：旗舰店"]],
      header: [["旺旺昵称", "日期", "询单人数", "付款人数", "平均响应时长（秒）"]],
      rows: [
        ["旗舰店:小美", "2026-05-03", 100, 60, 28],
        ["旗舰店:阿强", "2026-05-03", 90, 45, 41],
        ["旗舰店:阿强", "2026-05-03", 90, 45, 41],
        ["旗舰店:小美", "2026-05-04", 80, "请假", 25],
        ["旗舰店:阿强", "2026-05-04", 70, 42, 35],
        ["汇总", "", 430, 192, 33],
      ],
    },
    { name: "我的备注", titles: [], header: [], rows: [["这张表是我自己的，谁也别动"]] },
  ]);

/** Opens a workbook by the button, and the rubric by the pane's. */
async function bringOwn({ page, pane }: OpenDesk, locale: "zh-CN" | "en"): Promise<void> {
  await page.locator("#bar input[type=file]").setInputFiles({ name: "五月.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await messy()) });
  await page.getByText("五月.xlsx", { exact: true }).waitFor();
  await pane.getByText(taskpanePhrasesOf(locale).data.chooseRubric).waitFor();
  await pane.locator("#step-rubric").click();
  await pane.locator("input[type=file]").setInputFiles({ name: "方案.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(RUBRIC)) });
  await pane.getByRole("slider").first().waitFor();
}

/** Downloads the workbook, and has the command line score it. */
async function scoredByCommandLine({ page }: OpenDesk, locale: "zh-CN" | "en"): Promise<Result> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: workbenchPhrasesOf(locale).download, exact: true }).click()]);
  const [file, json] = [join(folder, "五月.xlsx"), join(folder, "结果.json")];
  await download.saveAs(file);
  const { code, err } = await run("score", file, "--dry-run", "--json", json);
  if (code !== 0) throw new Error(err);
  return JSON.parse(readFileSync(json, "utf8")) as Result;
}

describe.each(["zh-CN", "en"] as const)("a messy workbook of one's own, in %s", (locale) => {
  const words = taskpanePhrasesOf(locale);

  test("issues lead to their cells and are mended there; a weight is changed, written again, and taken back", async () => {
    const desk = await openDesk(site, locale);
    const { page, pane, problems, elsewhere } = desk;
    await bringOwn(desk, locale);
    await pane.locator("#step-preview").click();
    await pane.getByText(words.issues.blocked).waitFor();
    await pane.getByRole("button", { name: words.goTo("5月数据!A6"), exact: true }).click();
    await until(() => selection(page), (at) => at === "5月数据!A6");
    // The row that stands there twice is another day's.
    await typeInto(page, "5月数据", 5, 1, "2026-05-05");
    await pane.getByText(words.stale).waitFor();
    await pane.getByRole("button", { name: words.reread, exact: true }).first().click();
    await pane.getByText(words.issues.blocked).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: words.goTo("5月数据!D7"), exact: true }).click();
    await until(() => selection(page), (at) => at === "5月数据!D7");
    await typeInto(page, "5月数据", 6, 3, "50");
    await pane.getByRole("button", { name: words.reread, exact: true }).first().click();
    await pane.getByRole("button", { name: words.goTo("5月数据!D7"), exact: true }).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: words.next.preview, exact: true }).click();
    await pane.getByText(words.messages.written).waitFor();
    const first = await scoredByCommandLine(desk, locale);
    expect(first.agents.map(({ agent, score, tier }) => [agent, score, tier])).toEqual([
      // (110/180 − 0.4)/0.3 · 60 + (60 − (28·100 + 25·80)/180)/40 · 40
      ["小美", 75.56, "A"],
      // (132/250 − 0.4)/0.3 · 60 + (60 − (41·180 + 35·70)/250)/40 · 40
      ["阿强", 46.28, "B"],
    ]);

    const [rubricSheet, scoresSheet, bonusSheet] = locale === "zh-CN" ? ["考核方案", "评分排名", "奖金表"] : ["KPI Rubric", "KPI Scores", "KPI Bonus"];
    const sheets = await sheetNames(page);
    await pane.locator("#step-rubric").click();
    const weight = pane.getByRole("textbox", { name: editorPhrasesOf(locale).weightOf("平均响应"), exact: true });
    await weight.fill("240");
    await weight.press("Tab");
    await pane.locator("#step-preview").click();
    await pane.getByRole("button", { name: words.next.preview, exact: true }).click();
    await pane.getByText(words.messages.written).waitFor();
    expect(await sheetNames(page)).toEqual(sheets);
    await findCell(page, rubricSheet, 240);
    const second = await scoredByCommandLine(desk, locale);
    // 0.2 · 70.37… + 0.8 · 83.33…, and 0.2 · 42.67… + 0.8 · 51.7
    expect(second.agents.map(({ score }) => score)).toEqual([80.74, 49.89]);
    const name = await findCell(page, scoresSheet, "小美");
    expect(await rowOf(page, scoresSheet, name.row)).toContain(80.74);
    expect(await rowOf(page, bonusSheet, (await findCell(page, bonusSheet, "小美")).row)).toContain(800.5);

    await pane.getByRole("button", { name: words.write.restore, exact: true }).click();
    await pane.getByText(words.messages.restored).waitFor();
    expect(await rowOf(page, scoresSheet, name.row)).toContain(75.56);
    expect(await cellAt(page, "我的备注", 0, 0)).toBe("这张表是我自己的，谁也别动");
    expect([problems, elsewhere]).toEqual([[], []]);
    await page.context().close();
  });
});

test("with the keyboard alone: from the ribbon over grid and pane to a written workbook", async () => {
  const words = taskpanePhrasesOf("zh-CN");
  const { page, pane } = await openDesk(site, "zh-CN");
  const area = () => page.evaluate(() => document.activeElement?.closest("#bar, #grid, #add-in")?.id);
  // F6 goes round: ribbon, grid, pane.
  for (let n = 0; n < 3 && (await area()) !== "grid"; n++) await page.keyboard.press("F6");
  await page.keyboard.press("ArrowDown");
  await until(() => selection(page), (at) => at !== null && at.endsWith("!A2"));
  await page.keyboard.press("F6");
  // The add-in has the keyboard now, and Tab leads into it.
  await page.keyboard.press("Tab");
  await pane.locator(":focus").waitFor();
  await pane.locator("#step-data").press("ArrowRight");
  for (let n = 0; n < 2; n++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByText("75,921.88").first().waitFor();
  const write = pane.getByRole("button", { name: words.next.preview, exact: true });
  for (let n = 0; n < 200 && !(await write.evaluate((button) => button === document.activeElement)); n++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText(words.messages.written).waitFor();
  await page.keyboard.press("Control+F6");
  await until(area, (at) => at === "bar");
  for (let n = 0; n < 20 && !(await page.getByRole("button", { name: "恢复", exact: true }).evaluate((button) => button === document.activeElement)); n++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText(words.messages.restored).waitFor();
  await page.keyboard.press("Shift+F6");
  expect(await area()).toBe("add-in");
  await page.context().close();
});

/** What stands in a row of a sheet. */
function rowOf(page: OpenDesk["page"], sheet: string, row: number): Promise<unknown[]> {
  return Promise.all(Array.from({ length: 20 }, (_, column) => cellAt(page, sheet, row, column)));
}
