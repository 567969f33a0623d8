import type { Page } from "playwright-core";
import { coachingToolPhrasesOf, insightPhrasesOf } from "../../../../src/locale/insight";
import { reportPhrasesOf, taskpanePhrasesOf } from "../../../../src/locale/locale";
import { seriousIn, tooWideIn } from "../../look";
import { openPane, type Site } from "../../site";
import { openTool } from "../open-tool";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** 辅导清单. */
export function coaching(site: () => Site): void {
  test.each([["zh-CN", "light", 320], ["en", "contrast", 270]] as const)("in %s, %s, %d pixels wide: people are found, opened by keyboard, and become sheets whose words are the manager's", async (locale, theme, width) => {
    const [frame, words, pane] = [insightPhrasesOf(locale), coachingToolPhrasesOf(locale), taskpanePhrasesOf(locale)];
    const { page, problems } = await openPane(site(), `sample&locale=${locale}&theme=${theme}`, width);
    await openTool(page, words.tool.title);
    const list = page.getByRole("list", { name: words.list });
    await list.getByRole("listitem").first().waitFor();
    // Of 51 people only those in sight are there.
    expect(await list.getByRole("listitem").count()).toBeLessThan(20);
    const height = () => list.getByRole("listitem").first().evaluate((item) => item.getBoundingClientRect().height);
    const ofThree = await height();
    await page.getByLabel(words.most).selectOption("5");
    expect(await height()).toBeGreaterThan(ofThree);
    await page.getByLabel(words.search).fill("不在这里");
    await page.getByText(words.nobodyFound).waitFor();
    await page.getByLabel(words.search).fill("静怡");
    const person = list.getByRole("button", { name: words.open("静怡") });
    await person.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(words.title("静怡")).waitFor();
    expect(await dialog.getByRole("listitem").count()).toBe(5);
    const said = await dialog.getByRole("listitem").first().innerText();
    expect(said.split("\n").filter((line) => line.trim() !== "")).toHaveLength(3);
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await person.evaluate((link) => link === document.activeElement)).toBe(true);
    const { coaching: sheet, advice } = reportPhrasesOf(locale).sheets;
    await page.getByText(words.noAdviceYet(advice)).waitFor();
    await button(page, frame.asSheet).click();
    await page.getByText(pane.messages["sheets-written"]([sheet, advice])).waitFor();
    await button(page, words.goToAdvice(advice)).click();
    expect(await page.locator("body").getAttribute("data-at")).toBe(advice);
    // What is written there is what is said here.
    await page.evaluate(async ([name, criterion]) => {
      const { jinpai } = window as unknown as { jinpai: { port: { read(): Promise<{ grids: { name: string; rows: unknown[][] }[] }>; type(sheet: string, cell: string, value: string): void } } };
      const { rows } = (await jinpai.port.read()).grids.find((grid) => grid.name === name)!;
      jinpai.port.type(name!, `C${rows.findIndex((row) => row?.[0] === criterion) + 1}`, "先背三条短语。");
    }, [advice, said.split("\n")[0]!.trim()]);
    await page.getByText(pane.reread, { exact: true }).click();
    await person.click();
    await dialog.getByText("先背三条短语。").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
}
