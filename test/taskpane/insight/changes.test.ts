/** 变更记录, in a real browser over the sample. */
import { coursePhrasesOf } from "../../../src/locale/insight";
import { reportPhrasesOf, taskpanePhrasesOf } from "../../../src/locale/locale";
import { seriousIn, tooWideIn } from "../look";
import { idle, openPane, openSite, type Site } from "../site";
import { openTool } from "./open-tool";
import { publish, shownPlace, typeInto } from "./publishing";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

test("before anything was written there is no record", async () => {
  const { page, problems } = await openPane(site, "sample");
  const words = coursePhrasesOf("zh-CN");
  await openTool(page, words.tool.title);
  await page.getByText(words.none).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test.each([["zh-CN", "权重", "考核项「销售额」（售前 等）：权重 25 → 31", 320], ["en", "Weight", 'criterion "Sales" (售前 etc.): Weight 25 → 31', 270]] as const)("in %s: the latest first, with what became of the rubric, and what was taken back", async (locale, weight, change, width) => {
  const { page, problems } = await openPane(site, `sample&locale=${locale}`, width);
  const words = coursePhrasesOf(locale);
  const { log } = reportPhrasesOf(locale);
  const { write } = taskpanePhrasesOf(locale);
  await publish(page, locale);
  await typeInto(page, "KpiCriteria", 0, "权重", 31);
  await typeInto(page, "KpiCriteria", 1, "权重", 14);
  await publish(page, locale);
  await openTool(page, words.tool.title);
  const items = page.getByRole("list", { name: words.rows }).getByRole("listitem").filter({ has: page.locator(":scope > span") });
  await items.nth(1).waitFor();
  expect(await items.count()).toBe(2);
  const first = await items.nth(0).innerText();
  for (const text of [log.scored, words.entry("2"), words.heads(51), words.since("1"), change]) expect(first).toContain(text);
  expect(first).toContain(weight);
  expect(await items.nth(1).innerText()).toContain(words.first);
  await page.getByText(words.whole).waitFor();

  // Told anew once the workbook has changed.
  await page.locator("#step-write").click();
  await page.getByRole("button", { name: write.restore, exact: true }).click();
  await idle(page);
  await page.locator("#step-insight").click();
  await items.nth(2).waitFor();
  expect(await items.nth(0).innerText()).toContain(log.withdrawn);
  expect(await items.nth(1).innerText()).toContain(words.withdrawnBy(3));
  await page.getByRole("button", { name: words.open, exact: true }).click();
  expect(await shownPlace(page)).toBe(reportPhrasesOf(locale).sheets.log);
  expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
  expect(problems).toEqual([]);
  await page.close();
});

test("a log that somebody has changed says where", async () => {
  const { page } = await openPane(site, "sample");
  const words = coursePhrasesOf("zh-CN");
  await publish(page);
  await typeInto(page, "KpiLog", 0, "奖金合计", 1);
  await page.getByText(taskpanePhrasesOf("zh-CN").reread, { exact: true }).first().click();
  await idle(page);
  await openTool(page, words.tool.title);
  await page.getByText("日志第 1 条").waitFor();
  expect(await page.getByText(words.whole).count()).toBe(0);
  await page.close();
});
