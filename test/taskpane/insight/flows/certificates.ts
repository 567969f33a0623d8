import type { Page } from "playwright-core";
import { certificateToolPhrasesOf, insightPhrasesOf } from "../../../../src/locale/insight";
import { reportPhrasesOf, taskpanePhrasesOf } from "../../../../src/locale/locale";
import { seriousIn, tooWideIn } from "../../look";
import { openPane, type Site } from "../../site";
import { openTool } from "../open-tool";
import { quarterAfter } from "./quarter";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** 荣誉证书. */
export function certificates(site: () => Site): void {
  test("where nobody has earned one it says what is missing, and writes nothing", async () => {
    const [frame, words] = [insightPhrasesOf("zh-CN"), certificateToolPhrasesOf("zh-CN")];
    const { page, problems } = await openPane(site(), "sample");
    await openTool(page, words.tool.title);
    const nobody = page.getByRole("region", { name: words.nobody });
    await nobody.getByText(words.tooFewPeriods(1, 2)).waitFor();
    await nobody.getByText(/^现在连续最久的是/).waitFor();
    expect(await button(page, frame.asSheet).isDisabled()).toBe(true);
    await page.getByLabel(frame.running).fill("1");
    await page.getByRole("region", { name: /^会做 \d+ 张证书$/ }).waitFor();
    expect(await button(page, frame.asSheet).isDisabled()).toBe(false);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each([["zh-CN", "dark", 320], ["en", "light", 270]] as const)("in %s, %s, %d pixels wide: who gets one is shown with the evidence, and becomes pages to print", async (locale, theme, width) => {
    const [frame, words, pane] = [insightPhrasesOf(locale), certificateToolPhrasesOf(locale), taskpanePhrasesOf(locale)];
    const { page, problems } = await openPane(site(), `sample&locale=${locale}&theme=${theme}`, width, await quarterAfter("2026-04", "2026-05"));
    await openTool(page, words.tool.title);
    const honoured = page.getByRole("region", { name: words.count(6) });
    expect(await honoured.getByRole("listitem").first().innerText()).toMatch(/^洋洋 · 刘洋 · 售前[^]*2026-04 S 100\.71[^]*2026-05 S 100\.45[^]*2026-06 S 99\.38/);
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    await page.getByLabel(words.title).fill("服务之星");
    await page.keyboard.press("Tab");
    await button(page, frame.asSheet).focus();
    await page.keyboard.press("Enter");
    const name = reportPhrasesOf(locale).sheets.certificates;
    await page.getByText(pane.messages["sheets-written"]([name])).waitFor();
    const cells = await page.evaluate(async (sheet) => {
      const { jinpai } = window as unknown as { jinpai: { port: { read(): Promise<{ grids: { name: string; rows: unknown[][] }[] }> } } };
      return (await jinpai.port.read()).grids.find((grid) => grid.name === sheet)!.rows.flat();
    }, name);
    expect(cells.filter((cell) => cell === "服务之星")).toHaveLength(6);
    expect(problems).toEqual([]);
    await page.close();
  });
}
