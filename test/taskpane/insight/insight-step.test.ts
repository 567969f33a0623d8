/** The step that leads with the appraisal, in a real browser: its frame, and every tool as it opens. */
import type { Page } from "playwright-core";
import { insightPhrasesOf, whatIfPhrasesOf } from "../../../src/locale/insight";
import { taskpanePhrasesOf } from "../../../src/locale/locale";
import { seriousIn, tooWideIn } from "../look";
import { openPane, openSite, type Site } from "../site";
import { openTool } from "./open-tool";

let site: Site;
beforeAll(async () => void (site = await openSite()), 600_000);
afterAll(() => site?.close());

const zh = insightPhrasesOf("zh-CN");
const whatIf = whatIfPhrasesOf("zh-CN");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const entry = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title }).getByRole("button");

/** What the list offers. */
async function toolsOf(page: Page): Promise<string[]> {
  await page.locator("#step-insight").click();
  await page.getByRole("listitem").first().waitFor();
  return page.locator("main li button > span > :first-child").allTextContents();
}

test("the step comes after the first load, with its words; the list leads in and back, and the keyboard goes with it", async () => {
  const { page, problems } = await openPane(site, "sample");
  await page.locator("#step-insight").click();
  await page.getByText(zh.groups.try.text).waitFor();
  await entry(page, whatIf.tool.title).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((title) => document.activeElement?.textContent === title, whatIf.tool.title);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction((title) => document.activeElement?.textContent?.startsWith(title), whatIf.tool.title);
  expect(problems).toEqual([]);
  expect(site.scripts[0].text).not.toContain(zh.groups.try.text);
  await page.close();
});

test("a tool that is open is still open when another step was looked at", async () => {
  const { page } = await openPane(site, "sample");
  await openTool(page, whatIf.tool.title);
  await page.locator("#step-data").click();
  await page.locator("#step-insight").click();
  await page.getByRole("heading", { name: whatIf.tool.title }).waitFor();
  await page.close();
});

test("without data every tool says what is missing", async () => {
  const { page, problems } = await openPane(site, "");
  for (const title of await toolsOf(page)) {
    await openTool(page, title);
    await page.locator("main h2").nth(1).waitFor();
    await button(page, zh.back).click();
  }
  expect(problems).toEqual([]);
  await page.close();
});

test("where it cannot be fetched it is said, and comes once it can", async () => {
  const { tryAgain, notLoaded } = taskpanePhrasesOf("zh-CN");
  const page = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.route("**/insight.*", (route) => route.abort());
  await page.goto(`${site.address}/taskpane-dev.html?sample`);
  await page.locator("#step-insight").click();
  await page.getByText(notLoaded).waitFor();
  await page.unroute("**/insight.*");
  await button(page, tryAgain).click();
  await page.getByText(zh.groups.try.text).waitFor();
  await page.close();
});

describe.each([
  ["zh-CN", "light", 320],
  ["en", "dark", 270],
  ["zh-CN", "contrast", 270],
  ["en", "light", 500],
] as const)("in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("the list and every tool are accessible and fit", async () => {
    const { page, problems } = await openPane(site, `sample&locale=${locale}&theme=${theme}`, width);
    await page.locator("#step-insight").click();
    await page.getByText(insightPhrasesOf(locale).groups.try.text).waitFor();
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    for (const title of await toolsOf(page)) {
      await openTool(page, title);
      for (const collapsed of [".fui-AccordionHeader button[aria-expanded=false]", "main ul button[aria-expanded=false]"].map((which) => page.locator(which).first())) if ((await collapsed.count()) > 0) await collapsed.click();
      expect([title, await seriousIn(page)]).toEqual([title, []]);
      expect([title, await tooWideIn(page)]).toEqual([title, []]);
      await button(page, insightPhrasesOf(locale).back).click();
    }
    const tabs = page.getByRole("tablist", { name: taskpanePhrasesOf(locale).title });
    expect(await tabs.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});
