import { fairnessToolPhrasesOf, insightPhrasesOf, reviewToolPhrasesOf } from "../../../../src/locale/insight";
import { addInMessageOf, reviewPhrasesOf } from "../../../../src/locale/locale";
import { reportIssue } from "../../../../src/report/codes";
import { RATERS } from "../../../../src/report/fairness";
import { seriousIn, tooWideIn } from "../../look";
import { openPane, type Site } from "../../site";
import { openTool } from "../open-tool";

/** 公平性. */
export function fairness(site: () => Site): void {
  test.each([["zh-CN", "light", 320], ["en", "contrast", 270]] as const)("in %s, %s, %d pixels wide: tiers by any group, people across posts, raters and what correcting them would change", async (locale, theme, width) => {
    const [words, review, phrases] = [fairnessToolPhrasesOf(locale), reviewToolPhrasesOf(locale), reviewPhrasesOf(locale)];
    const { page, problems } = await openPane(site(), `sample&locale=${locale}&theme=${theme}`, width);
    await openTool(page, words.tool.title);
    const groups = page.getByRole("region", { name: phrases.sections.groups });
    await groups.getByText(review.group(26, "89.02")).waitFor();
    await groups.getByLabel(review.by).selectOption("班次");
    await groups.getByText("晚班", { exact: true }).waitFor();
    // Of fewer than somebody asks for nothing is judged.
    expect(await groups.getByText(phrases.tooFew).count()).toBe(0);
    await page.getByLabel(words.fewest).fill("1000");
    await groups.getByText(phrases.tooFew).first().waitFor();
    await page.getByLabel(words.fewest).fill("5");
    const across = page.getByRole("table", { name: words.across });
    expect(await across.getAttribute("aria-rowcount")).toBe("49");
    // Of everybody only those in sight are there.
    expect(await across.getByRole("row").count()).toBeLessThan(20);
    const raters = page.getByRole("region", { name: words.raters });
    expect(await raters.getByRole("table").first().getByRole("row").count()).toBeGreaterThan(2);
    expect([await seriousIn(page), await tooWideIn(page)]).toEqual([[], []]);
    await raters.getByLabel(words.column).fill("不在表里");
    await raters.getByText(addInMessageOf(reportIssue("warning", "raters-not-found", { column: "不在表里" }), locale)).waitFor();
    await raters.getByText(words.noRaters(RATERS.join(insightPhrasesOf(locale).listSeparator))).waitFor();
    await raters.getByLabel(words.column).fill("质检员");
    await raters.getByRole("table").first().waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
}
