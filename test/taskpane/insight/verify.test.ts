/** 核对, in a real browser over the sample. */
import { insightPhrasesOf, verifyPhrasesOf } from "../../../src/locale/insight";
import { taskpanePhrasesOf } from "../../../src/locale/locale";
import { seriousIn, tooWideIn } from "../look";
import { idle, openPane, openSite, type Site } from "../site";
import { openTool } from "./open-tool";
import { publish, shownPlace, typeInto } from "./publishing";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

test("before anything was written it leads to the preview", async () => {
  const { page, problems } = await openPane(site, "sample");
  const words = verifyPhrasesOf("zh-CN");
  await openTool(page, words.tool.title);
  await page.getByText(words.none).waitFor();
  await page.getByRole("button", { name: taskpanePhrasesOf("zh-CN").steps.preview, exact: true }).click();
  await page.getByRole("table", { name: taskpanePhrasesOf("zh-CN").preview.ranking }).waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test.each([["zh-CN", "总分"], ["en", "Score"]] as const)("in %s: what was written matches; a cell that somebody changed is named, led to by keyboard, and right again once it is written anew", async (locale, score) => {
  const { page, problems } = await openPane(site, `sample&locale=${locale}`);
  const words = verifyPhrasesOf(locale);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await publish(page, locale);
  await openTool(page, words.tool.title);
  await button(words.start).focus();
  await page.keyboard.press("Enter");
  await page.getByText(words.fine({ cells: "12,541", sheets: "" }).split("12,541")[0]!).waitFor();
  expect(await page.getByText(words.outdated).count()).toBe(0);

  await typeInto(page, "KpiScores", 0, score, 60);
  // The result is of before, and says so.
  await page.getByText(words.outdated).waitFor();
  await button(words.again).click();
  await page.getByText(words.wrong(1)).waitFor();
  expect(await page.getByText(words.mendLog).count()).toBe(0);
  const place = page.getByRole("button", { name: /![A-Z]+\d+$/ });
  await place.focus();
  await page.keyboard.press("Enter");
  expect(await shownPlace(page)).toMatch(locale === "en" ? /^KPI Scores![A-Z]+\d+$/ : /^评分排名![A-Z]+\d+$/);
  expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);

  // It is still there when another step was looked at.
  await publish(page, locale);
  await page.locator("#step-insight").click();
  await page.getByText(words.outdated).waitFor();
  await button(words.again).click();
  await page.getByText(words.wrong(1)).waitFor({ state: "detached" });
  expect(problems).toEqual([]);
  await page.close();
});

test("a row of the log that was changed is told with what can be done about it, and many places are a list of those in sight", async () => {
  const { page } = await openPane(site, "sample");
  const words = verifyPhrasesOf("zh-CN");
  await publish(page);
  await typeInto(page, "KpiLog", 0, "奖金合计", 1);
  for (let n = 0; n < 40; n++) await typeInto(page, "KpiScores", n, "总分", 1);
  await openTool(page, words.tool.title);
  await page.getByRole("button", { name: words.start, exact: true }).click();
  await page.getByText(words.mendLog).waitFor();
  await page.getByText(words.mend).waitFor();
  const list = page.getByRole("list", { name: /提示（\d+）/ });
  expect(await list.getByRole("listitem").count()).toBeLessThan(20);
  expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
  await page.close();
});

test("after the first publication was taken back there is nothing to verify", async () => {
  const { page } = await openPane(site, "sample");
  const { write, messages } = taskpanePhrasesOf("zh-CN");
  const words = verifyPhrasesOf("zh-CN");
  await publish(page);
  await page.getByRole("button", { name: write.restore, exact: true }).click();
  await page.getByText(messages.withdrawn({ log: "日志", isAlone: true })).waitFor();
  await idle(page);
  await openTool(page, words.tool.title);
  await page.getByText(words.none).waitFor();
  await page.getByRole("button", { name: insightPhrasesOf("zh-CN").back, exact: true }).click();
  await page.close();
});
