import { driverToolPhrasesOf } from "../../../../src/locale/insight";
import { driverPhrasesOf } from "../../../../src/locale/locale";
import { sumExactly } from "../../../../src/appraisal/decimal";
import { seriousIn, tooWideIn } from "../../look";
import { openPane, type Site } from "../../site";
import { openTool } from "../open-tool";

/** What stands at the end of a line, as money. */
const moneyIn = (line: string) => Number(/([+-]?[\d,]+\.\d{2})$/.exec(line.trim())![1]!.replaceAll(",", ""));

/** 驱动因素. */
export function drivers(site: () => Site): void {
  test.each([["zh-CN", "dark", 320], ["en", "light", 270]] as const)("in %s, %s, %d pixels wide: what goes together with an outcome, and what a difference in sales is made of", async (locale, theme, width) => {
    const words = driverToolPhrasesOf(locale);
    const { page, problems } = await openPane(site(), `sample&locale=${locale}&theme=${theme}`, width);
    await openTool(page, words.tool.title);
    const presales = page.getByRole("region", { name: "售前", exact: true });
    await presales.getByText(words.heads(26), { exact: true }).waitFor();
    const first = () => presales.getByRole("listitem").first().innerText();
    const ofConversion = await first();
    const readings = Object.values(driverPhrasesOf(locale).readings).flat();
    expect(readings.some((reading) => ofConversion.includes(reading))).toBe(true);
    await page.getByLabel(words.outcome).selectOption({ index: 1 });
    await page.waitForFunction((before) => !document.querySelector("main section li")?.textContent?.startsWith(before), ofConversion.split("\n")[0]!);
    const gap = page.getByRole("region", { name: words.gap });
    const parts = async () => Promise.all((await gap.getByRole("listitem").all()).map(async (line) => moneyIn(await line.innerText())));
    const [volume, conversion, orderValue, difference] = await parts();
    expect(sumExactly([volume!, conversion!, orderValue!])).toBe(difference);
    // Exchanged, every part turns its sign.
    const [one, other] = await Promise.all([words.one, words.other].map((label) => gap.getByLabel(label, { exact: true }).inputValue()));
    await gap.getByLabel(words.one, { exact: true }).selectOption(other!);
    await gap.getByLabel(words.other, { exact: true }).selectOption(one!);
    expect(await parts()).toEqual([volume, conversion, orderValue, difference].map((part) => (part === 0 ? 0 : -part!)));
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    expect(problems).toEqual([]);
    await page.close();
  });
}
