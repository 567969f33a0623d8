import type { Page } from "playwright-core";
import { insightPhrasesOf, reviewToolPhrasesOf } from "../../../../src/locale/insight";
import { reportPhrasesOf, reviewPhrasesOf, taskpanePhrasesOf } from "../../../../src/locale/locale";
import { seriousIn, tooWideIn } from "../../look";
import { openPane, type Site } from "../../site";
import { openTool } from "../open-tool";
import { quarterAfter } from "./quarter";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The cells of a row, as they are read. */
const rowOf = (page: Page, table: string, name: string) => page.getByRole("table", { name: table }).getByRole("row").filter({ hasText: name }).first();

/** 月度回顾. */
export function review(site: () => Site): void {
  test("with one period it says what can be had and what comes; once another is published, they are compared", async () => {
    const [words, phrases, pane] = [reviewToolPhrasesOf("zh-CN"), reviewPhrasesOf("zh-CN"), taskpanePhrasesOf("zh-CN")];
    const { page, problems } = await openPane(site(), "sample", 320, await quarterAfter("2026-04"));
    await page.getByLabel(pane.data.period).fill("2026-04");
    await openTool(page, words.tool.title);
    await page.getByText(words.onlyOne({ period: "2026-04", months: 3 })).waitFor();
    expect(await page.getByRole("table", { name: phrases.sections.changes }).count()).toBe(0);
    await page.getByRole("region", { name: phrases.sections.groups }).getByText(/^售前/).first().waitFor();
    await page.locator("#step-data").click();
    await page.getByLabel(pane.data.period).fill("2026-05");
    await page.locator("#step-preview").click();
    await button(page, pane.next.preview).click();
    await page.getByText(pane.messages.written).waitFor();
    await page.locator("#step-insight").click();
    expect(await rowOf(page, phrases.sections.changes, reportPhrasesOf("zh-CN").headings.score).innerText()).toMatch(/88\.63\s*88\.78/);
    expect(await page.getByText(words.onlyOne({ period: "2026-05", months: 3 })).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each([["zh-CN", "light", 320], ["en", "dark", 270], ["en", "contrast", 500]] as const)("in %s, %s, %d pixels wide: spans, medals and groups are chosen by keyboard, and become a sheet", async (locale, theme, width) => {
    const [frame, words, phrases, pane] = [insightPhrasesOf(locale), reviewToolPhrasesOf(locale), reviewPhrasesOf(locale), taskpanePhrasesOf(locale)];
    const { page, problems } = await openPane(site(), `sample&locale=${locale}&theme=${theme}`, width, await quarterAfter("2026-04", "2026-05"));
    await openTool(page, words.tool.title);
    const score = rowOf(page, phrases.sections.changes, reportPhrasesOf(locale).headings.score);
    expect((await score.innerText()).replace(/\s+/g, " ")).toMatch(/88\.78 88\.54 -0\.23 -0\.26%$/);
    await page.getByText(phrases.told.tierMoves(8, 10, 0)).waitFor();
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    await page.getByLabel(words.from(words.before)).focus();
    await page.keyboard.press("ArrowUp");
    // Of April and May together the mean before is another one.
    await score.getByText("88.78").waitFor({ state: "detached" });
    expect((await score.innerText()).replace(/\s+/g, " ")).toContain("88.54");
    const medals = page.getByRole("region", { name: phrases.sections.medals });
    expect(await medals.getByRole("listitem").count()).toBe(6);
    await medals.getByLabel(frame.running).fill("0");
    await medals.getByText(frame.wholeNumber).waitFor();
    expect(await medals.getByRole("listitem").count()).toBe(6);
    await medals.getByLabel(frame.running).fill("4");
    await medals.getByText(phrases.told.nobody).waitFor();
    const groups = page.getByRole("region", { name: phrases.sections.groups });
    await groups.getByLabel(words.by).selectOption("班次");
    await groups.getByText("晚班").waitFor();
    await button(page, frame.asSheet).focus();
    await page.keyboard.press("Enter");
    const name = reportPhrasesOf(locale).sheets.review;
    await page.getByText(pane.messages["sheets-written"]([name])).waitFor();
    expect(await page.locator("body").getAttribute("data-at")).toBe(name);
    expect(problems).toEqual([]);
    await page.close();
  });
}
